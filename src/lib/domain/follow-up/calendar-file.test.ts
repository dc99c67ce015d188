import { describe, expect, test } from 'vitest';
import { followUpPage } from '#lib/i18n/messages/follow-up-page.ts';
import { writeCalendarFile, type CalendarEvent } from './calendar-file.ts';

const now = new Date('2026-11-23T08:15:30.250Z');
const event: CalendarEvent = {
	...{ id: 'abc@spejl.dk', day: '2026-12-01', time: '10:00', minutes: 20 },
	...{ title: 'Samtale', description: 'Én; to, tre\\fire\nfem', isPrivate: true }
};

describe('a calendar file', () => {
	test('holds one event with its time in UTC, in winter and in summer', () => {
		expect(writeCalendarFile(event, now).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Ledelsesspejl//Ledelsesspejl//DA',
			'CALSCALE:GREGORIAN',
			'BEGIN:VEVENT',
			'UID:abc@spejl.dk',
			'DTSTAMP:20261123T081530Z',
			'DTSTART:20261201T090000Z',
			'DTEND:20261201T092000Z',
			'TRANSP:OPAQUE',
			'SUMMARY:Samtale',
			'DESCRIPTION:Én\\; to\\, tre\\\\fire\\nfem',
			'CLASS:PRIVATE',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
		const summer = writeCalendarFile({ ...event, day: '2027-06-01', minutes: 90 }, now);
		expect(summer).toContain('DTSTART:20270601T080000Z\r\nDTEND:20270601T093000Z');
	});

	test('takes nobody’s time where only the day is known', () => {
		const whole = writeCalendarFile({ ...event, day: '2026-12-31', time: undefined }, now);

		expect(whole).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
		expect(whole).toContain('TRANSP:TRANSPARENT');
	});

	test.for(['da', 'en'] as const)(
		'has no line above 75 octets and loses no letter of our own words, in %s',
		(language) => {
			for (const { event: words } of [
				followUpPage[language].talk,
				followUpPage[language].meeting
			]) {
				const file = writeCalendarFile({ ...event, ...words, isPrivate: false }, now);
				const lines = file.split('\r\n');
				const unfolded = file.replaceAll('\r\n ', '');

				expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
				expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(72);
				expect(unfolded.replaceAll('\\n', '\n').replace(/\\([,;\\])/g, '$1')).toContain(
					words.description
				);
				expect(unfolded).toContain('CLASS:PUBLIC');
			}
		}
	);
});
