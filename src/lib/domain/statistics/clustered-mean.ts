import { boundsAround, tMultiplier, type Bounds } from './distributions.ts';
import { groupValues, type Spread } from './group-sums.ts';
import { sumOf } from './sample.ts';
import { icc1Of, varianceComponents } from './variance-components.ts';

export interface ClusteredMean {
	/** Values. */
	readonly n: number;
	/** Clusters. */
	readonly J: number;
	readonly mean: number;
	/** As if the values were independent. */
	readonly seSrs: number;
	/** Clusters drawn with replacement: sqrt(J / (J - 1) * sum of squared cluster residuals) / n. */
	readonly seCluster: number;
	/** t on J - 1 with seCluster. */
	readonly ci: Bounds;
	/** The bias-reduced standard error CR2 and its Satterthwaite degrees of freedom. */
	readonly cr2: number | undefined;
	readonly cr2Df: number | undefined;
	readonly ciCr2: Bounds | undefined;
	/** seCluster against seSrs, squared. */
	readonly designEffect: number | undefined;
	readonly rhoN0: number | undefined;
	/** 1 + (sum of n_j^2 / n - 1) rho. */
	readonly deffKishApprox: number | undefined;
	/** That of CR2 below 40 clusters, else `ci`. */
	readonly advised: Bounds;
}

/** From so many clusters on, the plain cluster-robust interval is good enough. */
const manyClusters = 40;

/**
 * The mean of values[i] that come in clusters groups[i] (teams, organisations), with cluster-robust
 * standard errors as in the R packages survey and clubSandwich (Bell & McCaffrey 2002; Pustejovsky &
 * Tipton 2018). Undefined below two clusters. Clusters of one are clusters.
 */
export function clusteredMean(
	values: ArrayLike<number>,
	groups: readonly string[],
	level = 0.95
): ClusteredMean | undefined {
	return describe(groupValues(values, groups), level);
}

/**
 * The bias-reduced interval alone, from each cluster's n and the mean of its values: what `ciCr2` is.
 * Undefined below two clusters.
 */
export function reducedInterval(
	{ n: sizes, means }: Pick<Spread, 'n' | 'means'>,
	level = 0.95
): Bounds | undefined {
	if (sizes.length < 2) return undefined;
	const { n, mean, residuals } = centreOf(sizes, means);
	const { se, df } = reduceBias(sizes, residuals, n);

	return boundsAround(mean, tMultiplier(level, df) * se);
}

/** Around the mean of all values: how far the clusters' sums lie from what it would make them. */
function centreOf(sizes: Float64Array, means: Float64Array) {
	const n = sumOf(sizes);
	const first = means[0] ?? NaN;
	const mean = first + sumOf(means.map((m, j) => (m - first) * (sizes[j] ?? NaN))) / n;

	return { n, mean, residuals: means.map((m, j) => (sizes[j] ?? NaN) * (m - mean)) };
}

function describe(spread: Spread, level: number): ClusteredMean | undefined {
	const { n: sizes, means, deviations } = spread;
	const J = sizes.length;
	if (J < 2) return undefined;

	const { n, mean, residuals } = centreOf(sizes, means);
	const between = sumOf(means.map((m, j) => (sizes[j] ?? NaN) * (m - mean) ** 2));
	const seSrs = Math.sqrt((between + sumOf(deviations)) / (n - 1) / n);
	const seCluster = Math.sqrt((J / (J - 1)) * sumOf(residuals.map((r) => r ** 2))) / n;
	const ci = boundsAround(mean, tMultiplier(level, J - 1) * seCluster);
	const reduced = reduceBias(sizes, residuals, n);
	const ciCr2 = boundsAround(mean, tMultiplier(level, reduced.df) * reduced.se);
	const parts = varianceComponents(spread);
	const rhoN0 = parts && icc1Of(parts, parts.n0);
	const meanSize = sumOf(sizes.map((size) => size ** 2)) / n;

	return {
		n,
		J,
		mean,
		seSrs,
		seCluster,
		ci,
		cr2: reduced.se,
		cr2Df: reduced.df,
		ciCr2,
		designEffect: seSrs > 0 ? (seCluster / seSrs) ** 2 : undefined,
		rhoN0,
		deffKishApprox: rhoN0 === undefined ? undefined : 1 + (meanSize - 1) * rhoN0,
		advised: J < manyClusters ? ciCr2 : ci
	};
}

/**
 * CR2 of a mean in closed form: each cluster's residual sum divided by sqrt(1 - n_j/n), and the degrees of
 * freedom that match its first two moments under independence, (trace P)^2 / trace(P^2) with
 * P_jj = n_j/n^2 and P_jk = -a_j a_k n_j n_k / n^3, a_j^2 = 1/(1 - n_j/n).
 */
function reduceBias(
	sizes: Float64Array,
	residuals: Float64Array,
	n: number
): { readonly se: number; readonly df: number } {
	const leverage = sizes.map((size) => size / n);
	const variance = sumOf(residuals.map((r, j) => r ** 2 / (1 - (leverage[j] ?? NaN)))) / n ** 2;
	const shares = leverage.map((share) => share ** 2 / (1 - share));
	const own = sumOf(leverage.map((share) => share ** 2));
	const across = sumOf(shares) ** 2 - sumOf(shares.map((share) => share ** 2));

	return { se: Math.sqrt(variance), df: 1 / (own + across) };
}
