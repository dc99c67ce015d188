import { describe, expect, test } from 'vitest';
import { displayMean, roundCount, wordIndex, wordInterval, wordRate } from './display.ts';
import { nationalRules } from './rules.ts';
import { totalOf } from './tabulate.ts';

const rules = nationalRules;
const totals = (sum: number, leaders: number) => ({ ...totalOf([]), sum, leaders });

describe('the mean of leaders’ means', () => {
	test.for<[string, number, number, string]>([
		['just below a half', 7_499_999, 2, 'value 37'],
		['a half goes upwards', 7_500_000, 2, 'value 38'],
		['a third', 10_000_000, 3, 'value 33'],
		['just below the upper end', 9_599_999, 2, 'value 48'],
		['the upper end', 9_600_000, 2, 'band 48 50'],
		['the lower end', 2_400_000, 2, 'band 10 12'],
		['just above it', 2_400_001, 2, 'value 12']
	])('%s', ([, sum, leaders, shown]) => {
		expect(Object.values(displayMean(totals(sum, leaders), rules)).join(' ')).toBe(shown);
	});

	test('of fifty thousand leaders is still exact', () => {
		const half = 3.75 * 1e6 * 50_000;

		expect(displayMean(totals(half, 50_000), rules)).toEqual({ kind: 'value', tenths: 38 });
		expect(displayMean(totals(half - 1, 50_000), rules)).toEqual({ kind: 'value', tenths: 37 });
	});
});

test.for([
	[37, '68', 66.25, 68.75],
	[38, '70', 68.75, 71.25]
] as const)(
	'an index is made of the displayed mean: %i tenths are %s',
	([tenths, da, low, high]) => {
		expect(wordIndex({ kind: 'value', tenths })).toMatchObject({ low, high, text: { da } });
	}
);

test('an interval goes outwards to tenths and stays inside the scale', () => {
	expect(wordInterval(3.41, 3.79)).toMatchObject({ low: 3.4, high: 3.8, text: { en: '3.4–3.8' } });
	expect(wordInterval(0.4, 5.2)).toMatchObject({ low: 1, high: 5, text: { da: '1,0–5,0' } });
});

test.for([
	[30, 30],
	[32, 30],
	[33, 35]
])('a count of %i is shown as %i', ([count, shown]) => {
	expect(roundCount(count ?? 0, rules)).toBe(shown);
});

describe('a response rate', () => {
	test('is made of the two counts in steps, and its bounds hold what those leave open', () => {
		for (let n = 28; n <= 32; n += 1)
			for (let invited = 48; invited <= 52; invited += 1) {
				const shown = wordRate({ n: 30, invited: 50 }, rules);
				expect(shown?.text.da).toBe('60 %');
				expect(shown?.low).toBeLessThanOrEqual(n / invited);
				expect(shown?.high).toBeGreaterThanOrEqual(n / invited);
			}
	});

	test('is never above everybody', () => {
		expect(wordRate({ n: 30, invited: 30 }, rules)).toMatchObject({
			high: 1,
			text: { en: '100%' }
		});
	});
});
