import { covarianceOf } from './sample.ts';
import type { AnswerRow } from './theme-score.ts';

/** A square table, row by row. */
export type Matrix = readonly (readonly number[])[];

/** Sums over n people who answered every item: enough for every coefficient of reliability. */
export interface Moments {
	readonly n: number;
	/** One an item. */
	readonly sums: readonly number[];
	/** Sums of products, row by row, each from the diagonal on: 11, 12, 13, 22, 23, 33. */
	readonly products: readonly number[];
}

/** What stands in row i and column j, and NaN outside the table. */
export function at(matrix: Matrix, i: number, j: number): number {
	return matrix[i]?.[j] ?? NaN;
}

/** Those rows in which nothing is missing. */
export function completeRows(rows: readonly AnswerRow[]): readonly (readonly number[])[] {
	return rows.flatMap((row) => {
		const values = row.filter((value) => value !== undefined);
		return values.length === row.length ? [values] : [];
	});
}

/** The covariances (n - 1) of the columns of complete rows; undefined below two rows. */
export function covarianceMatrix(rows: readonly (readonly number[])[]): Matrix | undefined {
	const columns = columnsOf(rows);
	if (rows.length < 2) return undefined;

	return columns.map((xs) => columns.map((ys) => covarianceOf(xs, ys) ?? NaN));
}

/** The covariances of each two columns over the rows that have both; undefined where two share fewer than two rows. */
export function pairwiseCovariance(rows: readonly AnswerRow[]): Matrix | undefined {
	const size = rows[0]?.length ?? 0;
	const indices = Array.from({ length: size }, (_, index) => index);
	const matrix = indices.map((i) =>
		indices.map((j) => {
			const pairs = completeRows(rows.map((row) => [row[i], row[j]]));
			const [xs = [], ys = []] = columnsOf(pairs);
			return covarianceOf(xs, ys) ?? NaN;
		})
	);

	return matrix.flat().some(Number.isNaN) ? undefined : matrix;
}

/**
 * The covariances (n - 1) from summed moments, each as one division of integers: with integer answers
 * n * product - sum * sum is exact, so that the order of summing leaves no trace. Undefined below two people.
 */
export function covarianceFromMoments({ n, sums, products }: Moments): Matrix | undefined {
	const size = sums.length;
	if (products.length !== (size * (size + 1)) / 2) throw new RangeError('products do not fit');
	if (n < 2) return undefined;

	const product = (i: number, j: number): number => {
		const [row, column] = i <= j ? [i, j] : [j, i];
		return products[row * size - (row * (row - 1)) / 2 + column - row] ?? NaN;
	};

	return sums.map((one, i) =>
		sums.map((other, j) => (n * product(i, j) - one * other) / (n * (n - 1)))
	);
}

/** The correlations that belong to covariances; undefined where an item does not vary. */
export function correlationMatrix(covariance: Matrix): Matrix | undefined {
	const deviations = covariance.map((_, i) => Math.sqrt(at(covariance, i, i)));
	if (deviations.some((sd) => !(sd > 0))) return undefined;

	return covariance.map((row, i) =>
		row.map((value, j) => value / ((deviations[i] ?? NaN) * (deviations[j] ?? NaN)))
	);
}

function columnsOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
	return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? NaN));
}
