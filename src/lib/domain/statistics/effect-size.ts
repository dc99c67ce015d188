import gammaln from '@stdlib/math-base-special-gammaln';
import type { Summary } from './change.ts';
import type { Bounds } from './distributions.ts';
import { noncentralityBounds } from './noncentral-t.ts';

export interface EffectSize {
	/** Later minus earlier in pooled standard deviations (Cohen 1988). */
	readonly d: number;
	/** The factor that takes the bias out of d, 1 - 3/(4 df - 1) in its exact form. */
	readonly J: number;
	/** J d (Hedges 1981). */
	readonly g: number;
	readonly pooledSd: number;
	readonly df: number;
	readonly ciD: Bounds;
	/** J times that of d. */
	readonly ciG: Bounds;
}

/**
 * The standardised difference of two independent samples with an interval from the noncentral t
 * distribution, as effectsize::hedges_g has it. Undefined where either has fewer than two values or
 * neither varies.
 */
export function cohensDCi(
	earlier: Summary | undefined,
	later: Summary | undefined,
	level = 0.95
): EffectSize | undefined {
	if (earlier === undefined || later === undefined) return undefined;
	const df = earlier.n - 1 + (later.n - 1);
	const pooled = (earlier.variance * (earlier.n - 1) + later.variance * (later.n - 1)) / df;
	if (!(pooled > 0)) return undefined;
	const pooledSd = Math.sqrt(pooled);
	const d = (later.mean - earlier.mean) / pooledSd;
	const J = hedgesCorrection(df);
	const ciD = effectInterval(d, earlier.n, later.n, level);

	return { d, J, g: J * d, pooledSd, df, ciD, ciG: [J * ciD[0], J * ciD[1]] };
}

/** Gamma(df/2) / (sqrt(df/2) Gamma((df - 1)/2)), which tends to 1 as df grows. */
export function hedgesCorrection(df: number): number {
	return Math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / Math.sqrt(df / 2);
}

/** The interval of d alone, from the sizes of the two samples. */
export function effectInterval(d: number, n1: number, n2: number, level = 0.95): Bounds {
	const unit = Math.sqrt(1 / n1 + 1 / n2);
	const [low, high] = noncentralityBounds(d / unit, n1 + n2 - 2, level);

	return [low * unit, high * unit];
}
