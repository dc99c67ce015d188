import { upperTailF } from './distributions.ts';
import { groupValues, spreadOf, type GroupSums, type Spread } from './group-sums.ts';
import { finite } from './sample.ts';
import { icc1Of, varianceComponents, type VarianceComponents } from './variance-components.ts';

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
