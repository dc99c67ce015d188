import { expect, test } from 'vitest';
import { type Figure, figureOf, type Shown } from '../disclosure/figure.ts';
import { wordAnswer, wordMean } from '../disclosure/wording.ts';
import { readDisplayed } from './displayed.ts';

const figure = (shown: Shown | undefined): Figure =>
	figureOf(
		{ kind: 'team', evaluation: 'evaluation', leader: 'leader', group: 'employee' },
		{ kind: 'theme', id: 'drift', statistic: 'mean' },
		shown,
		{ n: 9, invited: 12 }
	);

test('every value on the scale is read back as it was shown', () => {
	for (let tenths = 10; tenths <= 50; tenths++) {
		const display = { kind: 'value', tenths } as const;

		expect(readDisplayed(figure(wordMean(display)))).toEqual(display);
	}
});

test('every band on the scale is read back as it was shown', () => {
	for (let low = 10; low < 50; low++)
		for (let high = low + 1; high <= 50; high++) {
			const display = { kind: 'band', low, high } as const;

			expect(readDisplayed(figure(wordMean(display)))).toEqual(display);
		}
});

test.for([1, 2, 3, 4, 5])('one person’s %i is read back as a value', (answer) => {
	expect(readDisplayed(figure(wordAnswer(answer)))).toEqual({ kind: 'value', tenths: 10 * answer });
});

test('what is not shown, or not there, says nothing', () => {
	expect(readDisplayed(figure(undefined))).toBeUndefined();
	expect(readDisplayed(undefined)).toBeUndefined();
});
