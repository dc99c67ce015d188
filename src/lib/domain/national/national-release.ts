import type { Figure, NationalCell, NationalPopulation } from '../disclosure/figure.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';

/** All that is published of one year, frozen as it is. */
export interface NationalRelease {
	/** Years that were released as 1 have neither response surfaces nor correlations of themes. */
	readonly version: 1 | 2;
	readonly year: number;
	readonly questionnaireVersion: string;
	readonly coverage: Coverage;
	readonly figures: readonly Figure<NationalPopulation>[];
	readonly reference: NationalReference;
	readonly trend: readonly Change[];
	readonly selfAndOthers: readonly SelfAndOthers[];
	/** Each pair of themes once, in the order of the questionnaire. From version 2 on. */
	readonly themeCorrelations?: readonly ThemeCorrelation[];
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
	/** From version 2 on, and only where enough leaders have all three values. */
	readonly surface?: ThemeSurface;
}

/** Two decimals. */
export interface SelfAndOthersCoefficients {
	/** Self less others, on average. */
	readonly difference: number;
	readonly correlation: number;
	/** How much others' value rises with one point of self. */
	readonly slope: number;
}

/**
 * Polynomial regression over leaders (Edwards & Parry 1993): Z = b0 + b1 X + b2 Y + b3 X² + b4 XY + b5 Y².
 * X is the leader's own value of a theme and Y the employees', both less 3; Z is what the same employees
 * answer to the statement `outcome`.
 */
export interface ThemeSurface {
	readonly outcome: string;
	/** In steps of five. */
	readonly leaders: number;
	/** b0 to b5. */
	readonly terms: readonly Estimate[];
	/** a1 and a2: slope and curvature where X = Y. a3 and a4: where X = -Y. */
	readonly shape: readonly (Estimate & {
		/** Two-sided, that it is zero; three decimals. */
		readonly p: number;
	})[];
	/** Two decimals. */
	readonly explained: number;
	/** That the three terms of second degree add nothing (F test); three decimals. */
	readonly quadraticP: number;
}

/** Two decimals. */
export interface Estimate {
	readonly value: number;
	readonly standardError: number;
}

/** How employees' values of two themes go together over leaders whose teams have both (Pearson). */
export interface ThemeCorrelation {
	readonly themes: readonly [string, string];
	/** In steps of five. */
	readonly leaders: number;
	/** Two decimals. */
	readonly correlation: number;
}
