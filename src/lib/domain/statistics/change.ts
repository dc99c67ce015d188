import { boundsAround, tMultiplier, twoSidedT, type Bounds } from './distributions.ts';
import { meanOf, varianceOf } from './sample.ts';

/** A sample by its numbers alone. */
export interface Summary {
	readonly n: number;
	readonly mean: number;
	/** With n - 1. */
	readonly variance: number;
}

export interface Change {
	/** Later minus earlier. */
	readonly difference: number;
	readonly se: number;
	readonly t: number | undefined;
	/** Welch and Satterthwaite's. */
	readonly df: number | undefined;
	/** Two-sided. */
	readonly p: number | undefined;
	readonly ci: Bounds | undefined;
}

/**
 * The change of a mean between two samples whose people are not linked, without assuming equal
 * variances (Welch 1947). Undefined where either has fewer than two values; where neither varies only
 * the difference is told.
 */
export function changeUnlinked(
	earlier: Summary | undefined,
	later: Summary | undefined,
	level = 0.95
): Change | undefined {
	if (earlier === undefined || later === undefined) return undefined;
	const difference = later.mean - earlier.mean;
	const first = earlier.variance / earlier.n;
	const second = later.variance / later.n;
	const se = Math.sqrt(first + second);
	if (se === 0) {
		return { difference, se, t: undefined, df: undefined, p: undefined, ci: undefined };
	}

	const df = (first + second) ** 2 / (first ** 2 / (earlier.n - 1) + second ** 2 / (later.n - 1));
	const t = difference / se;

	return {
		difference,
		se,
		t,
		df,
		p: twoSidedT(t, df),
		ci: boundsAround(difference, tMultiplier(level, df) * se)
	};
}

/** A sample's n, mean and variance; undefined below two values. */
export function summarize(values: ArrayLike<number>): Summary | undefined {
	const mean = meanOf(values);
	const variance = varianceOf(values);

	return mean === undefined || variance === undefined
		? undefined
		: { n: values.length, mean, variance };
}
