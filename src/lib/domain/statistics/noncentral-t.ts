import gammaln from '@stdlib/math-base-special-gammaln';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Bounds } from './distributions.ts';

/**
 * P(T <= t) of the noncentral t distribution: the mean of normalCdf(t s - ncp) over s = chi / sqrt(df), by the
 * trapezoidal rule in ln s, whose error falls faster than any power of the step. Good to about 1e-14.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
	const width = 1 / Math.sqrt(2 * df);
	const step = Math.min(0.3, width, 1 / (1 + Math.abs(t))) / 3;
	const from = -10 * width - 40 / df;
	const steps = Math.ceil((10 * width - from) / step);
	const scale = (df / 2) * Math.log(df / 2) - gammaln(df / 2) + Math.LN2;

	let total = 0;
	for (let index = 0; index <= steps; index++) {
		const u = from + index * step;
		const density = Math.exp(scale + df * u - (df / 2) * Math.exp(2 * u));
		total += density * normalCdf(t * Math.exp(u) - ncp, 0, 1);
	}

	return total * step;
}

/**
 * The noncentralities between which t is not surprising at the two-sided level (Steiger & Fouladi
 * 1997): at the lower t is the upper tail's quantile, at the higher the lower tail's.
 */
export function noncentralityBounds(t: number, df: number, level: number): Bounds {
	const tail = (1 - level) / 2;

	return [findNoncentrality(t, df, 1 - tail), findNoncentrality(t, df, tail)];
}

/** The noncentrality at which P(T <= t) = p, by halving. P falls as it grows. */
function findNoncentrality(t: number, df: number, p: number): number {
	const reach = 10 * Math.sqrt(1 + t ** 2 / (2 * df));
	let low = t - reach;
	let high = t + reach;
	while (noncentralTCdf(t, df, low) < p) low -= reach;
	while (noncentralTCdf(t, df, high) > p) high += reach;
	while (high - low > 1e-13 * Math.max(1, Math.abs(low), Math.abs(high))) {
		const middle = (low + high) / 2;
		if (noncentralTCdf(t, df, middle) > p) low = middle;
		else high = middle;
	}

	return (low + high) / 2;
}
