import { iccFromSums, type Icc } from '../statistics/icc.ts';

/** Gathers the sums of many groups for an analysis of variance, in whatever order they come. */
export interface GroupSumsBuilder {
	/** How many values, their sum and the sum of their squares: in twelfths of a scale point. */
	add(n: number, sum: number, squares: number): void;
	/** Undefined where there is too little to compare. */
	icc(): Icc | undefined;
}

export function openGroupSums(): GroupSumsBuilder {
	let groups = 0;
	/* Three numbers a group. */
	let numbers = new Float64Array(3 * 64);

	return {
		add(n, sum, squares) {
			if (3 * groups === numbers.length) {
				const more = new Float64Array(2 * numbers.length);
				more.set(numbers);
				numbers = more;
			}
			const place = 3 * groups;
			numbers[place] = n;
			numbers[place + 1] = sum;
			numbers[place + 2] = squares;
			groups += 1;
		},
		icc: () => iccFromSums(sortGroups(numbers, groups))
	};
}

/** Sums of fractions depend on their order, so groups are put into one that only their numbers decide. */
function sortGroups(numbers: Float64Array, groups: number) {
	const at = (group: number, place: number) => numbers[3 * group + place] ?? 0;
	const order = Uint32Array.from({ length: groups }, (_, group) => group).sort(
		(one, other) =>
			at(one, 0) - at(other, 0) || at(one, 1) - at(other, 1) || at(one, 2) - at(other, 2)
	);
	const pick = (place: number) => Float64Array.from(order, (group) => at(group, place));

	return { n: pick(0), sums: pick(1), squares: pick(2), unit: 12 };
}
