import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covarianceOf, deviationOf, meanOf, medianOf, sumOf, varianceOf } from './sample.ts';

const points = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 });

test('nothing has no mean, one value no spread', () => {
	expect(meanOf([])).toBeUndefined();
	expect(medianOf([])).toBeUndefined();
	expect(meanOf([4])).toBe(4);
	expect(varianceOf([4])).toBeUndefined();
	expect(deviationOf([4])).toBeUndefined();
});

test('identical values have no variance at all, not even by rounding', () => {
	expect(varianceOf([0.1, 0.1, 0.1])).toBe(0);
	expect(varianceOf(new Array(7).fill(11 / 3))).toBe(0);
});

test('the variance is that of all pairs of values', () => {
	fc.assert(
		fc.property(points, (values) => {
			const pairs = values.flatMap((one) => values.map((other) => (one - other) ** 2));
			const n = values.length;
			const brute = pairs.reduce((total, square) => total + square, 0) / (2 * n * (n - 1));

			expect(varianceOf(values)).toBeCloseTo(brute, 12);
		})
	);
});

test('shifting leaves the variance alone, scaling squares it, order does not matter', () => {
	fc.assert(
		fc.property(points, fc.integer({ min: -1e6, max: 1e6 }), (values, shift) => {
			const variance = varianceOf(values) ?? NaN;

			expect(varianceOf(values.map((value) => value + shift))).toBeCloseTo(variance, 9);
			expect(varianceOf(values.map((value) => 10 * value))).toBeCloseTo(100 * variance, 9);
			expect(varianceOf(values.toReversed())).toBeCloseTo(variance, 12);
			expect(medianOf(values.toReversed())).toBe(medianOf(values));
		})
	);
});

test('a sum keeps what is small beside what is large', () => {
	expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
});

test('two columns of different length are a mistake', () => {
	expect(() => covarianceOf([1, 2], [1, 2, 3])).toThrow(RangeError);
});
