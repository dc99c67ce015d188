import { kishDesignEffect } from './weights.ts';

/** A class of people who are alike for answering: how many there are and how many answered. */
export interface ResponseClass {
	readonly N: number;
	readonly n: number;
}

export interface NonresponseWeights {
	/** One a class, for each of its answers: N_h / n_h. None where nobody answered. */
	readonly weights: readonly (number | undefined)[];
	/** Of all who were asked. */
	readonly responseRate: number | undefined;
	readonly designEffect: number | undefined;
	readonly effectiveN: number | undefined;
}

/**
 * Weights by which those who answered stand for those of their class who did not (weighting class
 * adjustment, Kalton & Flores-Cervantes 2003). A class without answers has no weight, and the others
 * do not stand for it: merge it with another first.
 */
export function nonresponseWeights(classes: readonly ResponseClass[]): NonresponseWeights {
	const weights = classes.map(({ N, n }) => (n > 0 ? N / n : undefined));
	const each = classes.flatMap(({ n }, index) => new Array<number>(n).fill(weights[index] ?? 0));
	const invited = classes.reduce((total, { N }) => total + N, 0);
	const loss = kishDesignEffect(each);

	return {
		weights,
		responseRate: invited > 0 ? each.length / invited : undefined,
		designEffect: loss?.designEffect,
		effectiveN: loss?.effectiveN
	};
}
