import type { Bilingual } from '../language.ts';
import type { RaterGroup } from '../rater-group/groups.ts';

/** One rater group of one leader. */
export interface TeamPopulation {
	readonly kind: 'team';
	readonly evaluation: string;
	readonly leader: string;
	readonly group: RaterGroup;
}

/** One rater group of an organisation's round, or of one part of it: at most one of the three. */
export interface OrganisationPopulation {
	readonly kind: 'organisation';
	readonly organisation: string;
	readonly round: string;
	readonly group: RaterGroup;
	readonly unit?: string;
	readonly level?: string;
	readonly field?: string;
}

/** The small teams of a round, together. */
export interface PoolPopulation {
	readonly kind: 'pool';
	readonly organisation: string;
	readonly round: string;
	readonly group: RaterGroup;
}

/** A cell of the national tables: codes of the leader's background, `all` for a margin. */
export interface NationalPopulation {
	readonly kind: 'national';
	readonly year: number;
	readonly group: RaterGroup;
	readonly cell: NationalCell;
}

export interface NationalCell {
	readonly sector: string;
	readonly level: string;
	readonly field: string;
	readonly age: string;
	readonly region: string;
}

/** Whom a figure is about. */
export type Population =
	TeamPopulation | OrganisationPopulation | PoolPopulation | NationalPopulation;

/**
 * What there can be a figure about, and how it is made. Shares are of the valid answers: 1-2, 3 and
 * 4-5. `change` is since the round before, `estimate` a value drawn towards the country's, `index` runs
 * from 0 to 100, `percentile` is a place among other leaders, and `interval` lies around a mean.
 */
export const statistics = {
	item: [
		'mean',
		'shareLow',
		'shareMiddle',
		'shareHigh',
		'change',
		'index',
		'percentile',
		'interval',
		'median'
	],
	theme: ['mean', 'agreement', 'change', 'estimate', 'index', 'percentile', 'interval', 'median'],
	/* Employees about their own work, and an organisation's own statements. */
	work: ['mean', 'shareLow', 'shareMiddle', 'shareHigh'],
	local: ['mean', 'shareLow', 'shareMiddle', 'shareHigh'],
	condition: ['mean', 'interval'],
	timeSplit: ['now', 'wished'],
	challenge: ['count'],
	gapGroup: ['count'],
	balance: ['mean'],
	responseRate: ['rate'],
	reliability: ['alpha', 'omega', 'icc1', 'icc2', 'rwg', 'averageDeviation']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MeasureKind = keyof typeof statistics;

/** What a figure is about: a kind, an id of the questionnaire, and how it was made. */
export type Measure = {
	readonly [K in MeasureKind]: {
		readonly kind: K;
		readonly id: string;
		readonly statistic: (typeof statistics)[K][number];
	};
}[MeasureKind];

/**
 * A figure that is shown. `low` and `high` are the bounds of what the text says: half a step to each
 * side of a rounded value, the ends of a band, or the same number where one person's answer stands.
 * `n` and `invited` are the group's, never a statement's.
 */
export interface ShownFigure<P extends Population = TeamPopulation> {
	readonly population: P;
	readonly measure: Measure;
	readonly shown: true;
	readonly low: number;
	readonly high: number;
	readonly text: Bilingual;
	readonly n: number;
	readonly invited: number;
}

/** A figure that is not shown, alike for every reason. */
export interface SuppressedFigure<P extends Population = TeamPopulation> {
	readonly population: P;
	readonly measure: Measure;
	readonly shown: false;
}

export type Figure<P extends Population = TeamPopulation> = ShownFigure<P> | SuppressedFigure<P>;

/** The size of the group behind a figure. */
export interface GroupSize {
	readonly n: number;
	readonly invited: number;
}

/** A value in the form in which it is shown. */
export interface Shown {
	readonly low: number;
	readonly high: number;
	readonly text: Bilingual;
}

/** Makes the figure of something that is shown, or the bare one where there is nothing to show. */
export function figureOf<P extends Population>(
	population: P,
	measure: Measure,
	shown: Shown | undefined,
	size: GroupSize
): Figure<P> {
	if (shown === undefined) return { population, measure, shown: false };
	const { low, high, text } = shown;
	const { n, invited } = size;

	return { population, measure, shown: true, low, high, text, n, invited };
}
