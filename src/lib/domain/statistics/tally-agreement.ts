import { uniformVariance, withinGroup } from './agreement.ts';
import { sumOf } from './sample.ts';

/** How many answered with each category from the lowest on; one list an item of the same group. */
export type ItemCounts = readonly (readonly number[])[];

/**
 * r_wg(J) of one group from its tallies, against evenly spread answers. Each item by those who answered
 * it, as tallies do not tell who left something out; items with fewer than two answers are passed over.
 */
export function rwgFromCounts(items: ItemCounts): number | undefined {
	const usable = items.filter((counts) => sumOf(counts) > 1);
	const categories = usable[0]?.length;
	if (categories === undefined) return undefined;
	const variance = sumOf(usable.map(varianceOfCounts)) / usable.length;

	return withinGroup(variance, uniformVariance(categories), usable.length);
}

/** The average deviation from the mean, in categories, averaged over the items; as rwgFromCounts. */
export function adFromCounts(items: ItemCounts): number | undefined {
	const usable = items.filter((counts) => sumOf(counts) > 1);

	return usable.length === 0
		? undefined
		: sumOf(usable.map(averageDeviationOfCounts)) / usable.length;
}

function varianceOfCounts(counts: readonly number[]): number {
	const n = sumOf(counts);
	const total = weigh(counts, (category) => category);
	const squares = weigh(counts, (category) => category ** 2);

	return (n * squares - total ** 2) / (n * (n - 1));
}

function averageDeviationOfCounts(counts: readonly number[]): number {
	const n = sumOf(counts);
	const total = weigh(counts, (category) => category);

	return weigh(counts, (category) => Math.abs(n * category - total)) / n ** 2;
}

function weigh(counts: readonly number[], value: (category: number) => number): number {
	return counts.reduce((total, count, category) => total + count * value(category), 0);
}
