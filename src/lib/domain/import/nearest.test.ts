import { expect, test } from 'vitest';
import { findNearest, fold } from './nearest.ts';

const groups = ['self', 'employee', 'manager', 'peer'];

test.each([
	['employe', 'employee'],
	['Employees', 'employee'],
	['MANGER', 'manager'],
	['pear', 'peer'],
	['xxxx', undefined],
	['', undefined]
])('what is nearest to »%s« is %s', (text, nearest) => {
	expect(findNearest(text, groups)).toBe(nearest);
});

test('a word of any length is looked at for a moment only', () => {
	const started = performance.now();

	expect(findNearest('e'.repeat(1_000_000), groups)).toBeUndefined();
	expect(performance.now() - started).toBeLessThan(1000);
});

test('spellings that differ in letters’ size, accents’ form or spaces are the same', () => {
	expect(fold('  Ny\u00a0 Ålborg')).toBe(fold('ny A\u030alborg'));
});
