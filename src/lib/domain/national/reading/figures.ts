import type {
	Figure,
	Measure,
	NationalCell,
	NationalPopulation
} from '#lib/domain/disclosure/figure.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import { all } from '../cells.ts';
import type { Change, Coverage, NationalRelease } from '../national-release.ts';

/** A figure that is shown, without what it was found by. */
export type CellFigure = Readonly<
	Pick<
		Extract<Figure<NationalPopulation>, { shown: true }>,
		'low' | 'high' | 'text' | 'n' | 'invited'
	>
>;

/** Codes of the dimensions that a cell is narrowed down in; the others are margins. */
export type Narrowed = Partial<NationalCell>;

/** A frozen year, with every shown figure at hand. Made of the release alone, and kept in place of it. */
export interface CountryYear {
	readonly year: number;
	/** What was asked, as it is kept for good. */
	readonly questionnaire: Questionnaire;
	readonly releasedOn: Day;
	readonly sha256: string;
	readonly coverage: Coverage;
	readonly changes: readonly Change[];
	/** Undefined where it is not shown, alike for every reason. */
	readonly find: (group: RaterGroup, measure: Measure, cell: Narrowed) => CellFigure | undefined;
}

/** Puts a release's figures where they are found at once; a release has tens of thousands of them. */
export function indexYear(
	release: Released<NationalRelease>,
	{
		releasedOn,
		sha256,
		questionnaire
	}: Pick<CountryYear, 'releasedOn' | 'sha256' | 'questionnaire'>
): CountryYear {
	const { year, coverage, trend } = release;
	const shown = new Map<string, CellFigure>();
	for (const figure of release.figures) {
		if (!figure.shown) continue;
		const { population, measure, low, high, text, n, invited } = figure;
		shown.set(keyOf(population.group, measure, population.cell), { low, high, text, n, invited });
	}

	return {
		...{ year, questionnaire, releasedOn, sha256, coverage, changes: trend },
		find: (group, measure, cell) => shown.get(keyOf(group, measure, cell))
	};
}

function keyOf(group: RaterGroup, { kind, id, statistic }: Measure, cell: Narrowed): string {
	const { sector = all, level = all, field = all, age = all, region = all } = cell;

	return [group, kind, id, statistic, sector, level, field, age, region].join(' ');
}

/** A rounded value has a tenth between its bounds; a band has more. */
export function isBand({ low, high }: Pick<CellFigure, 'low' | 'high'>): boolean {
	return high - low > 0.15;
}
