import { describe, expect, test } from 'vitest';
import { criticalDifference, marginOf } from './margin.ts';

const size = (n: number, invited: number) => ({ n, invited });

describe('half of an interval', () => {
	test('is the spread over the root of n, times 1.96 and the correction, rounded up', () => {
		// 1.96 * 900 / 3 * 0.5 is 294 exactly.
		expect(marginOf(900, size(9, 12))).toBe(294);
		expect(marginOf(901, size(9, 12))).toBe(295);
	});

	test('is nothing where all have answered, and where somebody withdrawn had', () => {
		expect(marginOf(900, size(7, 7))).toBe(0);
		expect(marginOf(900, size(8, 7))).toBe(0);
	});

	test('is the least whole number that is enough, for every size of a group', () => {
		for (let invited = 6; invited <= 60; invited++)
			for (let n = 5; n < invited; n++) {
				const exact = ((1.96 * 837) / Math.sqrt(n)) * Math.sqrt(1 - n / invited);

				expect(marginOf(837, size(n, invited)) - exact).toBeGreaterThanOrEqual(-1e-9);
				expect(marginOf(837, size(n, invited)) - exact).toBeLessThan(1);
			}
	});
});

describe('the critical difference of two rounds', () => {
	test('adds what both leave open', () => {
		const both = criticalDifference(900, size(9, 12), size(9, 12));

		expect(both).toBe(Math.ceil(294 * Math.SQRT2));
		expect(criticalDifference(900, size(9, 12), size(7, 7))).toBe(294);
	});

	test('is the same in both directions', () => {
		expect(criticalDifference(900, size(5, 12), size(8, 9))).toBe(
			criticalDifference(900, size(8, 9), size(5, 12))
		);
	});

	test('is nothing where all answered both times', () => {
		expect(criticalDifference(900, size(9, 9), size(8, 8))).toBe(0);
	});
});
