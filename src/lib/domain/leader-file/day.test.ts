import { expect, test } from 'vitest';
import { readDay, writeDay } from './day.ts';

test('a day that is written as people write it is read as the same day', () => {
	expect(writeDay('2021-08-01')).toBe('1.8.2021');
	for (const day of ['2021-08-01', '2024-02-29', '2026-12-31'])
		expect(readDay(writeDay(day))).toBe(day);
});
