import { expect, test } from 'vitest';
import { dueReminder } from './reminders.ts';

const twoWeeks = { opensOn: '2026-11-02', closesOn: '2026-11-16' };
/* Denmark is one hour ahead of UTC in November. */
const at = (day: number, time: string) =>
	new Date(`2026-11-${String(day).padStart(2, '0')}T${time}Z`);

test('halfway is at nine in the morning, not a moment before', () => {
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(9, '07:59:59'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(9, '08:00:00'))).toEqual({
		kind: 'reminder',
		number: 1
	});
});

test('the last one is two days before the close', () => {
	expect(dueReminder({ ...twoWeeks, sent: 1 }, at(14, '07:59:59'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 1 }, at(14, '08:00:00'))).toEqual({
		kind: 'closingSoon',
		number: 2
	});
});

test('none goes out twice', () => {
	expect(dueReminder({ ...twoWeeks, sent: 1 }, at(9, '12:00:00'))).toBeUndefined();
	expect(dueReminder({ ...twoWeeks, sent: 2 }, at(15, '12:00:00'))).toBeUndefined();
});

test('after a long standstill only the last one goes out', () => {
	expect(dueReminder({ ...twoWeeks, sent: 0 }, at(15, '12:00:00'))).toEqual({
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
