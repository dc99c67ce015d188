import { uniformVariance, withinGroup } from './agreement.ts';
import { sumOf } from './sample.ts';

/** How many answered with each category from the lowest on; one list an item of the same group. */
export type ItemCounts = readonly (readonly number[])[];

/**
 * r_wg(J) of one group from its tallies, against evenly spread answers. Each item by those who answered
 * it, as tallies do not tell who left something out; items with fewer than two answers are passed over.
 */
export function rwgFromCounts(items: ItemCounts): number | undefined {
	const usable = items.filter(isUsable);
	const categories = usable[0]?.length;
	if (categories === undefined) return undefined;
	const variance = sumOf(usable.map(varianceOfCounts)) / usable.length;

	return withinGroup(variance, uniformVariance(categories), usable.length);
}

/** The average deviation from the mean, in categories, averaged over the items; as rwgFromCounts. */
export function adFromCounts(items: ItemCounts): number | undefined {
	const usable = items.filter(isUsable);

	return usable.length === 0
		? undefined
		: sumOf(usable.map(averageDeviationOfCounts)) / usable.length;
}

/* Counts are whole numbers, whose sums are exact in any order. A country has millions of them. */

function isUsable(counts: readonly number[]): boolean {
	return momentsOf(counts).n > 1;
}

function varianceOfCounts(counts: readonly number[]): number {
	const { n, total, squares } = momentsOf(counts);

	return (n * squares - total ** 2) / (n * (n - 1));
}

function averageDeviationOfCounts(counts: readonly number[]): number {
	const { n, total } = momentsOf(counts);
	let distances = 0;
	for (let category = 0; category < counts.length; category++)
		distances += (counts[category] ?? 0) * Math.abs(n * category - total);

	return distances / n ** 2;
}

/** How many answered, the sum of their categories and of the squares of those. */
function momentsOf(counts: readonly number[]) {
	let [n, total, squares] = [0, 0, 0];
	for (let category = 0; category < counts.length; category++) {
		const count = counts[category] ?? 0;
		n += count;
		total += count * category;
		squares += count * category * category;
	}

	return { n, total, squares };
}
