import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardDifferences } from './differences.ts';

/** Each atom's size and its code in each of three splits. */
const rounds = fc.array(
	fc.tuple(
		fc.integer({ min: 1, max: 3 }),
		fc.constantFrom('a', 'b', 'c', 'd'),
		fc.constantFrom('e', 'f', 'g'),
		fc.constantFrom('h', 'i')
	),
	{ minLength: 2, maxLength: 9 }
);

test('what is admitted tells about no one or two teams, and what is refused would', () => {
	fc.assert(
		fc.property(rounds, (atoms) => {
			const sizes = atoms.map(([size]) => size);
			const all = atoms.map((_, index) => index);
			const parts = (['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const).map((code) =>
				all.filter((index) => atoms[index]?.includes(code))
			);
			const sums = [all, ...parts].filter(
				(some) => some.reduce((total, index) => total + (sizes[index] ?? 0), 0) >= 3
			);
			const guard = guardDifferences(sizes, 3);
			const admitted: (readonly number[])[] = [];

			for (const sum of sums) {
				const isAdmitted = guard.admit(sum);
				expect(isAdmitted).toBe(!tellsTooFew([...admitted, sum], sizes));
				if (isAdmitted) admitted.push(sum);
			}
		}),
		{ numRuns: 300 }
	);
});

/** By ranks of fractions: what lies within some columns is what the others do not account for. */
function tellsTooFew(sums: readonly (readonly number[])[], sizes: readonly number[]): boolean {
	const columns = sizes.map((_, index) => index);
	const rankOf = (kept: readonly number[]) =>
		rank(sums.map((sum) => kept.map((column) => (sum.includes(column) ? 1n : 0n))));
	const whole = rankOf(columns);
	const few = columns.flatMap((one) =>
		columns
			.filter((other) => other >= one)
			.map((other) => (one === other ? [one] : [one, other]))
			.filter((some) => some.reduce((total, index) => total + (sizes[index] ?? 0), 0) < 3)
	);

	return few.some((some) => rankOf(columns.filter((column) => !some.includes(column))) < whole);
}

/** Elimination in whole numbers, which grow and never round. */
function rank(matrix: readonly (readonly bigint[])[]): number {
	let rows = matrix.filter((row) => row.some((value) => value !== 0n));
	let found = 0;
	while (rows.length > 0) {
		const [first = [], ...others] = rows;
		const at = first.findIndex((value) => value !== 0n);
		found += 1;
		rows = others
			.map((row) =>
				row.map(
					(value, index) => value * (first[at] ?? 0n) - (first[index] ?? 0n) * (row[at] ?? 0n)
				)
			)
			.filter((row) => row.some((value) => value !== 0n));
	}

	return found;
}
