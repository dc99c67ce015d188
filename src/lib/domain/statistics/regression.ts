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
	const length = Math.sqrt(sumOf(below.map((value) => value ** 2)));
	const whole = Math.sqrt(sumOf(column.map((value) => value ** 2)));
	if (!(length > 1e-10 * whole)) return undefined;

	below[0] = (below[0] ?? NaN) + (Math.sign(below[0] ?? 0) || 1) * length;
	const norm = Math.sqrt(sumOf(below.map((value) => value ** 2)));

	return below.map((value) => value / norm);
}

function reflect(column: Float64Array, reflection: Float64Array, from: number): void {
	const twice = 2 * sumOf(reflection.map((value, index) => value * (column[from + index] ?? NaN)));
	for (const [index, value] of reflection.entries()) {
		column[from + index] = (column[from + index] ?? NaN) - twice * value;
	}
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
