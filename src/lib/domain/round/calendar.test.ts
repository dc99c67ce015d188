import { describe, expect, test } from 'vitest';
import {
	addDays,
	closingMoment,
	dayOf,
	dayReached,
	daysBetween,
	isDay,
	openingMoment
} from './calendar.ts';

describe('a round closes at 23:59 in Denmark', () => {
	test.for([
		['2026-11-21', '2026-11-21T22:59:00.000Z', 'in winter'],
		['2026-07-01', '2026-07-01T21:59:00.000Z', 'in summer'],
		['2026-03-28', '2026-03-28T22:59:00.000Z', 'the day before summer time'],
		['2026-03-29', '2026-03-29T21:59:00.000Z', 'the day summer time begins'],
		['2026-10-24', '2026-10-24T21:59:00.000Z', 'the day before winter time'],
		['2026-10-25', '2026-10-25T22:59:00.000Z', 'the day winter time begins'],
		['2027-12-31', '2027-12-31T22:59:00.000Z', 'on the last day of a year'],
		['2028-02-29', '2028-02-29T22:59:00.000Z', 'on a leap day']
	])('%s is %s, %s', ([day = '', moment]) => {
		expect(closingMoment(day).toISOString()).toBe(moment);
	});
});

describe('the day is the one in Denmark', () => {
	test.for([
		['2026-11-21T22:59:59Z', '2026-11-21'],
		['2026-11-21T23:00:00Z', '2026-11-22'],
		['2026-07-01T21:59:59Z', '2026-07-01'],
		['2026-07-01T22:00:00Z', '2026-07-02'],
		['2026-12-31T23:00:00Z', '2027-01-01']
	])('%s is %s', ([moment = '', day]) => {
		expect(dayOf(new Date(moment))).toBe(day);
	});
});

describe('a day is reached at its hour in Denmark', () => {
	test.for([
		['2026-11-21T06:59:59Z', '2026-11-20'],
		['2026-11-21T07:00:00Z', '2026-11-21'],
		/* Summer time ends in this night, and begins in the other. */
		['2026-10-25T06:59:59Z', '2026-10-24'],
		['2026-10-25T07:00:00Z', '2026-10-25'],
		['2027-03-28T05:59:59Z', '2027-03-27'],
		['2027-03-28T06:00:00Z', '2027-03-28']
	])('at eight: %s belongs to %s', ([moment = '', day]) => {
		expect(dayReached(8, new Date(moment))).toBe(day);
	});
});

describe('mails go out', () => {
	test('at eight on a day ahead', () => {
		const opens = openingMoment('2026-12-01', new Date('2026-11-21T12:00:00Z'));

		expect(opens.toISOString()).toBe('2026-12-01T07:00:00.000Z');
	});

	test('at once when eight has passed', () => {
		const now = new Date('2026-11-21T07:00:01Z');

		expect(openingMoment('2026-11-21', now)).toEqual(now);
	});

	test('at eight when it is still early', () => {
		const opens = openingMoment('2026-11-21', new Date('2026-11-21T06:59:59Z'));

		expect(opens.toISOString()).toBe('2026-11-21T07:00:00.000Z');
	});
});

describe('days', () => {
	test.for([
		['2026-11-21', true],
		['2028-02-29', true],
		['2026-02-29', false],
		['2026-13-01', false],
		['2026-00-10', false],
		['2026-11-31', false],
		['21-11-2026', false],
		['2026-1-1', false],
		['', false]
	] as const)('%s exists: %s', ([text, exists]) => {
		expect(isDay(text)).toBe(exists);
	});

	test('counting them goes past the change of the clock', () => {
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
		expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
	});
});
