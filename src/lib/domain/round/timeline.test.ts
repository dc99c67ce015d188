import { expect, test } from 'vitest';
import { listTimeline } from './timeline.ts';

const inShort = (opens: string, closes: string, today: string) =>
	listTimeline(opens, closes, today).map(
		({ kind, day, isPast }) => `${kind} ${day.slice(5)}${isPast ? ' done' : ''}`
	);

test('a round of two weeks, on a day in the middle', () => {
	expect(inShort('2026-11-02', '2026-11-16', '2026-11-09')).toEqual([
		'invitations 11-02 done',
		'reminder 11-09 done',
		'lastReminder 11-13',
		'closes 11-16',
		'report 11-17',
		'talk 11-30'
	]);
});

test('the last day is not over while it lasts', () => {
	expect(inShort('2026-11-02', '2026-11-16', '2026-11-16')[3]).toBe('closes 11-16');
	expect(inShort('2026-11-02', '2026-11-16', '2026-11-17')[3]).toBe('closes 11-16 done');
});

test('a short round has one reminder, which is the last one where two days are left', () => {
	expect(inShort('2026-11-02', '2026-11-05', '2026-11-01')).toContain('lastReminder 11-03');
	expect(inShort('2026-11-02', '2026-11-04', '2026-11-01')).toContain('reminder 11-03');
});
