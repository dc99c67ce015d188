import { sumOf, varianceOf } from './sample.ts';

/** A least squares fit. */
export interface Fit {
	readonly coefficients: readonly number[];
	/** (X'X)^-1, row by row: times the residual variance it holds the coefficients' covariances. */
	readonly inverse: readonly (readonly number[])[];
	readonly residualSquares: number;
	/** None where the outcome does not vary. */
	readonly r2: number | undefined;
	/** Rows less columns. */
	readonly df: number;
}

/**
 * Ordinary least squares by Householder's reflections, on columns that include the constant one.
 * Undefined where there are no more rows than columns or where one column is a sum of others.
 */
export function fitLeastSquares(
	columns: readonly (readonly number[])[],
	outcome: readonly number[]
): Fit | undefined {
	const rows = outcome.length;
	const size = columns.length;
	if (rows <= size) return undefined;

	const root = columns.map((column) => Float64Array.from(column));
	const turned = Float64Array.from(outcome);
	for (const [index, column] of root.entries()) {
		const reflection = reflectionOf(column, index);
		if (reflection === undefined) return undefined;
		for (const other of root.slice(index)) reflect(other, reflection, index);
		reflect(turned, reflection, index);
	}

	const entry = (i: number, j: number) => root[j]?.[i] ?? NaN;
	const coefficients = solveUpper(entry, Array.from(turned.subarray(0, size)));
	const inverseRoot = columns.map((_, index) =>
		solveUpper(
			entry,
			columns.map((__, row) => (row === index ? 1 : 0))
		)
	);
	const residualSquares = sumOf(turned.subarray(size).map((value) => value ** 2));
	const total = (varianceOf(outcome) ?? 0) * (rows - 1);

	return {
		coefficients,
		inverse: columns.map((_, i) =>
			columns.map((__, j) => sumOf(inverseRoot.map((step) => (step[i] ?? NaN) * (step[j] ?? NaN))))
		),
		residualSquares,
		r2: total > 0 ? 1 - residualSquares / total : undefined,
		df: rows - size
	};
}

/** The vector whose reflection turns everything below the diagonal into zero; undefined where nothing new is left. */
function reflectionOf(column: Float64Array, index: number): Float64Array | undefined {
	const below = column.slice(index);
	const length = lengthOf(below);
	const whole = lengthOf(column);
	if (!(length > 1e-10 * whole)) return undefined;

	below[0] = (below[0] ?? NaN) + (Math.sign(below[0] ?? 0) || 1) * length;
	const norm = lengthOf(below);
	for (let place = 0; place < below.length; place++) below[place] = (below[place] ?? NaN) / norm;

	return below;
}

/* Loops, because a country has tens of thousands of rows, and each is turned several times. */

function lengthOf(vector: Float64Array): number {
	const squares = new Float64Array(vector.length);
	for (let place = 0; place < vector.length; place++) squares[place] = (vector[place] ?? NaN) ** 2;

	return Math.sqrt(sumOf(squares));
}

function reflect(column: Float64Array, reflection: Float64Array, from: number): void {
	const products = new Float64Array(reflection.length);
	for (let index = 0; index < reflection.length; index++)
		products[index] = (reflection[index] ?? NaN) * (column[from + index] ?? NaN);
	const twice = 2 * sumOf(products);
	for (let index = 0; index < reflection.length; index++)
		column[from + index] = (column[from + index] ?? NaN) - twice * (reflection[index] ?? NaN);
}

function solveUpper(
	entry: (i: number, j: number) => number,
	right: readonly number[]
): readonly number[] {
	const solution = [...right];
	for (let i = right.length - 1; i >= 0; i--) {
		for (let j = i + 1; j < right.length; j++) {
			solution[i] = (solution[i] ?? NaN) - entry(i, j) * (solution[j] ?? NaN);
		}
		solution[i] = (solution[i] ?? NaN) / entry(i, i);
	}

	return solution;
}
