import { threshold } from '../disclosure/bounds.ts';

/** A place in the organisation. One whose parent is unknown stands at the top. */
export interface UnitPlace {
	readonly id: string;
	readonly parentId: string | undefined;
}

/** One leader or manager who was asked, in the unit of the leader it is about. */
export interface Asked {
	/** Undefined where the leader is in no unit. */
	readonly unitId: string | undefined;
	/** Whoever is asked, as a manager may be about many leaders. */
	readonly person: string;
	readonly answered: boolean;
}

/** How many of those asked in a unit and in all below it have answered. */
export interface UnitSum {
	/** Undefined for the whole round. */
	readonly unitId: string | undefined;
	readonly invited: number;
	readonly answered: number;
}

/**
 * Sums of groups that are one person about each leader, for the units where they tell nothing about
 * fewer than five people. What is left of a unit when the units shown below it are taken away is
 * nobody or five people too: otherwise a unit is left out, the smallest first, and all below it. So
 * no sum, and no difference of sums, is about fewer.
 */
export function sumUnits(units: readonly UnitPlace[], asked: readonly Asked[]): readonly UnitSum[] {
	const top = growTree(units, asked);

	return hasEnough(top.all) ? listShown(top) : [];
}

interface Branch {
	readonly id: string | undefined;
	/** Asked in the unit itself, not below it. */
	readonly here: readonly Asked[];
	/** Asked in it and below it. */
	readonly all: readonly Asked[];
	readonly parts: readonly Branch[];
}

function listShown(branch: Branch): readonly UnitSum[] {
	return [toSum(branch), ...chooseParts(branch).flatMap(listShown)];
}

/** The parts that may be shown beside their whole. */
function chooseParts({ here, parts }: Branch): readonly Branch[] {
	const bySize = [...parts].sort(
		(a, b) => countPeople(b.all) - countPeople(a.all) || (String(a.id) < String(b.id) ? -1 : 1)
	);
	for (let shown = bySize.filter(({ all }) => hasEnough(all)).length; shown > 0; shown--) {
		const rest = [...here, ...bySize.slice(shown).flatMap(({ all }) => all)];
		if (rest.length === 0 || hasEnough(rest)) return bySize.slice(0, shown);
	}

	return [];
}

function toSum({ id, all }: Branch): UnitSum {
	return {
		unitId: id,
		invited: all.length,
		answered: all.filter(({ answered }) => answered).length
	};
}

function hasEnough(asked: readonly Asked[]): boolean {
	return countPeople(asked) >= threshold;
}

function countPeople(asked: readonly Asked[]): number {
	return new Set(asked.map(({ person }) => person)).size;
}

/** Whoever is in a unit that cannot be reached from the top belongs to the whole only. */
function growTree(units: readonly UnitPlace[], asked: readonly Asked[]): Branch {
	const known = new Set(units.map(({ id }) => id));
	const below = new Map<string | undefined, string[]>();
	for (const { id, parentId } of units) {
		const parent = parentId !== undefined && known.has(parentId) ? parentId : undefined;
		below.set(parent, [...(below.get(parent) ?? []), id]);
	}
	const reached = new Set<string>();
	const grow = (id: string | undefined): Branch => {
		if (id !== undefined) reached.add(id);
		const parts = (below.get(id) ?? []).map(grow);
		const here = id === undefined ? [] : asked.filter(({ unitId }) => unitId === id);

		return { id, here, parts, all: [...here, ...parts.flatMap(({ all }) => all)] };
	};
	const tree = grow(undefined);
	const here = asked.filter(({ unitId }) => unitId === undefined || !reached.has(unitId));

	return { ...tree, here, all: [...here, ...tree.all] };
}
