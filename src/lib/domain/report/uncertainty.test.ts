import { describe, expect, test } from 'vitest';
import { estimateUncertainty, intervalAround } from './uncertainty.ts';

describe('half of the interval', () => {
	test('is 1.96 times the spread over the root of n, less for those who did answer', () => {
		const { halfWidth } = estimateUncertainty({ n: 9, invited: 12 });

		expect(halfWidth).toBeCloseTo(((1.96 * 0.9) / 3) * 0.5, 12);
	});

	test('follows a measured spread once there is one', () => {
		const { halfWidth } = estimateUncertainty({ n: 9, invited: 12 }, 0.6);

		expect(halfWidth).toBeCloseTo(0.196, 12);
	});

	test('is nothing where everybody answered', () => {
		expect(estimateUncertainty({ n: 7, invited: 7 })).toEqual({ halfWidth: 0, sureness: 'all' });
	});

	test('is nothing where someone who was withdrawn had answered too', () => {
		expect(estimateUncertainty({ n: 8, invited: 7 }).sureness).toBe('all');
	});
});

test.for([
	[0.399, 'many'],
	[0.4, 'some'],
	[0.699, 'some'],
	[0.7, 'few']
] as const)('a half width of %f is called %s', ([wanted, sureness]) => {
	const spread = (wanted + 1e-9) / (1.96 / 3) / Math.sqrt(1 - 9 / 12);

	expect(estimateUncertainty({ n: 9, invited: 12 }, spread).sureness).toBe(sureness);
});

test('an interval stays inside the scale', () => {
	const uncertainty = { halfWidth: 0.5, sureness: 'some' } as const;

	expect(intervalAround(3, uncertainty)).toEqual({ low: 2.5, high: 3.5 });
	expect(intervalAround(1.2, uncertainty)).toEqual({ low: 1, high: 1.7 });
	expect(intervalAround(4.8, uncertainty)).toEqual({ low: 4.3, high: 5 });
});
