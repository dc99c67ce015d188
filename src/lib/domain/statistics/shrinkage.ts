import { groupValues, spreadOf, type GroupSums, type Spread } from './group-sums.ts';
import { sumOf } from './sample.ts';
import { varianceComponents } from './variance-components.ts';

/** What a group's mean is drawn towards, and how strongly. */
export interface Prior {
	/** The mean of all groups. */
	readonly mu: number;
	/** Variance between the groups' true means. */
	readonly tau2: number;
	/** Variance within a group. */
	readonly sigma2: number;
}

export interface Shrunken {
	/** The mean's own weight, 0 to 1: tau2 / (tau2 + sigma2 / n). */
	readonly lambda: number;
	/** The best guess at the group's true mean. */
	readonly estimate: number;
	/** Its standard error, the prior taken as known. */
	readonly se: number;
}

export interface EmpiricalBayes extends Prior {
	readonly n0: number;
	/** One a group, in the order of the groups' names. */
	readonly estimates: readonly Shrunken[];
}

/**
 * The best guess at a group's true mean: its own drawn towards that of all, the more the fewer
 * answered (Efron & Morris 1975). Without any variance between groups it is the mean of all; without any
 * within them, the group's own.
 */
export function estimateShrunken(mean: number, n: number, { mu, tau2, sigma2 }: Prior): Shrunken {
	const lambda = tau2 === 0 ? 0 : tau2 / (tau2 + sigma2 / n);

	return { lambda, estimate: mu + lambda * (mean - mu), se: Math.sqrt(tau2 * (1 - lambda)) };
}

/**
 * Empirical Bayes by moments: sigma2 = MSW, tau2 = max(0, (MSB - MSW) / n0), and the mean of all
 * weighted by the precision of each group's mean. Undefined where the analysis of variance is.
 */
export function empiricalBayesMoments(
	values: ArrayLike<number>,
	groups: readonly string[]
): EmpiricalBayes | undefined {
	return shrink(groupValues(values, groups));
}

/** The same from each group's n, sum and sum of squares, whose order the estimates keep. */
export function empiricalBayesFromSums(sums: GroupSums): EmpiricalBayes | undefined {
	return shrink(spreadOf(sums));
}

function shrink(spread: Spread): EmpiricalBayes | undefined {
	const parts = varianceComponents(spread);
	if (parts === undefined) return undefined;
	const { msb, msw: sigma2, n0 } = parts;
	const tau2 = Math.max(0, (msb - sigma2) / n0);
	const precisions = spread.n.map((n) => (tau2 + sigma2 === 0 ? 1 : 1 / (tau2 + sigma2 / n)));
	const weighted = precisions.map((precision, j) => precision * (spread.means[j] ?? NaN));
	const prior = { mu: sumOf(weighted) / sumOf(precisions), tau2, sigma2 };

	return {
		...prior,
		n0,
		estimates: Array.from(spread.means, (mean, j) =>
			estimateShrunken(mean, spread.n[j] ?? NaN, prior)
		)
	};
}
