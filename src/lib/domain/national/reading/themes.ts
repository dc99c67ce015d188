import type { Measure } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { compareVersions, type Comparison } from '#lib/domain/questionnaire/version.ts';
import type { CellFigure, CountryYear } from './figures.ts';
import { isReported } from '../measures.ts';

/** A theme in the whole country: how it is seen from both sides, and how it has moved. */
export interface ThemeReading {
	readonly id: string;
	readonly self: CellFigure | undefined;
	readonly employee: CellFigure | undefined;
	/** Around the employees' mean. */
	readonly interval: CellFigure | undefined;
	/** What the employees answered to the theme's marker, year by year, where it was asked alike. */
	readonly marker: readonly { readonly year: number; readonly figure: CellFigure }[];
	/** Since the first year that it can be held against; undefined where there is none. */
	readonly change: { readonly since: number; readonly direction: Direction } | undefined;
}

export type Direction = 'higher' | 'lower' | 'unsure';

/** The themes in the order of the questionnaire. `years` are all released ones, the first one first. */
export function readThemes(
	at: CountryYear,
	years: readonly CountryYear[],
	{ themes }: Questionnaire
): readonly ThemeReading[] {
	const compared = compareWith(at, years);

	return themes.filter(isReported).map(({ id, items }) => {
		const marker = items.find((item) => item.marker)?.id ?? '';

		return {
			id,
			self: at.find('self', { kind: 'theme', id, statistic: 'mean' }, {}),
			employee: at.find('employee', { kind: 'theme', id, statistic: 'mean' }, {}),
			interval: at.find('employee', { kind: 'theme', id, statistic: 'interval' }, {}),
			marker: listComparable(compared, { kind: 'item', id: marker }).flatMap((each) => {
				const figure = each.find('employee', { kind: 'item', id: marker, statistic: 'mean' }, {});
				return figure ? [{ year: each.year, figure }] : [];
			}),
			change: readChange(at, marker)
		};
	});
}

/** A year up to the one that is read, and what of both may stand side by side. */
export interface ComparedYear {
	readonly at: CountryYear;
	readonly comparison: Comparison;
}

export function compareWith(
	at: CountryYear,
	years: readonly CountryYear[]
): readonly ComparedYear[] {
	return years
		.filter(({ year }) => year <= at.year)
		.map((each) => ({
			at: each,
			comparison: compareVersions(at.questionnaire, each.questionnaire)
		}));
}

/** The years that asked about something in the same words. */
export function listComparable(
	years: readonly ComparedYear[],
	measure: Pick<Measure, 'kind' | 'id'>
): readonly CountryYear[] {
	return years.flatMap(({ at, comparison }) => (comparison.mayCompare(measure) ? [at] : []));
}

/** The years up to this one by how much they asked in the same words. */
export type YearsByVersion = Readonly<Record<Comparison['kind'], readonly number[]>>;

export function sortByVersion(years: readonly ComparedYear[]): YearsByVersion {
	const ofKind = (kind: Comparison['kind']) =>
		years.flatMap(({ at, comparison }) => (comparison.kind === kind ? [at.year] : []));

	return { same: ofKind('same'), partly: ofKind('partly'), apart: ofKind('apart') };
}

/** How a statement has moved in the whole country since the first year it can be held against. */
export function readChange(at: CountryYear, item: string): ThemeReading['change'] {
	const [first] = at.changes.filter(
		(change) => change.item === item && Object.values(change.cell).every((code) => code === 'all')
	);
	if (!first) return undefined;
	const { since, isDifference, tenths } = first;
	if (!isDifference) return { since, direction: 'unsure' };

	return { since, direction: tenths > 0 ? 'higher' : 'lower' };
}
