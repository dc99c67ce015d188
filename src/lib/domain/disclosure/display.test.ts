import { describe, expect, test } from 'vitest';
import { type Display, displayItem, displayTheme, withheld } from './display.ts';
import type { Counts } from './tally.ts';

const value = (tenths: number): Display => ({ kind: 'value', tenths });
const band = (low: number, high: number): Display => ({ kind: 'band', low, high });

describe('a statement', () => {
	test.for<[string, Counts, number, Display]>([
		['four who answered', [0, 0, 2, 2, 0], 4, withheld],
		['five who answered', [0, 0, 3, 2, 0], 5, value(34)],
		['nine, of whom five gave a value', [0, 0, 3, 2, 0], 9, withheld],
		['nine, of whom six gave a value', [0, 1, 3, 2, 0], 9, value(32)],
		['a mean of 3.8 in five', [0, 0, 1, 4, 0], 5, value(38)],
		['a mean of 4.0 in five', [0, 0, 1, 3, 1], 5, band(40, 50)],
		['a mean of 2.2 in five', [1, 2, 2, 0, 0], 5, value(22)],
		['a mean of 2.0 in five', [1, 3, 1, 0, 0], 5, band(10, 20)],
		['everybody at the top', [0, 0, 0, 0, 9], 9, band(41, 50)],
		['everybody at the bottom', [9, 0, 0, 0, 0], 9, band(10, 19)]
	])('%s', ([, counts, n, mean]) => {
		expect(displayItem(counts, n)).toEqual({ mean });
	});

	test('the true mean decides: 4.25 is rounded to 4.3, and is not yet "4.3 or higher"', () => {
		expect(displayItem([0, 0, 1, 4, 3], 12).mean).toEqual(value(43));
		expect(displayItem([0, 0, 1, 5, 4], 12).mean).toEqual(band(43, 50));
	});
});

describe('shares', () => {
	test('are not there with sixteen, and are with seventeen', () => {
		expect(displayItem([0, 4, 4, 4, 4], 16).shares).toBeUndefined();
		expect(displayItem([0, 4, 4, 4, 4], 17).shares).toEqual([band(0, 2), band(0, 2), value(5)]);
	});

	test('say 20 or less and 80 or more at the ends', () => {
		expect(displayItem([0, 0, 3, 12, 1], 17).shares).toEqual([band(0, 2), band(0, 2), band(8, 10)]);
	});

	test('show 30 and 70, the last steps before the ends', () => {
		expect(displayItem([0, 0, 5, 11, 1], 17).shares).toEqual([band(0, 2), value(3), value(7)]);
		expect(displayItem([1, 4, 12, 0, 0], 17).shares).toEqual([value(3), value(7), band(0, 2)]);
	});

	test('are withheld where the mean is coded or withheld', () => {
		const none = [withheld, withheld, withheld];

		expect(displayItem([0, 0, 0, 0, 17], 17).shares).toEqual(none);
		expect(displayItem([0, 0, 4, 7, 0], 17)).toEqual({ mean: withheld, shares: none });
	});
});

describe('a theme', () => {
	test.for<[string, readonly Display[], Display]>([
		['is the mean of what is shown', [value(33), value(30), value(36), value(24)], value(31)],
		['rounds halves upwards', [value(33), value(34)], value(34)],
		['stands on half of its statements', [value(33), value(35), withheld, withheld], value(34)],
		['is nothing on fewer than half', [value(33), withheld, withheld, withheld], withheld],
		['of three needs two', [value(33), withheld, withheld], withheld],
		['is a band where one is', [value(40), value(40), value(39), band(41, 50)], band(40, 43)],
		['widens its band to whole tenths', [value(40), band(41, 43)], band(40, 42)],
		['is "or higher" where all are', [band(41, 50), band(41, 50)], band(41, 50)],
		['spans the scale where the ends differ', [band(10, 20), band(40, 50)], band(25, 35)]
	])('%s', ([, items, shown]) => {
		expect(displayTheme(items)).toEqual(shown);
	});
});
