import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icc, iccFromSums, ratersNeeded } from './icc.ts';

const sample = fc.array(
	fc.record({
		group: fc.constantFrom('a', 'b', 'c', 'd'),
		value: fc.integer({ min: 12, max: 60 })
	}),
	{ minLength: 6, maxLength: 40 }
);

test('one group, or groups of one, tell nothing', () => {
	expect(icc([1, 2, 3], ['a', 'a', 'a'])).toBeUndefined();
	expect(icc([1, 2, 3], ['a', 'b', 'c'])).toBeUndefined();
	expect(icc([], [])).toBeUndefined();
});

test('without any spread there is no coefficient', () => {
	const found = icc([3, 3, 3, 3], ['a', 'a', 'b', 'b']);

	expect(found).toMatchObject({ msb: 0, msw: 0, icc1: undefined, icc2: undefined, F: undefined });
});

test('groups that agree within and differ between have coefficients of one and no F', () => {
	const found = icc([3, 3, 5, 5], ['a', 'a', 'b', 'b']);

	expect(found).toMatchObject({ icc1: 1, icc2: 1, F: undefined, p: 0 });
});

test('the squares within and between add up to the whole', () => {
	fc.assert(
		fc.property(sample, (people) => {
			const values = people.map(({ value }) => value);
			const found = icc(
				values,
				people.map(({ group }) => group)
			);
			fc.pre(found !== undefined);
			const mean = values.reduce((total, value) => total + value, 0) / values.length;
			const whole = values.reduce((total, value) => total + (value - mean) ** 2, 0);

			expect(found.msb * found.df1 + found.msw * found.df2).toBeCloseTo(whole, 7);
			expect(found.grandMean).toBeCloseTo(mean, 10);
		})
	);
});

test('order, shift, scale and the names of the groups do not matter', () => {
	fc.assert(
		fc.property(sample, (people) => {
			const groups = people.map(({ group }) => group);
			const found = icc(
				people.map(({ value }) => value),
				groups
			);
			const moved = icc(
				people.map(({ value }) => 7 - value / 12).toReversed(),
				groups.map((group) => `team ${group}`).toReversed()
			);
			const same =
				found?.icc1 === undefined ? undefined : (expect.closeTo(found.icc1, 9) as number);

			expect(moved?.icc1).toEqual(same);
		})
	);
});

test('whole twelfths give the same as scale points, to the last bit of their sums', () => {
	const twelfths = { n: [2, 2], sums: [72, 100], squares: [2592 + 8, 5000 + 8], unit: 12 };

	expect(iccFromSums(twelfths)?.msw).toBeCloseTo(16 / 144 / 2, 14);
	expect(iccFromSums({ ...twelfths, n: [2, 0] })).toBeUndefined();
});

test('Spearman and Brown: as many raters as the reliability takes', () => {
	expect(ratersNeeded(0.2, 0.8)).toBeCloseTo(16, 12);
	expect(ratersNeeded(0, 0.7)).toBeUndefined();
	expect(ratersNeeded(-0.1, 0.7)).toBeUndefined();
});
