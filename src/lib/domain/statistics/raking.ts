import { sumOf } from './sample.ts';
import { kishDesignEffect, type WeightLoss } from './weights.ts';

/** One known distribution: the category of each person, and how many of each there are in all. */
export interface Margin {
	readonly categories: readonly string[];
	readonly totals: Readonly<Record<string, number>>;
}

export interface Raked extends WeightLoss {
	/** One a person. */
	readonly weights: readonly number[];
	/** How many times all margins were gone through. */
	readonly rounds: number;
}

export interface RakingRule {
	/** The largest part by which a weighted total may miss its margin. */
	readonly tolerance: number;
	readonly mostRounds: number;
}

const precise: RakingRule = { tolerance: 1e-12, mostRounds: 1000 };

/**
 * Iterative proportional fitting (Deming & Stephan 1940): weights whose totals fit every margin, as
 * near to the first ones as that allows. Undefined where a category that should have people has none,
 * where somebody is in a category without a total, and where the margins cannot all be met.
 */
export function raking(
	first: readonly number[],
	margins: readonly Margin[],
	rule = precise
): Raked | undefined {
	let weights = Float64Array.from(first);
	for (let rounds = 1; rounds <= rule.mostRounds; rounds++) {
		for (const margin of margins) {
			const fitted = fitMargin(weights, margin);
			if (fitted === undefined) return undefined;
			weights = fitted;
		}

		const loss = kishDesignEffect(weights);
		if (loss === undefined) return undefined;
		if (margins.every((margin) => misfit(weights, margin) <= rule.tolerance)) {
			return { weights: [...weights], rounds, ...loss };
		}
	}

	return undefined;
}

function fitMargin(
	weights: Float64Array,
	{ categories, totals }: Margin
): Float64Array<ArrayBuffer> | undefined {
	const sums = sumByCategory(weights, categories);
	const isMissing = Object.entries(totals).some(([name, total]) => total > 0 && !sums.get(name));
	if (isMissing || categories.some((name) => totals[name] === undefined)) return undefined;

	return Float64Array.from(weights, (weight, person) => {
		const name = categories[person] ?? '';
		return weight === 0 ? 0 : weight * ((totals[name] ?? NaN) / (sums.get(name) ?? NaN));
	});
}

function misfit(weights: Float64Array, { categories, totals }: Margin): number {
	const sums = sumByCategory(weights, categories);
	const wanted = Object.entries(totals).filter(([, total]) => total > 0);

	return Math.max(0, ...wanted.map(([name, total]) => Math.abs((sums.get(name) ?? 0) / total - 1)));
}

function sumByCategory(
	weights: Float64Array,
	categories: readonly string[]
): ReadonlyMap<string, number> {
	const lists = Map.groupBy(weights.keys(), (person) => categories[person] ?? '');

	return new Map(
		[...lists].map(([name, people]) => [name, sumOf(people.map((person) => weights[person] ?? 0))])
	);
}
