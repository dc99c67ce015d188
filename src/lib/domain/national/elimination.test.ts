import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openElimination } from './elimination.ts';
import { primes } from './field.ts';

describe('what could be reckoned from what is published', () => {
	test('the last part of a whole, when all others are', () => {
		const three = openElimination(3, [[2]]);
		three.publish([0, 1, 2]);
		three.publish([0]);

		expect(three.admits([1])).toBe(false);
		expect(three.admits([1, 2])).toBe(true);
		expect(three.admits([0, 1])).toBe(false);
	});

	test('a cell of a square table, from its margins and the other three', () => {
		const [a, b, c, d] = [0, 1, 2, 3];
		const table = openElimination(4, [[a]]);
		table.publish([a, b]);
		table.publish([a, c]);

		expect(table.admits([c, d])).toBe(true);
		table.publish([c, d]);
		expect(table.admits([b])).toBe(false);
		expect(table.admits([d])).toBe(false);
	});

	test('half of a sum, where three pairs overlap', () => {
		const pairs = openElimination(3, [[0]]);
		pairs.publish([0, 1]);
		pairs.publish([1, 2]);

		expect(pairs.admits([0, 2])).toBe(false);
	});

	test('nothing that says no more than before', () => {
		const two = openElimination(2, [[0]]);
		two.publish([0, 1]);

		expect(two.admits([0, 1])).toBe(true);
		expect(two.admits([0])).toBe(false);
	});
});

test('agrees with elimination in fractions on any small table', () => {
	const row = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 6 });

	fc.assert(
		fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), row, (rows, secret) => {
			const elimination = openElimination(6, [secret]);
			const published: number[][] = [];
			for (const next of rows) {
				const gives = isSpanned([...published, next], secret);
				expect(elimination.admits(next)).toBe(!gives);
				if (gives) continue;
				elimination.publish(next);
				published.push(next);
			}
		}),
		{ numRuns: 300 }
	);
});

test('the primes are primes, and their squares whole in a double', () => {
	for (const prime of primes) {
		const divisors = Array.from(
			{ length: Math.floor(Math.sqrt(prime)) - 1 },
			(_, index) => index + 2
		);

		expect(divisors.filter((divisor) => prime % divisor === 0)).toEqual([]);
		expect(Number.isSafeInteger(prime * prime)).toBe(true);
	}
});

/** Whether the rank stays the same when the secret is added, in whole numbers. */
function isSpanned(rows: readonly (readonly number[])[], secret: readonly number[]): boolean {
	return rankOf(rows) === rankOf([...rows, secret]);
}

function rankOf(rows: readonly (readonly number[])[]): number {
	let left: readonly (readonly bigint[])[] = rows.map((row) =>
		Array.from({ length: 6 }, (_, column) => (row.includes(column) ? 1n : 0n))
	);
	let rank = 0;
	for (let column = 0; column < 6; column += 1) {
		const pivot = left.find((row) => row[column] !== 0n);
		if (pivot === undefined) continue;
		rank += 1;
		left = left
			.filter((row) => row !== pivot)
			.map((row) =>
				row.map(
					(value, index) =>
						value * (pivot[column] ?? 0n) - (pivot[index] ?? 0n) * (row[column] ?? 0n)
				)
			);
	}

	return rank;
}
