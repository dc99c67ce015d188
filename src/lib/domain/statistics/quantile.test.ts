import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benchmarkPercentile, roundRank } from './benchmark.ts';
import { percentileRank, quantileOf } from './quantile.ts';

const values = fc.array(fc.integer({ min: 10, max: 50 }), { minLength: 1, maxLength: 30 });

test('nothing has no quantile and nobody stands among nobody', () => {
	expect(quantileOf([], 0.5)).toBeUndefined();
	expect(percentileRank([], 3)).toBeUndefined();
	expect(benchmarkPercentile([], [3])).toEqual({
		n: 0,
		quantiles: [],
		ranks: [],
		roundedRanks: []
	});
});

test('one value is all its quantiles', () => {
	expect([0, 0.3, 1].map((p) => quantileOf([4], p))).toEqual([4, 4, 4]);
});

test('four values: quantiles lie between them as Hyndman and Fan say', () => {
	expect(quantileOf([40, 10, 30, 20], 0.25)).toBe(17.5);
	expect(quantileOf([40, 10, 30, 20], 0.5)).toBe(25);
	expect(quantileOf([40, 10, 30, 20], 1)).toBe(40);
});

test('halves go to the even step of five', () => {
	expect([2.5, 7.5, 22.5, 27.5, 22.6, 97.5].map(roundRank)).toEqual([0, 10, 20, 30, 25, 100]);
});

test('the ranks of all values are fifty on average', () => {
	fc.assert(
		fc.property(values, (reference) => {
			const ranks = reference.map((value) => percentileRank(reference, value) ?? NaN);
			const mean = ranks.reduce((total, rank) => total + rank, 0) / ranks.length;

			expect(mean).toBeCloseTo(50, 9);
		})
	);
});

test('shift and scale move quantiles along and leave ranks alone', () => {
	fc.assert(
		fc.property(values, fc.integer({ min: 10, max: 50 }), (reference, value) => {
			const moved = reference.map((other) => 2 * other - 7).toReversed();

			expect(percentileRank(moved, 2 * value - 7)).toBe(percentileRank(reference, value));
			expect(quantileOf(moved, 0.3)).toBeCloseTo(2 * (quantileOf(reference, 0.3) ?? NaN) - 7, 9);
		})
	);
});
