import { describe, expect, test } from 'vitest';
import {
	isWorkingDay,
	isWorkingTime,
	thanksMoment,
	workingDayFrom,
	workingDayUntil
} from './working-days.ts';

describe('working days', () => {
	test.for([
		['2027-03-25', 'Maundy Thursday'],
		['2027-03-26', 'Good Friday'],
		['2027-03-29', 'Easter Monday'],
		['2024-03-31', 'Easter Sunday'],
		['2027-05-06', 'Ascension Day'],
		['2027-05-17', 'Whit Monday'],
		['2025-06-09', 'Whit Monday'],
		['2026-06-05', 'Constitution Day'],
		['2026-12-24', 'Christmas Eve'],
		['2026-12-25', 'Christmas Day'],
		['2026-12-31', 'New Year’s Eve'],
		['2027-01-01', 'New Year’s Day'],
		['2026-11-21', 'a Saturday'],
		['2026-11-22', 'a Sunday']
	])('%s is %s and none', ([day = '']) => {
		expect(isWorkingDay(day)).toBe(false);
	});

	test.for(['2026-11-20', '2026-11-23', '2026-12-23', '2027-04-23', '2027-03-24', '2027-03-30'])(
		'%s is one',
		(day) => {
			expect(isWorkingDay(day)).toBe(true);
		}
	);

	test('the nearest one lies before or after, or is the day itself', () => {
		expect(workingDayFrom('2026-11-21')).toBe('2026-11-23');
		expect(workingDayUntil('2026-11-22')).toBe('2026-11-20');
		expect(workingDayFrom('2027-03-25')).toBe('2027-03-30');
		expect(workingDayFrom('2026-11-20')).toBe('2026-11-20');
		expect(workingDayUntil('2026-11-20')).toBe('2026-11-20');
	});
});

test.for([
	['2026-11-20T06:59:59Z', false],
	['2026-11-20T07:00:00Z', true],
	['2026-11-20T15:59:59Z', true],
	['2026-11-20T16:00:00Z', false],
	['2026-11-21T10:00:00Z', false]
] as const)('mails may leave at %s: %s', ([moment, expected]) => {
	expect(isWorkingTime(new Date(moment))).toBe(expected);
});

test.for([
	['a Thursday’s close', '2026-11-19T22:59:00Z', '2026-11-20T07:00:00.000Z'],
	['a Friday’s close', '2026-11-20T22:59:00Z', '2026-11-23T07:00:00.000Z'],
	['a close at night', '2026-11-20T03:00:00Z', '2026-11-20T07:00:00.000Z'],
	['a close before Easter, within three days', '2027-03-24T22:59:00Z', '2027-03-27T07:00:00.000Z']
])('the thanks for %s leave on a morning', ([, closed = '', thanks]) => {
	expect(thanksMoment(new Date(closed)).toISOString()).toBe(thanks);
});
