import { meanOf, varianceOf } from './sample.ts';

/** What many groups' values come down to; one entry a group, in a fixed order. */
export interface GroupSums {
	/** How many values. */
	readonly n: ArrayLike<number>;
	readonly sums: ArrayLike<number>;
	readonly squares: ArrayLike<number>;
	/**
	 * What one unit of the values is in `sums`: 12 where they are whole twelfths of a scale point, so that
	 * `squares` are in 144ths. 1 where left out.
	 */
	readonly unit?: number;
}

/** What analysis of variance needs of each group. */
export interface Spread {
	readonly n: Float64Array;
	readonly means: Float64Array;
	/** The sum within each group of squared distances from its mean. */
	readonly deviations: Float64Array;
}

export interface Grouped extends Spread {
	readonly groups: readonly string[];
}

/** Sorts values by group, where values[i] belongs to groups[i]; groups in the order of their names. */
export function groupValues(values: ArrayLike<number>, groups: readonly string[]): Grouped {
	const members = new Map<string, number[]>();
	for (const [index, group] of groups.entries()) {
		const value = values[index] ?? NaN;
		const list = members.get(group);
		if (list === undefined) members.set(group, [value]);
		else list.push(value);
	}
	const names = [...members.keys()].sort(compare);
	const lists = names.map((name) => members.get(name) ?? []);

	return {
		groups: names,
		n: Float64Array.from(lists, (list) => list.length),
		means: Float64Array.from(lists, (list) => meanOf(list) ?? NaN),
		deviations: Float64Array.from(lists, (list) => (varianceOf(list) ?? 0) * (list.length - 1))
	};
}

/** The same from sums. Groups without values are left out; whole numbers stay exact until divided. */
export function spreadOf({ n, sums, squares, unit = 1 }: GroupSums): Spread {
	const filled = Array.from(n, (_, index) => index).filter((index) => (n[index] ?? 0) > 0);
	const pick = (values: ArrayLike<number>, index: number) => values[index] ?? NaN;

	return {
		n: Float64Array.from(filled, (g) => pick(n, g)),
		means: Float64Array.from(filled, (g) => pick(sums, g) / (pick(n, g) * unit)),
		deviations: Float64Array.from(filled, (g) => {
			const size = pick(n, g);
			return (size * pick(squares, g) - pick(sums, g) ** 2) / (size * unit ** 2);
		})
	};
}

function compare(one: string, other: string): number {
	if (one === other) return 0;

	return one < other ? -1 : 1;
}
