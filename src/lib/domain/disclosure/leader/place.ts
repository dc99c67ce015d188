import type { Shown, ShownFigure } from '../figure.ts';
import { marginOf } from './margin.ts';

/** The places at which the cut points of other leaders' values stand. */
const places = Array.from({ length: 19 }, (_, index) => 5 * (index + 1));

/**
 * How many of 100 other leaders have a lower value, as a range in steps of five from 5 to 95: from
 * where the displayed value could lie at the least to where it could lie at the most, had everybody
 * answered. Undefined where the range would be all there is. `cuts` and `spread` in thousandths.
 */
export function showPlace(
	figure: ShownFigure,
	cuts: readonly number[],
	spread: number
): Shown | undefined {
	const margin = marginOf(spread, figure);
	const least = Math.round(figure.low * 1000) - margin;
	const most = Math.round(figure.high * 1000) + margin;
	const low = places.findLast((_, index) => (cuts[index] ?? Infinity) <= least) ?? 5;
	const high = places.find((_, index) => (cuts[index] ?? -Infinity) >= most) ?? 95;
	if (cuts.length !== places.length || (low === 5 && high === 95)) return undefined;

	return { low, high, text: wordPlace(low, high) };
}

function wordPlace(low: number, high: number): Shown['text'] {
	if (low === 5) return { da: `højst ${high} af 100`, en: `at most ${high} of 100` };
	if (high === 95) return { da: `mindst ${low} af 100`, en: `at least ${low} of 100` };

	return { da: `mellem ${low} og ${high} af 100`, en: `between ${low} and ${high} of 100` };
}
