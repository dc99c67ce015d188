import { at, type Matrix } from './covariance.ts';

/**
 * The lower triangular root of a symmetric matrix (Cholesky); undefined where the matrix is not
 * positive definite, judged against its own diagonal.
 */
export function factorize(matrix: Matrix): Matrix | undefined {
	const root: number[][] = matrix.map(() => []);
	for (const [i, row] of root.entries()) {
		for (let j = 0; j <= i; j++) {
			const other = root[j] ?? [];
			const known = row.reduce(
				(total, value, m) => (m < j ? total + value * (other[m] ?? 0) : total),
				0
			);
			const rest = at(matrix, i, j) - known;
			if (i === j && !(rest > 1e-12 * at(matrix, i, i))) return undefined;
			row[j] = i === j ? Math.sqrt(rest) : rest / (other[j] ?? NaN);
		}
	}

	return root;
}
