import { boundsAround, normalMultiplier, type Bounds } from './distributions.ts';
import { covarianceOf, finite } from './sample.ts';

/** Pearson's product-moment correlation; undefined below two pairs and where a column does not vary. */
export function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
	const [shared, own, other] = [covarianceOf(xs, ys), covarianceOf(xs, xs), covarianceOf(ys, ys)];
	if (shared === undefined || own === undefined || other === undefined) return undefined;
	const r = finite(shared / Math.sqrt(own * other));

	return r === undefined ? undefined : Math.max(-1, Math.min(1, r));
}

/** Spearman's: Pearson's of the ranks, where equal values share the mean of theirs. */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
	return pearson(ranksOf(xs), ranksOf(ys));
}

/** The interval of a correlation of n pairs by Fisher's z (Fisher 1921); none below four pairs. */
export function correlationInterval(r: number, n: number, level = 0.95): Bounds | undefined {
	if (n < 4) return undefined;
	const [low, high] = boundsAround(Math.atanh(r), normalMultiplier(level) / Math.sqrt(n - 3));

	return [Math.tanh(low), Math.tanh(high)];
}

function ranksOf(values: readonly number[]): readonly number[] {
	const sorted = values.toSorted((one, other) => one - other);

	return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
