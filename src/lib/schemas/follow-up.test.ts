import { expect, test } from 'vitest';
import { talkSchema } from './follow-up.ts';

const schema = talkSchema('2026-11-20', '2026-11-23');
const read = (time: string) =>
	schema.safeParse({ talk_day: '2026-12-01', talk_time: time }).data?.time ?? 'refused';

test.each([
	['09:30', '09:30'],
	['9:30', '09:30'],
	['9.30', '09:30'],
	['14.30', '14:30'],
	['14', '14:00'],
	['9', '09:00'],
	['10:00:00', '10:00']
])('a time written as %s is %s', (typed, expected) => {
	expect(read(typed)).toBe(expected);
});

test.each(['25', '9.3', '9.60', '1430', 'kl. 9', '-9'])('%s is no time', (typed) => {
	expect(read(typed)).toBe('refused');
});
