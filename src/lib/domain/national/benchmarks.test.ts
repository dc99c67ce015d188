import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileOf } from '../statistics/quantile.ts';
import { cutPoints, medianOfOrganisations } from './benchmarks.ts';

test('cut points are quantiles of type 7, rounded to a tenth', () => {
	const means = fc.array(fc.integer({ min: 1_000_000, max: 5_000_000 }), {
		minLength: 30,
		maxLength: 90
	});

	fc.assert(
		fc.property(means, (values) => {
			for (const [index, tenths] of cutPoints(Int32Array.from(values)).entries()) {
				const exact = (quantileOf(values, (index + 1) / 20) ?? NaN) / 100_000;
				expect(Math.abs(tenths - exact)).toBeLessThanOrEqual(0.5 + 1e-9);
			}
		}),
		{ numRuns: 50 }
	);
});

test('there are nineteen of them, none beyond the values that they part', () => {
	const cuts = cutPoints(Int32Array.from({ length: 40 }, (_, index) => 2_000_000 + 50_000 * index));

	expect(cuts).toHaveLength(19);
	expect(cuts[0]).toBe(21);
	expect(cuts.at(-1)).toBe(39);
});

test('the median of organisations gives each one voice, whatever its size', () => {
	const part = (leaders: number, mean: number) => ({
		...{ leaders, respondents: leaders, invited: leaders },
		sum: 1e6 * leaders * mean
	});
	const median = (...parts: readonly ReturnType<typeof part>[]) => {
		const [numerator, denominator] = medianOfOrganisations(parts);
		return Number(numerator) / Number(denominator);
	};

	expect(median(part(100, 5), part(1, 2), part(1, 3))).toBe(3);
	expect(median(part(100, 5), part(1, 2), part(2, 3), part(1, 4))).toBe(3.5);
});
