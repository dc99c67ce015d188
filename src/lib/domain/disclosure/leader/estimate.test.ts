import { describe, expect, test } from 'vitest';
import { employeesMean } from '#tests/support/comparison.ts';
import type { Display } from '../display.ts';
import { showEstimate } from './estimate.ts';

const country = { mean: 3700, between: 400, within: 800 };
const value = (tenths: number): Display => ({ kind: 'value', tenths });
const guess = (display: Display, n: number, invited: number, reference: object = country) =>
	showEstimate(employeesMean(display, n, invited), display, reference);

describe('a careful guess', () => {
	test('lies between the value and the country’s mean', () => {
		// 5 of 12: 5 (12 * 0.16 + 0.64) / 12 (5 * 0.16 + 0.64) is 0.741; 3.7 + 0.741 * 0.9 is 4.367.
		expect(guess(value(46), 5, 12)).toEqual({
			low: 4.35,
			high: 4.45,
			text: { da: '4,4', en: '4.4' }
		});
		expect(guess(value(28), 5, 12)).toMatchObject({ text: { da: '3,0' } });
	});

	test('is drawn the further, the fewer of those invited have answered', () => {
		expect(guess(value(46), 5, 60)).toMatchObject({ text: { da: '4,2' } });
		expect(guess(value(46), 8, 12)).toMatchObject({ text: { da: '4,5' } });
	});

	test('is drawn less in a country whose leaders differ more', () => {
		expect(guess(value(46), 5, 40, { ...country, between: 1200 })).toMatchObject({
			text: { da: '4,5' }
		});
	});

	test('starts from the middle of a range that touches no end', () => {
		expect(guess({ kind: 'band', low: 43, high: 47 }, 5, 12)).toMatchObject({
			text: { da: '4,3' }
		});
	});
});

describe('there is no guess', () => {
	test('where all have answered', () => {
		expect(guess(value(46), 9, 9)).toBeUndefined();
	});

	test('where it would say the same as the value', () => {
		expect(guess(value(38), 9, 12)).toBeUndefined();
		expect(guess(value(37), 5, 40)).toBeUndefined();
	});

	test('at the ends of the scale', () => {
		expect(guess({ kind: 'band', low: 41, high: 50 }, 5, 40)).toBeUndefined();
		expect(guess({ kind: 'band', low: 10, high: 20 }, 5, 40)).toBeUndefined();
	});

	test('until the country has been measured', () => {
		expect(guess(value(46), 5, 12, {})).toBeUndefined();
		expect(guess(value(46), 5, 12, { within: 800, mean: 3700 })).toBeUndefined();
	});
});

test('for every value and size a guess never lies beyond the country’s mean, nor behind the value', () => {
	for (const [n, invited] of [
		[5, 6],
		[5, 30],
		[11, 12],
		[20, 300]
	] as const)
		for (let tenths = 12; tenths <= 48; tenths++) {
			const shown = guess(value(tenths), n, invited);
			if (!shown) continue;
			const middle = (shown.low + shown.high) * 5;

			expect(middle).toBeGreaterThan(Math.min(tenths, 37) - 1e-6);
			expect(middle).toBeLessThan(Math.max(tenths, 37) + 1e-6);
		}
});
