import type { ListedGroup, Rater } from './line.ts';

/** How many people are new on a list, gone from it, or stand there in another way. */
export interface ListChange {
	readonly added: number;
	readonly removed: number;
	readonly changed: number;
}

/** What becomes of the people of a list. Somebody who moves to another group is one who changed. */
export function compareLists(
	before: readonly Rater[],
	after: readonly Rater[]
): ListChange & { readonly same: number } {
	const known = new Map(before.map((rater) => [rater.address, rater]));
	const same = after.filter((rater) => isSame(known.get(rater.address), rater)).length;
	const stayed = after.filter(({ address }) => known.has(address)).length;

	return {
		added: after.length - stayed,
		removed: before.length - stayed,
		changed: stayed - same,
		same
	};
}

/** How many came to each group of a list and how many left it. Somebody who moves does both. */
export function compareGroups(
	before: readonly Rater[],
	after: readonly Rater[]
): readonly { readonly group: ListedGroup; readonly added: number; readonly removed: number }[] {
	const groups = ['employee', 'manager', 'peer'] as const satisfies readonly ListedGroup[];

	return groups.map((group) => {
		const had = addressesIn(before, group);
		const has = addressesIn(after, group);

		return { group, added: has.difference(had).size, removed: had.difference(has).size };
	});
}

function addressesIn(list: readonly Rater[], wanted: ListedGroup): Set<string> {
	return new Set(list.filter(({ group }) => group === wanted).map(({ address }) => address));
}

function isSame(one: Rater | undefined, other: Rater): boolean {
	return (
		one !== undefined &&
		one.group === other.group &&
		one.language === other.language &&
		one.delivery === other.delivery
	);
}
