import { expect, test } from 'vitest';
import {
	formatDate,
	formatDay,
	formatList,
	formatMean,
	formatNumber,
	formatPercent,
	formatTime
} from './format.ts';

const beforeMidnight = new Date('2026-12-04T22:59:00Z');

test('a day is written as people say it', () => {
	expect(formatDay(beforeMidnight, 'da')).toBe('fredag den 4. december');
	expect(formatDay(beforeMidnight, 'en')).toBe('Friday 4 December');
	expect(formatDate(beforeMidnight, 'da')).toBe('4. december 2026');
	expect(formatDate(beforeMidnight, 'en')).toBe('4 December 2026');
});

test('a day ends at midnight in Copenhagen, in winter and in summer', () => {
	expect(formatTime(beforeMidnight, 'da')).toBe('23.59');
	expect(formatTime(beforeMidnight, 'en')).toBe('23:59');
	expect(formatDay(new Date('2026-12-04T23:00:00Z'), 'da')).toBe('lørdag den 5. december');
	expect(formatTime(new Date('2026-06-30T21:59:00Z'), 'da')).toBe('23.59');
});

test('numbers have a Danish point and comma, and English ones the other way round', () => {
	expect(formatNumber(1046, 'da')).toBe('1.046');
	expect(formatNumber(1046, 'en')).toBe('1,046');
	expect(formatMean(4, 'da')).toBe('4,0');
	expect(formatMean(3.85, 'en')).toBe('3.9');
	expect(formatPercent(71, 'da')).toBe('71\u00a0%');
	expect(formatPercent(71, 'en')).toBe('71%');
});

test('the last of a list is joined by a word', () => {
	expect(formatList(['Mette', 'Per', 'Lise'], 'da')).toBe('Mette, Per og Lise');
	expect(formatList(['Mette', 'Per'], 'en')).toBe('Mette and Per');
	expect(formatList(['Mette'], 'da')).toBe('Mette');
});
