import { percentileRank, quantileOf } from './quantile.ts';

/** The quantiles that describe a reference group. */
export const benchmarkShares: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

export interface Benchmark {
	readonly n: number;
	/** Of type 7, one for each share; empty where the group is. */
	readonly quantiles: readonly number[];
	/** One a value, in per cent; empty where the group is. */
	readonly ranks: readonly number[];
	/** The same in steps of 5. */
	readonly roundedRanks: readonly number[];
}

/**
 * Where values stand in a reference group: mid-rank percentiles, and quantiles of type 7 (Hyndman &
 * Fan 1996) of the group itself. An empty group says nothing.
 */
export function benchmarkPercentile(
	reference: ArrayLike<number>,
	values: readonly number[],
	shares = benchmarkShares
): Benchmark {
	const ranks = values.flatMap((value) => percentileRank(reference, value) ?? []);

	return {
		n: reference.length,
		quantiles: shares.flatMap((share) => quantileOf(reference, share) ?? []),
		ranks,
		roundedRanks: ranks.map(roundRank)
	};
}

/** A percentile in steps of 5, halves to the even step, as R rounds. */
export function roundRank(rank: number): number {
	const below = Math.floor(rank / 5);
	const rest = rank / 5 - below;
	const isUp = rest > 0.5 || (rest === 0.5 && below % 2 === 1);

	return 5 * (isUp ? below + 1 : below);
}
