import {
	at,
	completeRows,
	covarianceFromMoments,
	covarianceMatrix,
	type Matrix,
	type Moments
} from './covariance.ts';
import { fitOneFactor } from './one-factor.ts';
import type { AnswerRow } from './theme-score.ts';

export interface Omega {
	/** People who answered every item. */
	readonly nComplete: number;
	/** One an item, as correlations of the items with the factor. */
	readonly stdLoadings: readonly number[] | undefined;
	/** In the units of the answers: unequal spreads count. */
	readonly omegaTotal: number | undefined;
	/** n times the discrepancy, with covariances divided by n. */
	readonly chisq: number | undefined;
	readonly df: number;
}

/**
 * McDonald's omega (McDonald 1999): (sum of loadings)^2 / ((sum of loadings)^2 + sum of errors) of the
 * one-factor model by maximum likelihood, over the people who answered all items, as lavaan has it.
 * Nothing where the model has no proper solution, see fitOneFactor; two items leave it unidentified.
 */
export function mcdonaldOmega(rows: readonly AnswerRow[]): Omega {
	const complete = completeRows(rows);

	return omegaFromCovariance(covarianceMatrix(complete), complete.length, rows[0]?.length ?? 0);
}

/** The same from sums over the complete answers of many teams. */
export function omegaFromMoments(moments: Moments): Omega {
	return omegaFromCovariance(covarianceFromMoments(moments), moments.n, moments.sums.length);
}

/** The same from covariances of n people's k answers; with n or n - 1 below makes no difference. */
export function omegaFromCovariance(
	covariance: Matrix | undefined,
	n: number,
	k = covariance?.length ?? 0
): Omega {
	const df = (k * (k - 3)) / 2;
	const model = covariance && fitOneFactor(covariance);
	if (covariance === undefined || model === undefined) {
		return { nComplete: n, stdLoadings: undefined, omegaTotal: undefined, chisq: undefined, df };
	}

	const common = sum(model.loadings) ** 2;

	return {
		nComplete: n,
		stdLoadings: model.loadings.map((loading, i) => loading / Math.sqrt(at(covariance, i, i))),
		omegaTotal: common / (common + sum(model.errors)),
		chisq: n * model.discrepancy,
		df
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
