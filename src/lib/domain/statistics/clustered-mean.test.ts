import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusteredMean } from './clustered-mean.ts';

const sample = fc.array(
	fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.integer({ min: 1, max: 5 }) }),
	{ minLength: 5, maxLength: 20 }
);

test('one cluster says nothing of other clusters', () => {
	expect(clusteredMean([1, 2, 3], ['a', 'a', 'a'])).toBeUndefined();
	expect(clusteredMean([], [])).toBeUndefined();
});

test('clusters of one are an ordinary sample, with n - 1 degrees of freedom', () => {
	const values = [1, 2, 4, 5, 5];
	const found = clusteredMean(values, ['a', 'b', 'c', 'd', 'e']);

	expect(found?.seCluster).toBeCloseTo(found?.seSrs ?? NaN, 12);
	expect(found?.cr2).toBeCloseTo(found?.seSrs ?? NaN, 12);
	expect(found?.cr2Df).toBeCloseTo(4, 12);
	expect(found?.designEffect).toBeCloseTo(1, 12);
	expect(found?.rhoN0).toBeUndefined();
});

test('CR2 is what its matrices say', () => {
	fc.assert(
		fc.property(sample, (people) => {
			const groups = people.map(({ group }) => group);
			const values = people.map(({ value }) => value);
			fc.pre(new Set(groups).size > 1);
			const found = clusteredMean(values, groups);
			const brute = multiplyOut(values, groups);

			expect(found?.cr2).toBeCloseTo(brute.se, 10);
			expect(found?.cr2Df).toBeCloseTo(brute.df, 8);
		})
	);
});

test('below forty clusters the cautious interval is advised', () => {
	const people = Array.from({ length: 80 }, (_, person) => person);
	const values = people.map((person) => (person * 7) % 5);
	const [few, many] = [39, 40].map((J) =>
		clusteredMean(
			values,
			people.map((person) => `team ${person % J}`)
		)
	);

	expect(few?.advised).toBe(few?.ciCr2);
	expect(many?.advised).toBe(many?.ci);
});

/** V = sum (b_j'y)^2 with b_j = (I - H)A_j 1 / n, and (trace G)^2 / trace(G^2) of G_jk = b_j'b_k. */
function multiplyOut(values: readonly number[], groups: readonly string[]) {
	const n = values.length;
	const vectors = [...new Set(groups)].map((group) => {
		const size = groups.filter((other) => other === group).length;
		const stretch = 1 / Math.sqrt(1 - size / n);
		return groups.map((other) => (stretch * ((other === group ? 1 : 0) - size / n)) / n);
	});
	const dot = (one: readonly number[], other: readonly number[]) =>
		one.reduce((total, value, index) => total + value * (other[index] ?? NaN), 0);
	const gram = vectors.map((one) => vectors.map((other) => dot(one, other)));
	const trace = vectors.reduce((total, one) => total + dot(one, one), 0);
	const squares = gram.flat().reduce((total, value) => total + value ** 2, 0);

	return {
		se: Math.sqrt(vectors.reduce((total, one) => total + dot(one, values) ** 2, 0)),
		df: trace ** 2 / squares
	};
}
