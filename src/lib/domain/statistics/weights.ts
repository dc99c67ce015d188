import { sumOf } from './sample.ts';

/** The price of unequal weights. */
export interface WeightLoss {
	/** Kish's design effect: n times the sum of squared weights over the square of their sum. */
	readonly designEffect: number;
	/** As many equally weighted answers would say as much. */
	readonly effectiveN: number;
}

/** Kish (1965). Undefined where nothing is weighted. */
export function kishDesignEffect(weights: ArrayLike<number>): WeightLoss | undefined {
	const total = sumOf(weights);
	const squares = sumOf(Float64Array.from(weights, (weight) => weight ** 2));
	if (!(total > 0)) return undefined;

	return {
		designEffect: (weights.length * squares) / total ** 2,
		effectiveN: total ** 2 / squares
	};
}

/** The sum of weight times value over the sum of the weights; undefined where nothing is weighted. */
export function weightedMean(
	values: ArrayLike<number>,
	weights: ArrayLike<number>
): number | undefined {
	const total = sumOf(weights);
	const parts = Float64Array.from(weights, (weight, index) => weight * (values[index] ?? NaN));

	return total > 0 ? sumOf(parts) / total : undefined;
}
