import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { LeaderReference, MeasureReference, ReferenceGroup } from './reference.ts';

/**
 * What a national release says for one leader: the spreads and means of the country, and the cut points
 * of the narrowest group of leaders like this one that the release could show.
 */
export function referTo(
	{ year, reference }: Pick<NationalRelease, 'year' | 'reference'>,
	sha256: string,
	background: Background
): LeaderReference {
	const own = listGroups(background);
	const among = own.find((group) => reference.benchmarks.some(({ cell }) => isOf(cell, group))) ?? {
		sector: 'all',
		level: 'all',
		field: 'all'
	};
	const measured = reference.measures.map(({ id, mean, within, between }) => [
		id,
		{ within: inThousandths(within), between: inThousandths(between), mean: inThousandths(mean) }
	]) satisfies readonly (readonly [string, MeasureReference])[];
	const placed = reference.benchmarks
		.filter(({ cell }) => isOf(cell, among))
		.map(({ id, cuts }) => [id, cuts.map((cut) => 100 * cut)] as const);
	const cutsOf = new Map<string, readonly number[]>(placed);
	const ids = [...new Set([...measured.map(([id]) => id), ...cutsOf.keys()])].toSorted();
	const numbersOf = new Map<string, MeasureReference>(measured);

	return {
		year,
		sha256,
		among,
		measures: Object.fromEntries(
			ids.map((id) => {
				const cuts = cutsOf.get(id);
				return [id, { ...numbersOf.get(id), ...(cuts && { cuts }) }];
			})
		)
	};
}

/** The groups that a leader belongs to, the narrowest first. */
function listGroups(background: Background): readonly ReferenceGroup[] {
	const sector = background['sektor'] ?? 'all';
	const level = background['niveau'] ?? 'all';
	const field = background['omraade'] ?? 'all';
	const all = 'all';

	return [
		{ sector, level, field },
		{ sector, level, field: all },
		{ sector, level: all, field },
		{ sector: all, level, field },
		{ sector, level: all, field: all },
		{ sector: all, level, field: all },
		{ sector: all, level: all, field },
		{ sector: all, level: all, field: all }
	];
}

function isOf(
	cell: { sector: string; level: string; field: string; age: string; region: string },
	{ sector, level, field }: ReferenceGroup
): boolean {
	return (
		cell.sector === sector &&
		cell.level === level &&
		cell.field === field &&
		cell.age === 'all' &&
		cell.region === 'all'
	);
}

function inThousandths(points: number): number {
	return Math.round(1000 * points);
}
