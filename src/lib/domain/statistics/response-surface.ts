import { twoSidedT, upperTailF } from './distributions.ts';
import { fitLeastSquares, type Fit } from './regression.ts';
import { finite } from './sample.ts';

/** A combination of coefficients, with the standard error that their covariances give it. */
export interface Combination {
	readonly est: number;
	readonly se: number;
	readonly t: number | undefined;
	/** Two-sided, from t on the residual degrees of freedom. */
	readonly p: number | undefined;
}

export interface FTest {
	readonly F: number | undefined;
	readonly df1: number;
	readonly df2: number;
	readonly p: number | undefined;
}

export interface ResponseSurface {
	/** b0 to b5 of Z = b0 + b1 X + b2 Y + b3 X^2 + b4 XY + b5 Y^2, X and Y less the centre. */
	readonly coef: readonly number[];
	readonly se: readonly number[];
	readonly r2: number | undefined;
	readonly adjR2: number | undefined;
	/** Whether the three terms of second degree add anything. */
	readonly fTestQuadratic: FTest;
	/** Slope and curvature where X = Y. */
	readonly a1: Combination;
	readonly a2: Combination;
	/** Slope and curvature where X = -Y. */
	readonly a3: Combination;
	readonly a4: Combination;
}

export interface DifferenceConstraint extends FTest {
	/** Explained by X - Y alone. */
	readonly r2Diff: number | undefined;
	/** Explained by X and Y. */
	readonly r2Unconstrained: number | undefined;
}

/**
 * Polynomial regression of an outcome on self and others' ratings, and the response surface that goes
 * with it (Edwards & Parry 1993; Edwards 1994). Undefined with six rows or fewer, or where the ratings
 * take too few values to tell the six terms apart.
 */
export function polynomialRegression(
	x: readonly number[],
	y: readonly number[],
	z: readonly number[],
	centre: number
): ResponseSurface | undefined {
	const xs = x.map((value) => value - centre);
	const ys = y.map((value) => value - centre);
	const ones = z.map(() => 1);
	const squares = [multiply(xs, xs), multiply(xs, ys), multiply(ys, ys)];
	const plane = fitLeastSquares([ones, xs, ys], z);
	const surface = fitLeastSquares([ones, xs, ys, ...squares], z);
	if (plane === undefined || surface === undefined) return undefined;
	const { r2, df } = surface;

	return {
		coef: surface.coefficients,
		se: surface.coefficients.map((_, index) => combine(surface, unit(index)).se),
		r2,
		adjR2: r2 === undefined ? undefined : 1 - ((1 - r2) * (z.length - 1)) / df,
		fTestQuadratic: compareFits(plane, surface),
		a1: combine(surface, [0, 1, 1, 0, 0, 0]),
		a2: combine(surface, [0, 0, 0, 1, 1, 1]),
		a3: combine(surface, [0, 1, -1, 0, 0, 0]),
		a4: combine(surface, [0, 0, 0, 1, -1, 1])
	};
}

/**
 * Whether an outcome may be explained by the difference X - Y alone, that is b1 = -b2 (Edwards 1994).
 * A large F says that it may not.
 */
export function differenceScoreConstraint(
	x: readonly number[],
	y: readonly number[],
	z: readonly number[]
): DifferenceConstraint | undefined {
	const ones = z.map(() => 1);
	const difference = x.map((value, index) => value - (y[index] ?? NaN));
	const narrow = fitLeastSquares([ones, difference], z);
	const free = fitLeastSquares([ones, x, y], z);
	if (narrow === undefined || free === undefined) return undefined;

	return { r2Diff: narrow.r2, r2Unconstrained: free.r2, ...compareFits(narrow, free) };
}

function combine(fit: Fit, weights: readonly number[]): Combination {
	const est = dot(weights, fit.coefficients);
	const spread = dot(
		weights,
		fit.inverse.map((row) => dot(row, weights))
	);
	const se = Math.sqrt((fit.residualSquares / fit.df) * spread);
	const t = finite(est / se);

	return { est, se, t, p: t === undefined ? undefined : twoSidedT(t, fit.df) };
}

/** The F test that what the wider model adds is nothing. */
function compareFits(narrow: Fit, wide: Fit): FTest {
	const df1 = narrow.df - wide.df;
	const added = Math.max(0, narrow.residualSquares - wide.residualSquares) / df1;
	const F = finite(added / (wide.residualSquares / wide.df));

	return { F, df1, df2: wide.df, p: F === undefined ? undefined : upperTailF(F, df1, wide.df) };
}

function multiply(one: readonly number[], other: readonly number[]): readonly number[] {
	return one.map((value, index) => value * (other[index] ?? NaN));
}

function dot(one: readonly number[], other: readonly number[]): number {
	return one.reduce((total, value, index) => total + value * (other[index] ?? NaN), 0);
}

function unit(place: number): readonly number[] {
	return Array.from({ length: 6 }, (_, index) => (index === place ? 1 : 0));
}
