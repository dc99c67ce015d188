import type { NationalCell } from '../figure.ts';
import type { NationalReference } from '#lib/domain/national/national-release.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { LeaderReference, MeasureReference, ReferenceGroup } from './reference.ts';

/** The part of a national release that reports are read against. */
export interface YearReference {
	readonly year: number;
	readonly sha256: string;
	readonly reference: NationalReference;
}

/**
 * What a national release says for one leader: the spreads and means of the country, and the cut points
 * of the narrowest group of leaders like this one that the release could show.
 */
export function referTo(
	{ year, sha256, reference }: YearReference,
	background: Background
): LeaderReference {
	const among = listGroups(background).find((group) =>
		reference.benchmarks.some(({ cell }) => isOf(cell, group))
	);
	const cuts = reference.benchmarks.flatMap(({ cell, id, cuts: points }) =>
		among && isOf(cell, among) ? [[id, { cuts: points }] as const] : []
	);
	const measured = reference.measures.map(
		({ id, mean, within, between }) => [id, { mean, within, between }] as const
	);
	const measures = new Map<string, MeasureReference>();
	for (const [id, part] of [...measured, ...cuts])
		measures.set(id, { ...measures.get(id), ...part });

	return { year, sha256, among: among ?? wholeCountry, measures: Object.fromEntries(measures) };
}

const wholeCountry: ReferenceGroup = { sector: 'all', level: 'all', field: 'all' };

/** The groups that a leader belongs to, the narrowest first. */
function listGroups(background: Background): readonly ReferenceGroup[] {
	const sector = background['sektor'] ?? 'all';
	const level = background['niveau'] ?? 'all';
	const field = background['omraade'] ?? 'all';
	const all = 'all';

	return [
		{ sector, level, field },
		{ sector, level: all, field },
		{ sector: all, level, field },
		{ sector, level, field: all },
		{ sector: all, level: all, field },
		{ sector, level: all, field: all },
		{ sector: all, level, field: all },
		wholeCountry
	];
}

function isOf(cell: NationalCell, { sector, level, field }: ReferenceGroup): boolean {
	return (
		cell.sector === sector &&
		cell.level === level &&
		cell.field === field &&
		cell.age === 'all' &&
		cell.region === 'all'
	);
}
