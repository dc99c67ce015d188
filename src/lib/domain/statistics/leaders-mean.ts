import type { Bounds } from './distributions.ts';
import { meanCiFpc } from './finite-mean.ts';

export interface LeadersMean {
	/** Leaders with a mean. */
	readonly J: number;
	readonly mean: number | undefined;
	readonly se: number | undefined;
	readonly ci: Bounds | undefined;
}

/**
 * The mean of leaders' means, each leader one unit whatever the team's size, out of M leaders in all
 * (as survey::svymean with a finite population). One leader gives no interval; J = M one of no width.
 */
export function meanOfLeadersFpc(
	leaderMeans: ArrayLike<number>,
	M: number,
	level = 0.95
): LeadersMean {
	const { n, mean, seFpc, ciFpc } = meanCiFpc(leaderMeans, M, level);

	return { J: n, mean, se: seFpc, ci: ciFpc };
}
