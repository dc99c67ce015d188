import { expect, test } from 'vitest';
import { employeesMean, evenCuts } from '#tests/support/comparison.ts';
import type { Display } from '../display.ts';
import { showPlace } from './place.ts';

const value = (tenths: number): Display => ({ kind: 'value', tenths });
const all = (display: Display) => employeesMean(display, 9, 9);

test('where all have answered, only the rounding of the value is open', () => {
	expect(showPlace(all(value(37)), evenCuts, 800)).toEqual({
		low: 45,
		high: 55,
		text: { da: 'mellem 45 og 55 af 100', en: 'between 45 and 55 of 100' }
	});
});

test('the fewer have answered, the wider is the place', () => {
	// 1.96 * 800 / 3 * 0.5 is 0.262: from 3.388 to 4.012.
	expect(showPlace(employeesMean(value(37)), evenCuts, 800)).toMatchObject({ low: 15, high: 85 });
});

test('at the ends it says no more than at most and at least', () => {
	expect(showPlace(all(value(30)), evenCuts, 800)).toEqual({
		low: 5,
		high: 5,
		text: { da: 'højst 5 af 100', en: 'at most 5 of 100' }
	});
	expect(showPlace(all({ kind: 'band', low: 41, high: 50 }), evenCuts, 800)).toMatchObject({
		low: 90,
		high: 95,
		text: { da: 'mindst 90 af 100', en: 'at least 90 of 100' }
	});
});

test('a place that could be anywhere is none', () => {
	expect(showPlace(employeesMean(value(37), 5, 12), evenCuts, 900)).toBeUndefined();
	expect(showPlace(all({ kind: 'band', low: 30, high: 45 }), evenCuts, 800)).toBeUndefined();
});

test('without all its cut points a group of leaders is none', () => {
	expect(showPlace(all(value(37)), evenCuts.slice(1), 800)).toBeUndefined();
});

test('leaders with the very same value do not make a place narrower than it is', () => {
	const alike = evenCuts.map((cut, index) => (index > 4 && index < 14 ? 3700 : cut));

	expect(showPlace(all(value(37)), alike, 800)).toMatchObject({ low: 25, high: 75 });
});
