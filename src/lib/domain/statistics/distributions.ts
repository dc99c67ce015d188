import fCdf from '@stdlib/stats-base-dists-f-cdf';
import fQuantileOf from '@stdlib/stats-base-dists-f-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantileOf from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantileOf from '@stdlib/stats-base-dists-t-quantile';

/** The two ends of a confidence interval. */
export type Bounds = readonly [low: number, high: number];

/** The standard normal quantile for the two-sided level, e.g. 1.96 for 0.95. */
export function normalMultiplier(level: number): number {
	return normalQuantileOf((1 + level) / 2, 0, 1);
}

/** The t quantile for the two-sided level, e.g. 2.16 for 0.95 and 13 degrees of freedom. */
export function tMultiplier(level: number, df: number): number {
	return tQuantileOf((1 + level) / 2, df);
}

/** The quantile of F at `p`. */
export function fQuantile(p: number, df1: number, df2: number): number {
	return fQuantileOf(p, df1, df2);
}

/**
 * P(|T| >= |t|). Taken from the lower tail, so that small ones keep their digits; near 1, with few
 * degrees of freedom, good to 5e-9.
 */
export function twoSidedT(t: number, df: number): number {
	return 2 * tCdf(-Math.abs(t), df);
}

/** P(|Z| >= |z|). */
export function twoSidedNormal(z: number): number {
	return 2 * normalCdf(-Math.abs(z), 0, 1);
}

/** P(F >= f), as P(1/F <= 1/f), so that small ones keep their digits. */
export function upperTailF(f: number, df1: number, df2: number): number {
	if (f <= 0) return 1;

	return f === Infinity ? 0 : fCdf(1 / f, df2, df1);
}

/** An interval around a value. */
export function boundsAround(value: number, halfWidth: number): Bounds {
	return [value - halfWidth, value + halfWidth];
}
