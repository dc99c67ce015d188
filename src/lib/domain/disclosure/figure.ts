import type { Bilingual } from '../language.ts';
import type { RaterGroup } from '../rater-group/groups.ts';

/** Whom a figure is about. */
export interface TeamPopulation {
	readonly kind: 'team';
	readonly evaluation: string;
	readonly leader: string;
	readonly group: RaterGroup;
}

/** What a figure is about. Shares are of the valid answers: 1-2, 3 and 4-5. */
export type Measure =
	| {
			readonly kind: 'item';
			readonly id: string;
			readonly statistic: 'mean' | 'shareLow' | 'shareMiddle' | 'shareHigh';
	  }
	| { readonly kind: 'theme'; readonly id: string; readonly statistic: 'mean' | 'agreement' }
	| { readonly kind: 'condition'; readonly id: string; readonly statistic: 'mean' }
	| { readonly kind: 'timeSplit'; readonly id: string; readonly statistic: 'now' | 'wished' }
	| { readonly kind: 'challenge'; readonly id: string; readonly statistic: 'count' };

/**
 * A figure that is shown. `low` and `high` are the bounds of what the text says: half a step to each
 * side of a rounded value, the ends of a band, or the same number where one person's answer stands.
 * `n` and `invited` are the group's, never a statement's.
 */
export interface ShownFigure {
	readonly population: TeamPopulation;
	readonly measure: Measure;
	readonly shown: true;
	readonly low: number;
	readonly high: number;
	readonly text: Bilingual;
	readonly n: number;
	readonly invited: number;
}

/** A figure that is not shown, alike for every reason. */
export interface SuppressedFigure {
	readonly population: TeamPopulation;
	readonly measure: Measure;
	readonly shown: false;
}

export type Figure = ShownFigure | SuppressedFigure;

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
export function figureOf(
	population: TeamPopulation,
	measure: Measure,
	shown: Shown | undefined,
	size: GroupSize
): Figure {
	if (shown === undefined) return { population, measure, shown: false };
	const { low, high, text } = shown;
	const { n, invited } = size;

	return { population, measure, shown: true, low, high, text, n, invited };
}
