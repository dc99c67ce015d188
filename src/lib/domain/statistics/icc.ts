import { upperTailF } from './distributions.ts';
import { groupValues, spreadOf, type GroupSums, type Spread } from './group-sums.ts';
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

export interface Icc extends VarianceComponents {
	readonly F: number | undefined;
	readonly p: number | undefined;
	/** Share of the variance that lies between groups, with the mean group size; can be negative. */
	readonly icc1: number | undefined;
	/** Reliability of a group's mean; none where the groups' means do not differ at all. */
	readonly icc2: number | undefined;
	/** ICC(1) with n0 in place of the mean group size. */
	readonly icc1N0: number | undefined;
	readonly icc1Truncated: number | undefined;
	readonly icc2Truncated: number | undefined;
}

/**
 * ICC(1) and ICC(2) of values[i] in groups[i] (Bliese 2000), with the F test that all groups have the same mean.
 * Undefined below two groups and where no group has two values; without any spread the coefficients are.
 */
export function icc(values: ArrayLike<number>, groups: readonly string[]): Icc | undefined {
	return describe(groupValues(values, groups));
}

/** The same from each group's n, sum and sum of squares. */
export function iccFromSums(sums: GroupSums): Icc | undefined {
	return describe(spreadOf(sums));
}

/** How many raters give a group mean of this reliability (Spearman 1910; Brown 1910); none where ICC(1) <= 0. */
export function ratersNeeded(icc1: number, reliability: number): number | undefined {
	return icc1 > 0 ? (reliability * (1 - icc1)) / (icc1 * (1 - reliability)) : undefined;
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

function describe(spread: Spread): Icc | undefined {
	const parts = varianceComponents(spread);
	if (parts === undefined) return undefined;
	const { msb, msw, df1, df2 } = parts;
	const F = Number.isNaN(msb / msw) ? undefined : msb / msw;
	const icc1 = icc1Of(parts, parts.meanGroupSize);
	const icc2 = finite((msb - msw) / msb);

	return {
		...parts,
		F: F === undefined ? undefined : finite(F),
		p: F === undefined ? undefined : upperTailF(F, df1, df2),
		icc1,
		icc2,
		icc1N0: icc1Of(parts, parts.n0),
		icc1Truncated: icc1 === undefined ? undefined : Math.max(0, icc1),
		icc2Truncated: F === undefined ? undefined : Math.max(0, icc2 ?? 0)
	};
}
