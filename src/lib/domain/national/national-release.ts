import type { Figure, NationalCell, NationalPopulation } from '../disclosure/figure.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';

/** All that is published of one year, frozen as it is. */
export interface NationalRelease {
	readonly version: 1;
	readonly year: number;
	readonly questionnaireVersion: string;
	readonly coverage: Coverage;
	readonly figures: readonly Figure<NationalPopulation>[];
	readonly reference: NationalReference;
	readonly trend: readonly Change[];
	readonly selfAndOthers: readonly SelfAndOthers[];
}

/** Who is in the figures and who is not. Numbers of people and of teams in steps of five. */
export interface Coverage {
	readonly organisations: number;
	/** Leaders with a published team of employees. */
	readonly leaders: number;
	/** Leaders who answered about themselves. */
	readonly ownAnswers: number;
	readonly groups: readonly {
		readonly group: AnonymousGroup;
		readonly teams: number;
		readonly respondents: number;
		readonly invited: number;
		/** Teams of fewer than five who answered: in no figure of the country. */
		readonly smallTeams: number;
		readonly smallTeamRespondents: number;
	}[];
	/** Leaders whose round asked another version of the questionnaire. */
	readonly otherVersions: number;
}

/**
 * What a leader's report is read against, in thousandths of a scale point: spreads and means to a
 * hundredth, cut points to a tenth. Only of what is known from enough people in the whole country.
 */
export interface NationalReference {
	readonly group: 'employee';
	readonly measures: readonly MeasureReference[];
	readonly benchmarks: readonly Benchmark[];
}

/** Spreads are standard deviations. */
export interface MeasureReference {
	readonly kind: 'item' | 'theme';
	readonly id: string;
	/** Of leaders' means. */
	readonly mean: number;
	/** Of what people with the same leader answer. */
	readonly within: number;
	/** Of leaders' true values. */
	readonly between: number;
}

/** The values that part leaders' means at 5, 10, … 95 per cent (quantiles of type 7). */
export interface Benchmark {
	readonly cell: NationalCell;
	readonly kind: 'item' | 'theme';
	readonly id: string;
	/** How many leaders, in steps of five. */
	readonly leaders: number;
	readonly cuts: readonly number[];
}

/** A marker's mean against that of an earlier year that asked it in the same words, in the same cell. */
export interface Change {
	readonly cell: NationalCell;
	readonly group: AnonymousGroup;
	readonly item: string;
	readonly since: number;
	/** Of the displayed means. */
	readonly tenths: number;
	/** In standard deviations of one person's answer in the country, two decimals. */
	readonly effectSize: number;
	/** After Benjamini and Hochberg over all changes of the release; three decimals. */
	readonly adjustedP: number;
	/** Whether it may be called one: beyond chance also after adjustment, and at least 0.2. */
	readonly isDifference: boolean;
}

/** How leaders' own values for a theme go with those of their employees. */
export interface SelfAndOthers {
	readonly theme: string;
	/** In steps of five. */
	readonly leaders: number;
	/** Only classes that may be shown; from the lowest value of a class on, in tenths, half a point wide. */
	readonly classes: readonly {
		readonly self: number;
		readonly others: number;
		readonly leaders: number;
	}[];
	readonly coefficients: SelfAndOthersCoefficients;
}

/** Two decimals. */
export interface SelfAndOthersCoefficients {
	/** Self less others, on average. */
	readonly difference: number;
	readonly correlation: number;
	/** How much others' value rises with one point of self. */
	readonly slope: number;
}
