import { describe, expect, test } from 'vitest';
import { estimateUncertainty, intervalAround } from './uncertainty.ts';

describe('half of the interval', () => {
	test('is 1.96 times the spread over the root of n, less for those who did answer', () => {
		const { halfWidth } = estimateUncertainty({ n: 9, invited: 12 });

		expect(halfWidth).toBe(0.294);
	});

	test('follows a measured spread once there is one', () => {
		const { halfWidth } = estimateUncertainty({ n: 9, invited: 12 }, 600);

		expect(halfWidth).toBe(0.196);
	});

	test('is nothing where everybody answered', () => {
		expect(estimateUncertainty({ n: 7, invited: 7 })).toEqual({ halfWidth: 0, sureness: 'all' });
	});

	test('is nothing where someone who was withdrawn had answered too', () => {
		expect(estimateUncertainty({ n: 8, invited: 7 }).sureness).toBe('all');
	});
});

// Of nine of twelve, a spread of 1 makes half a width of 0.3266…, rounded up to a thousandth.
test.for([
	[1221, 0.399, 'many'],
	[1224, 0.4, 'some'],
	[2139, 0.699, 'some'],
	[2142, 0.7, 'few']
] as const)(
	'with a spread of %i, a half width of %f is called %s',
	([spread, wanted, sureness]) => {
		expect(estimateUncertainty({ n: 9, invited: 12 }, spread)).toEqual({
			halfWidth: wanted,
			sureness
		});
	}
);

test('an interval stays inside the scale', () => {
	const uncertainty = { halfWidth: 0.5, sureness: 'some' } as const;

	expect(intervalAround(3, uncertainty)).toEqual({ low: 2.5, high: 3.5 });
	expect(intervalAround(1.2, uncertainty)).toEqual({ low: 1, high: 1.7 });
	expect(intervalAround(4.8, uncertainty)).toEqual({ low: 4.3, high: 5 });
});
