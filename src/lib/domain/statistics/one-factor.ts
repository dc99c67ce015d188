import { at, correlationMatrix, type Matrix } from './covariance.ts';
import { factorize } from './linear.ts';

/** x = loading * factor + error, where the factor has variance 1, in the units of the items. */
export interface OneFactor {
	readonly loadings: readonly number[];
	/** Variances of the errors. */
	readonly errors: readonly number[];
	/** ln|Sigma| + tr(S Sigma^-1) - ln|S| - k at the minimum. */
	readonly discrepancy: number;
}

interface Estimate {
	readonly loadings: readonly number[];
	readonly errors: readonly number[];
}

const mostSteps = 50_000;
const settled = 1e-14;
const nearEnough = 1e-10;
const leastError = 1e-6;

/**
 * The one-factor model by maximum likelihood (Jöreskog 1967), with the EM algorithm (Rubin & Thayer
 * 1982). Signs are such that the sum of the loadings is positive. Undefined below three items, where
 * an item does not vary or is a sum of others, and where an error's variance goes to zero (a Heywood
 * case), which is no proper solution.
 */
export function fitOneFactor(covariance: Matrix): OneFactor | undefined {
	const correlation = correlationMatrix(covariance);
	const root = correlation && factorize(correlation);
	if (correlation === undefined || root === undefined || correlation.length < 3) return undefined;

	const found = climb(correlation);
	if (found === undefined) return undefined;

	const sign = Math.sign(sum(found.loadings)) || 1;
	const deviations = covariance.map((_, i) => Math.sqrt(at(covariance, i, i)));
	const logDeterminant = 2 * sum(root.map((row, i) => Math.log(row[i] ?? NaN)));

	return {
		loadings: found.loadings.map((loading, i) => sign * loading * (deviations[i] ?? NaN)),
		errors: found.errors.map((error, i) => error * (deviations[i] ?? NaN) ** 2),
		discrepancy: Math.max(0, misfit(correlation, found) - logDeterminant - correlation.length)
	};
}

function climb(correlation: Matrix): Estimate | undefined {
	let estimate = start(correlation);
	let moved = Infinity;
	for (let step = 0; step < mostSteps && moved > settled; step++) {
		const next = improve(correlation, estimate);
		moved = distance(estimate, next);
		estimate = next;
	}

	return moved < nearEnough && estimate.errors.every((error) => error > leastError)
		? estimate
		: undefined;
}

/** The first principal component by the power method, shrunk so that every error has room. */
function start(correlation: Matrix): Estimate {
	const sizes = correlation.map((row) => sum(row.map((value) => value ** 2)));
	let direction: readonly number[] = correlation[sizes.indexOf(Math.max(...sizes))] ?? [];
	for (let step = 0; step < 50; step++) {
		const turned = multiply(correlation, direction);
		const length = Math.hypot(...turned);
		direction = turned.map((value) => value / length);
	}
	const root = Math.sqrt(dot(direction, multiply(correlation, direction)));
	const loadings = direction.map((value) => Math.max(-0.9, Math.min(0.9, 0.8 * root * value)));

	return { loadings, errors: loadings.map((loading) => 1 - loading ** 2) };
}

/** One step of EM: what is expected of the factor, then the regression of the items on it. */
function improve(correlation: Matrix, { loadings, errors }: Estimate): Estimate {
	const weights = loadings.map((loading, i) => loading / (errors[i] ?? NaN));
	const spread = 1 / (1 + dot(weights, loadings));
	const shared = multiply(correlation, weights).map((value) => spread * value);
	const expected = spread * dot(weights, shared) + spread;
	const next = shared.map((value) => value / expected);

	return {
		loadings: next,
		errors: next.map((loading, i) => at(correlation, i, i) - loading * (shared[i] ?? NaN))
	};
}

/** ln|Sigma| + tr(S Sigma^-1), by the formulas for a diagonal plus one product. */
function misfit(correlation: Matrix, { loadings, errors }: Estimate): number {
	const weights = loadings.map((loading, i) => loading / (errors[i] ?? NaN));
	const communality = 1 + dot(weights, loadings);
	const logDeterminant = sum(errors.map(Math.log)) + Math.log(communality);
	const traces = sum(errors.map((error, i) => at(correlation, i, i) / error));

	return logDeterminant + traces - dot(weights, multiply(correlation, weights)) / communality;
}

function distance(one: Estimate, other: Estimate): number {
	const moves = [
		...one.loadings.map((value, i) => Math.abs(value - (other.loadings[i] ?? NaN))),
		...one.errors.map((value, i) => Math.abs(value - (other.errors[i] ?? NaN)))
	];

	return Math.max(...moves);
}

function multiply(matrix: Matrix, vector: readonly number[]): readonly number[] {
	return matrix.map((row) => dot(row, vector));
}

function dot(one: readonly number[], other: readonly number[]): number {
	return one.reduce((total, value, i) => total + value * (other[i] ?? NaN), 0);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
