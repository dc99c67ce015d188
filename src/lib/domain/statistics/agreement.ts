import { meanOf, medianOf, varianceOf } from './sample.ts';

/** What the observed variance is held against. */
export interface AgreementScale {
	readonly low: number;
	readonly high: number;
}

/** How much the raters of one group agree about one or more items. */
export interface Agreement {
	/** Raters who answered every item. */
	readonly n: number;
	/** James, Demaree & Wolf (1984); a variance above the null's counts as the null's, so never below 0. */
	readonly rwg: number | undefined;
	/** The same against slightly skewed answers, which are more likely than even ones. */
	readonly rwgSlightSkew: number | undefined;
	/** r*_wg (Lindell, Brandt & Whitney 1999): 1 - mean variance / null variance; negative where raters are split in two. */
	readonly rStarWg: number | undefined;
	/** Average deviation from the mean (Burke, Finkelstein & Dusig 1999), in scale points. */
	readonly adMean: number | undefined;
	/** Average deviation from the median. */
	readonly adMedian: number | undefined;
	/** a_wg (Brown & Hauenstein 2005); items whose mean lies too near an end to tell are left out. */
	readonly awg: number | undefined;
}

/** The variance of answers spread evenly over A categories: (A^2 - 1) / 12. */
export function uniformVariance(categories: number): number {
	return (categories ** 2 - 1) / 12;
}

/** The variance of slightly skewed answers, known for five categories (James et al. 1984; LeBreton & Senter 2008). */
export function slightSkewVariance(categories: number): number | undefined {
	return categories === 5 ? 1.34 : undefined;
}

/** Below it, an average deviation counts as agreement (Burke & Dunlap 2002): A / 6. */
export function adCutoff(categories: number): number {
	return categories / 6;
}

/**
 * Agreement within one group. `items` holds one column an item, each with one value a rater; raters
 * who left something out do not belong in it. One rater gives none; unanimity gives 1, and 0 for the
 * average deviations.
 */
export function interraterAgreement(
	items: readonly (readonly number[])[],
	scale: AgreementScale
): Agreement {
	const n = items[0]?.length ?? 0;
	const categories = scale.high - scale.low + 1;
	const variances = items.map((values) => varianceOf(values));
	const variance = meanOf(variances.filter((value) => value !== undefined));
	if (n < 2 || variance === undefined) return noAgreement(n);

	const uniform = uniformVariance(categories);
	const slight = slightSkewVariance(categories);

	return {
		n,
		rwg: withinGroup(variance, uniform, items.length),
		rwgSlightSkew: slight === undefined ? undefined : withinGroup(variance, slight, items.length),
		rStarWg: 1 - variance / uniform,
		adMean: meanOf(items.map((values) => averageDeviation(values, meanOf(values)))),
		adMedian: meanOf(items.map((values) => averageDeviation(values, medianOf(values)))),
		awg: meanOf(items.map((values) => awgOf(values, scale)).filter((value) => value !== undefined))
	};
}

/** r_wg(J) of J items: their mean variance against that of a null distribution. */
export function withinGroup(variance: number, nullVariance: number, J: number): number {
	const share = Math.min(1, variance / nullVariance);

	return (J * (1 - share)) / (J * (1 - share) + share);
}

function averageDeviation(values: readonly number[], centre: number | undefined): number {
	return meanOf(values.map((value) => Math.abs(value - (centre ?? NaN)))) ?? NaN;
}

function awgOf(values: readonly number[], { low, high }: AgreementScale): number | undefined {
	const n = values.length;
	const mean = meanOf(values) ?? NaN;
	if (mean === low || mean === high) return 1;
	const isNearEnd = mean < (low * (n - 1) + high) / n || mean > (high * (n - 1) + low) / n;
	if (isNearEnd) return undefined;

	const most = ((high + low) * mean - mean ** 2 - high * low) * (n / (n - 1));

	return 1 - (2 * (varianceOf(values) ?? NaN)) / most;
}

function noAgreement(n: number): Agreement {
	return {
		n,
		rwg: undefined,
		rwgSlightSkew: undefined,
		rStarWg: undefined,
		adMean: undefined,
		adMedian: undefined,
		awg: undefined
	};
}
