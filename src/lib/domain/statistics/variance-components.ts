import type { Spread } from './group-sums.ts';
import { finite, sumOf } from './sample.ts';

/** One-way analysis of variance of groups of unequal size. */
export interface VarianceComponents {
	/** Groups. */
	readonly J: number;
	/** Values. */
	readonly n: number;
	readonly grandMean: number;
	readonly msb: number;
	readonly msw: number;
	readonly df1: number;
	readonly df2: number;
	readonly meanGroupSize: number;
	/** (n - sum of n_j^2 / n) / (J - 1). */
	readonly n0: number;
}

/** Splits the variance into that between groups and that within them. */
export function varianceComponents({
	n: sizes,
	means,
	deviations
}: Spread): VarianceComponents | undefined {
	const J = sizes.length;
	const n = sumOf(sizes);
	if (J < 2 || n <= J) return undefined;

	const first = means[0] ?? NaN;
	const moved = means.map((mean) => mean - first);
	const shift = sumOf(moved.map((mean, j) => mean * (sizes[j] ?? NaN))) / n;
	const between = sumOf(moved.map((mean, j) => (sizes[j] ?? NaN) * (mean - shift) ** 2));

	return {
		J,
		n,
		grandMean: first + shift,
		msb: between / (J - 1),
		msw: sumOf(deviations) / (n - J),
		df1: J - 1,
		df2: n - J,
		meanGroupSize: n / J,
		n0: (n - sumOf(sizes.map((size) => size ** 2)) / n) / (J - 1)
	};
}

/** ICC(1) with a given group size. */
export function icc1Of({ msb, msw }: VarianceComponents, size: number): number | undefined {
	return finite((msb - msw) / (msb + (size - 1) * msw));
}
