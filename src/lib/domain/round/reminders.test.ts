import { describe, expect, test } from 'vitest';
import { dueReminder, reminderDays } from './reminders.ts';

const twoWeeks = { opensOn: '2026-11-02', closesOn: '2026-11-18' };
/* Denmark is one hour ahead of UTC in November. */
const at = (day: number, time: string) =>
	new Date(`2026-11-${String(day).padStart(2, '0')}T${time}Z`);

test('halfway is at nine in the morning, not a moment before', () => {
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(10, '07:59:59'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(10, '08:00:00'))).toEqual({
		kind: 'reminder',
		number: 1
	});
});

test('the last one is two days before the close', () => {
	expect(dueReminder({ ...twoWeeks, sent: 1 }, at(16, '07:59:59'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 1 }, at(16, '08:00:00'))).toEqual({
		kind: 'closingSoon',
		number: 2
	});
});

test('none goes out twice', () => {
	expect(dueReminder({ ...twoWeeks, sent: 1 }, at(10, '12:00:00'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 2 }, at(17, '12:00:00'))).toBeUndefined();
});

test('after a long standstill only the last one goes out', () => {
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(17, '12:00:00'))).toEqual({
		kind: 'closingSoon',
		number: 2
	});
});

test('a round of four days has one reminder, and it is the last', () => {
	const fourDays = { opensOn: '2026-11-02', closesOn: '2026-11-06' };

	expect(dueReminder({ ...fourDays, sent: 0 }, at(4, '08:00:00'))).toEqual({
		kind: 'closingSoon',
		number: 1
	});
	expect(dueReminder({ ...fourDays, sent: 1 }, at(5, '12:00:00'))).toBeUndefined();
});

test('a round of two days has one reminder, on the day between', () => {
	const twoDays = { opensOn: '2026-11-02', closesOn: '2026-11-04' };

	expect(dueReminder({ ...twoDays, sent: 0 }, at(2, '12:00:00'))).toBeUndefined();
	expect(dueReminder({ ...twoDays, sent: 0 }, at(3, '08:00:00'))?.kind).toBe('reminder');
	expect(dueReminder({ ...twoDays, sent: 1 }, at(4, '12:00:00'))).toBeUndefined();
});

test('none goes out in the evening or on a day off; the next working morning makes up for it', () => {
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(13, '15:59:59'))?.number).toBe(1);
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(13, '16:00:00'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(14, '10:00:00'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(16, '07:30:00'))?.kind).toBe('reminder');
});

test('a round that is made longer after its last reminder has no third one', () => {
	const longer = { opensOn: '2026-11-02', closesOn: '2026-12-16', sent: 2 };

	expect(dueReminder(longer, new Date('2026-12-14T09:00:00Z'))).toBeUndefined();
});

describe('the days of the reminders', () => {
	test.for<[string, string, readonly string[]]>([
		['2026-11-02', '2026-11-18', ['2026-11-10', '2026-11-16']],
		['2026-11-02', '2026-11-16', ['2026-11-09', '2026-11-13']],
		['2026-11-02', '2026-11-07', ['2026-11-04', '2026-11-05']],
		['2026-11-02', '2026-11-06', ['2026-11-04']],
		['2026-11-02', '2026-11-05', ['2026-11-03']],
		['2026-11-02', '2026-11-04', ['2026-11-03']],
		['2026-11-18', '2026-11-24', ['2026-11-20']],
		['2026-11-20', '2026-11-23', []],
		['2026-12-18', '2027-01-04', ['2026-12-28', '2026-12-30']]
	])('from %s to %s are working days: %j', ([opens, closes, days]) => {
		expect(reminderDays(opens, closes)).toEqual(days);
	});
});
