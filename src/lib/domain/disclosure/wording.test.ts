import { expect, test } from 'vitest';
import { withheld } from './display.ts';
import { wordAgreement, wordAnswer, wordMean, wordShare, wordTime } from './wording.ts';

test.for([
	[{ kind: 'value', tenths: 38 }, 3.75, 3.85, '3,8', '3.8'],
	[{ kind: 'value', tenths: 40 }, 3.95, 4.05, '4,0', '4.0'],
	[{ kind: 'value', tenths: 50 }, 4.95, 5, '5,0', '5.0'],
	[{ kind: 'value', tenths: 10 }, 1, 1.05, '1,0', '1.0'],
	[{ kind: 'band', low: 41, high: 50 }, 4.1, 5, '4,1 eller højere', '4.1 or higher'],
	[{ kind: 'band', low: 10, high: 19 }, 1, 1.9, '1,9 eller lavere', '1.9 or lower'],
	[{ kind: 'band', low: 41, high: 43 }, 4.1, 4.3, '4,1–4,3', '4.1–4.3']
] as const)('a mean: %j', ([display, low, high, da, en]) => {
	expect(wordMean(display)).toEqual({ low, high, text: { da, en } });
});

test.for([
	[{ kind: 'value', tenths: 3 }, 0.25, 0.35, '30 %', '30%'],
	[{ kind: 'band', low: 0, high: 2 }, 0, 0.25, '20 % eller mindre', '20% or less'],
	[{ kind: 'band', low: 8, high: 10 }, 0.75, 1, '80 % eller mere', '80% or more']
] as const)('a share: %j', ([display, low, high, da, en]) => {
	expect(wordShare(display)).toEqual({ low, high, text: { da, en } });
});

test('nothing is said of what is withheld', () => {
	expect(wordMean(withheld)).toBeUndefined();
	expect(wordShare(withheld)).toBeUndefined();
});

test('one person’s answer stands as it was given', () => {
	expect(wordAnswer(4)).toEqual({ low: 4, high: 4, text: { da: '4', en: '4' } });
	expect(wordTime(15)).toEqual({ low: 0.15, high: 0.15, text: { da: '15 %', en: '15%' } });
});

test('agreement is one word', () => {
	expect(wordAgreement('high')).toEqual({
		low: 0,
		high: 5 / 6,
		text: { da: 'høj', en: 'high' }
	});
});
