import { type Display, roundHalfUp } from '../disclosure/display.ts';
import type { GroupSize, Shown } from '../disclosure/figure.ts';
import { wordMean } from '../disclosure/wording.ts';
import type { NationalRules } from './rules.ts';
import type { Totals } from './tabulate.ts';
import { millionths } from './team-values.ts';

/** A fraction of two whole numbers. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

/** The mean of leaders' means: to a tenth, halves upwards, and a band towards the ends of the scale. */
export function displayMean({ sum, leaders }: Totals, rules: NationalRules): Display {
	return displayFraction([BigInt(sum), BigInt(leaders) * BigInt(millionths)], rules);
}

/** A value in scale points; the true one decides whether it is a band, as in a team's report. */
export function displayFraction(
	[numerator, denominator]: Fraction,
	{ ends }: NationalRules
): Display {
	const tenfold = 10n * numerator;
	if (tenfold >= BigInt(ends.high) * denominator) return { kind: 'band', low: ends.high, high: 50 };
	if (tenfold <= BigInt(ends.low) * denominator) return { kind: 'band', low: 10, high: ends.low };

	return {
		kind: 'value',
		tenths: Number((2n * tenfold + denominator) / (2n * denominator))
	};
}

/** The mean on a scale from 0 to 100; made from what is displayed of it, so that it says no more. */
export function wordIndex(display: Display): Shown | undefined {
	const mean = wordMean(display);
	if (display.kind === 'withheld' || mean === undefined) return undefined;
	const low = indexOf(20 * mean.low);
	const high = indexOf(20 * mean.high);
	if (display.kind === 'value') {
		const index = `${roundHalfUp(5 * (display.tenths - 10), 2)}`;
		return { low, high, text: { da: index, en: index } };
	}

	return display.high === 50
		? { low, high, text: { da: `${low} eller højere`, en: `${low} or higher` } }
		: { low, high, text: { da: `${high} eller lavere`, en: `${high} or lower` } };
}

/** From twentieths of a scale point. */
function indexOf(twentieths: number): number {
	return (5 * (Math.round(twentieths) - 20)) / 4;
}

/** An interval, outwards to tenths and inside the scale. */
export function wordInterval(low: number, high: number): Shown {
	const from = Math.max(10, Math.floor(10 * low));
	const to = Math.min(50, Math.ceil(10 * high));
	const write = (mark: string) =>
		[from, to].map((tenths) => `${Math.floor(tenths / 10)}${mark}${tenths % 10}`).join('–');

	return { low: from / 10, high: to / 10, text: { da: write(','), en: write('.') } };
}

/** A number of people or teams in steps. */
export function roundCount(count: number, { step }: NationalRules): number {
	return step * roundHalfUp(count, step);
}

/** A coefficient as it is published: two decimals, never a negative zero. */
export function toHundredths(value: number): number {
	return Math.round(100 * value) / 100 + 0;
}

/** A probability as it is published. */
export function toThousandths(value: number): number {
	return Math.round(1000 * value) / 1000 + 0;
}

/** How many answered of those invited, from the two numbers in steps and with what the steps leave open. */
export function wordRate({ n, invited }: GroupSize, { step }: NationalRules): Shown | undefined {
	if (invited === 0) return undefined;
	const percent = Math.min(100, roundHalfUp(100 * n, invited));
	const half = Math.floor(step / 2);
	const low = Math.floor((1000 * (n - half)) / (invited + half)) / 1000;
	const high = Math.min(1000, Math.ceil((1000 * (n + half)) / (invited - half))) / 1000;

	return { low, high, text: { da: `${percent} %`, en: `${percent}%` } };
}
