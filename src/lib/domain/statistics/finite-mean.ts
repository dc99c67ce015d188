import { boundsAround, tMultiplier, type Bounds } from './distributions.ts';
import { deviationOf, meanOf } from './sample.ts';

export interface FiniteMean {
	readonly n: number;
	readonly mean: number | undefined;
	readonly sd: number | undefined;
	/** s/sqrt(n) * sqrt(1 - n/N): what not everybody having answered leaves open. */
	readonly seFpc: number | undefined;
	readonly ciFpc: Bounds | undefined;
	/** As if the population were endless. */
	readonly seNoFpc: number | undefined;
	readonly ciNoFpc: Bounds | undefined;
}

/**
 * The mean of n out of a finite population of N, with Student's interval on n - 1 degrees of freedom
 * (Cochran 1977, chapter 2). n = N gives an interval of no width; n = 1 gives none; identical answers
 * give one of no width. More values than N is a mistake of the caller.
 */
export function meanCiFpc(values: ArrayLike<number>, N: number, level = 0.95): FiniteMean {
	const n = values.length;
	if (n > N) throw new RangeError('more answered than there are');
	const mean = meanOf(values);
	const sd = deviationOf(values);
	if (mean === undefined || sd === undefined) {
		const none = { seFpc: undefined, ciFpc: undefined, seNoFpc: undefined, ciNoFpc: undefined };
		return { n, mean, sd: undefined, ...none };
	}

	const seNoFpc = sd / Math.sqrt(n);
	const seFpc = seNoFpc * Math.sqrt(1 - n / N);
	const t = tMultiplier(level, n - 1);

	return {
		n,
		mean,
		sd,
		seFpc,
		ciFpc: boundsAround(mean, t * seFpc),
		seNoFpc,
		ciNoFpc: boundsAround(mean, t * seNoFpc)
	};
}
