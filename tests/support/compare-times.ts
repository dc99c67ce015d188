import { median } from './assurance.ts';

/**
 * Whether two lots of times, taken in pairs one right after the other, could be told apart: the z of
 * Wilcoxon's signed ranks, far from 0 when one of each pair is mostly the slower one, and the ratio of
 * the medians. What slows the machine for a while slows both of a pair.
 */
export function compareTimes(
	one: readonly number[],
	other: readonly number[]
): { readonly z: number; readonly ratio: number } {
	const differences = one.map((time, index) => time - (other[index] ?? NaN));
	const ranked = differences.toSorted((a, b) => Math.abs(a) - Math.abs(b));
	const above = ranked.reduce(
		(sum, difference, index) => sum + (difference > 0 ? index + 1 : 0),
		0
	);
	const count = differences.length;
	const mean = (count * (count + 1)) / 4;
	const deviation = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);

	return { z: (above - mean) / deviation, ratio: median(one) / median(other) };
}
