import {
	at,
	completeRows,
	correlationMatrix,
	covarianceFromMoments,
	covarianceMatrix,
	pairwiseCovariance,
	type Matrix,
	type Moments
} from './covariance.ts';
import { fQuantile, type Bounds } from './distributions.ts';
import type { AnswerRow } from './theme-score.ts';

/** A total whose variance is this share of its parts' is one that does not vary, but for rounding. */
const negligible = 1e-12;

export interface Alpha {
	/** People who answered every item. */
	readonly nComplete: number;
	readonly k: number;
	/** May be negative, and is not clipped. */
	readonly alphaRaw: number | undefined;
	/** From the correlations: as if all items varied alike. */
	readonly alphaStd: number | undefined;
	readonly meanInterItemR: number | undefined;
	/** One an item: its correlation with the sum of the others. */
	readonly itemRestR: readonly (number | undefined)[];
	/** One an item; undefined where fewer than two would be left. */
	readonly alphaIfDropped: readonly (number | undefined)[];
	/** Feldt's interval, with quantiles of F on n - 1 and (n - 1)(k - 1). */
	readonly feldt: Bounds | undefined;
}

/**
 * Cronbach's alpha (Cronbach 1951) of items that already point the same way, over the people who
 * answered all of them, with Feldt's interval (Feldt 1965). One item, fewer than two people or a
 * total that does not vary give no alpha.
 */
export function cronbachAlpha(rows: readonly AnswerRow[], level = 0.95): Alpha {
	const complete = completeRows(rows);
	const k = rows[0]?.length ?? 0;

	return describeAlpha(complete.length, k, covarianceMatrix(complete), level);
}

/** The same from sums over the complete answers of many teams. */
export function alphaFromMoments(moments: Moments, level = 0.95): Alpha {
	return describeAlpha(moments.n, moments.sums.length, covarianceFromMoments(moments), level);
}

/** Alpha from covariances of each two items over those who answered both. */
export function alphaPairwise(rows: readonly AnswerRow[]): number | undefined {
	const covariance = pairwiseCovariance(rows);

	return covariance && alphaOf(covariance);
}

function describeAlpha(n: number, k: number, covariance: Matrix | undefined, level: number): Alpha {
	const correlation = covariance && correlationMatrix(covariance);
	const alphaRaw = covariance && alphaOf(covariance);
	const meanR = correlation && k > 1 ? (sumAll(correlation) - k) / (k * (k - 1)) : undefined;
	const items = Array.from({ length: k }, (_, item) => item);

	return {
		nComplete: n,
		k,
		alphaRaw,
		alphaStd: meanR === undefined ? undefined : divide(k * meanR, 1 + (k - 1) * meanR),
		meanInterItemR: meanR,
		itemRestR: items.map((item) => covariance && correlateWithRest(covariance, item)),
		alphaIfDropped: items.map((item) => covariance && alphaOf(without(covariance, item))),
		feldt: alphaRaw === undefined ? undefined : feldtInterval(alphaRaw, n, k, level)
	};
}

function alphaOf(covariance: Matrix): number | undefined {
	const k = covariance.length;
	const total = sumAll(covariance);
	if (k < 2 || !(total > negligible * trace(covariance))) return undefined;

	return (k / (k - 1)) * (1 - trace(covariance) / total);
}

function feldtInterval(alpha: number, n: number, k: number, level: number): Bounds {
	const tail = (1 - level) / 2;
	const end = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));

	return [end(1 - tail), end(tail)];
}

function correlateWithRest(covariance: Matrix, item: number): number | undefined {
	const own = at(covariance, item, item);
	const shared = (covariance[item] ?? []).reduce((total, value) => total + value, 0) - own;
	const rest = sumAll(without(covariance, item));

	return own > 0 && rest > 0 ? shared / Math.sqrt(own * rest) : undefined;
}

function without(matrix: Matrix, item: number): Matrix {
	return matrix.toSpliced(item, 1).map((row) => row.toSpliced(item, 1));
}

function sumAll(matrix: Matrix): number {
	return matrix.flat().reduce((total, value) => total + value, 0);
}

function trace(matrix: Matrix): number {
	return matrix.reduce((total, _, i) => total + at(matrix, i, i), 0);
}

function divide(part: number, whole: number): number | undefined {
	return whole === 0 ? undefined : part / whole;
}
