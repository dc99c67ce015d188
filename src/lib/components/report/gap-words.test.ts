import { expect, test } from 'vitest';
import type { Gap } from '#lib/domain/report/gap.ts';
import { wordDifference, wordGap } from './gap-words.ts';

const blindSpot: Gap = {
	group: 'overLow',
	heading: 'blind',
	tenths: 7,
	isBand: false,
	isLarge: false
};
const hiddenStrength: Gap = { ...blindSpot, group: 'underHigh', heading: 'hidden', tenths: -7 };

test('a difference is worded from the leader’s side', () => {
	expect(wordDifference(blindSpot, 'da')).toBe('0,7 lavere');
	expect(wordDifference(hiddenStrength, 'da')).toBe('0,7 højere');
	expect(wordDifference(hiddenStrength, 'en')).toBe('0.7 higher');
});

test('a large difference is called that', () => {
	const large = { ...blindSpot, tenths: 12, isLarge: true };

	expect(wordDifference(large, 'da')).toBe('1,2 lavere, en stor forskel');
	expect(wordGap(large, 'da').join(' ')).toContain('Forskellen er stor');
	expect(wordGap(blindSpot, 'da').join(' ')).not.toContain('stor');
});

test('a difference to a band is at least so large', () => {
	expect(wordDifference({ ...hiddenStrength, isBand: true }, 'da')).toBe('Mindst 0,7 højere');
});

test('agreement and no certain difference have no figure', () => {
	for (const group of ['agreeHigh', 'agreeLow', 'none'] as const) {
		expect(wordDifference({ ...blindSpot, group }, 'da')).toBe('');
	}
});

test('a strength that the leader sees more clearly is a strength first', () => {
	const clearer: Gap = { ...blindSpot, group: 'overHigh', heading: 'strength' };

	expect(wordDifference(clearer, 'en')).toBe(
		'You see the strength more clearly than the employees do'
	);
	expect(wordDifference({ ...clearer, tenths: 13, isLarge: true }, 'da')).toBe(
		'Du ser styrken tydeligere, end medarbejderne gør, en stor forskel'
	);
});
