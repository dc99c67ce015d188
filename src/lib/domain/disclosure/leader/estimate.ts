import { roundHalfUp, type Display } from '../display.ts';
import type { Shown, ShownFigure } from '../figure.ts';
import { wordMean } from '../wording.ts';
import type { MeasureReference } from './reference.ts';

/**
 * A careful guess at what a value would be, had everybody answered: those who answered count with what
 * is displayed, and the others are taken to be as far from the country's mean as few answers allow
 * (empirical Bayes for a finite population, Ghosh & Meeden 1986). With between variance t and within
 * variance s the displayed value weighs n(Nt + s) / N(nt + s).
 *
 * Undefined where it would say the same as the value itself, where all have answered, and at the ends
 * of the scale: the middle of "4.1 or higher" is nobody's best guess.
 */
export function showEstimate(
	figure: ShownFigure,
	display: Display,
	{ mean, between, within }: MeasureReference
): Shown | undefined {
	if (mean === undefined || between === undefined || within === undefined) return undefined;
	if (display.kind === 'withheld' || figure.n >= figure.invited) return undefined;
	const [low, high] =
		display.kind === 'value' ? [display.tenths, display.tenths] : [display.low, display.high];
	if (low <= 10 || high >= 50) return undefined;

	const tenths = drawTowards(mean, (low + high) * 50, weigh(figure, between ** 2, within ** 2));
	if (Math.abs(2 * tenths - low - high) < 2) return undefined;

	return wordMean({ kind: 'value', tenths });
}

type Fraction = readonly [bigint, bigint];

function weigh({ n, invited }: ShownFigure, between: number, within: number): Fraction {
	const [some, all] = [BigInt(n), BigInt(invited)];
	const [t, s] = [BigInt(between), BigInt(within)];

	return [some * (all * t + s), all * (some * t + s)];
}

/** Both values in thousandths; the result in tenths. */
function drawTowards(mean: number, value: number, [numerator, denominator]: Fraction): number {
	const sum = BigInt(value) * numerator + BigInt(mean) * (denominator - numerator);

	return roundHalfUp(Number((1000n * sum) / denominator), 100_000);
}
