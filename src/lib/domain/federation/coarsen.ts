import { leastAlike } from './federated-round.ts';

/** By which a leader could be told from others. Absent where it is not said. */
export interface Codes {
	readonly level?: string | undefined;
	readonly field?: string | undefined;
}

/**
 * Leaves out codes until each leader shares all that is said of them with two others. The field goes
 * before the level. Where the few that are left without any would still stand alone, the smallest group
 * beside them loses its codes too. Takes at least three leaders.
 */
export function coarsen(leaders: readonly Codes[]): readonly Codes[] {
	if (leaders.length < leastAlike) throw new Error('there are too few leaders to hide among');
	const withoutFields = changeSmall(leaders, ({ level }) => (level === undefined ? {} : { level }));
	const withoutLevels = changeSmall(withoutFields, () => ({}));

	return joinSmallest(withoutLevels);
}

/** Says less of those in groups that are too small. */
function changeSmall(leaders: readonly Codes[], change: (codes: Codes) => Codes): readonly Codes[] {
	const sizes = countGroups(leaders);

	return leaders.map((codes) =>
		(sizes.get(nameOf(codes)) ?? 0) < leastAlike ? change(codes) : codes
	);
}

/** Lets the smallest group join those of whom nothing is said, where these are one or two. */
function joinSmallest(leaders: readonly Codes[]): readonly Codes[] {
	const sizes = countGroups(leaders);
	const bare = sizes.get(nothing) ?? 0;
	if (bare === 0 || bare >= leastAlike) return leaders;
	const [smallest] = [...sizes]
		.filter(([name]) => name !== nothing)
		.toSorted(([one, size], [other, otherSize]) => size - otherSize || (one < other ? -1 : 1));

	return leaders.map((codes) => (nameOf(codes) === smallest?.[0] ? {} : codes));
}

function countGroups(leaders: readonly Codes[]): ReadonlyMap<string, number> {
	return new Map(
		[...Map.groupBy(leaders, nameOf)].map(([name, members]) => [name, members.length])
	);
}

function nameOf({ level = '', field = '' }: Codes): string {
	return `${level} ${field}`;
}

const nothing = nameOf({});
