import { addDays, momentIn, type Day } from '../round/calendar.ts';

/** One event of a calendar. The words are the caller's, and hold no address of anybody. */
export interface CalendarEvent {
	/** The same for the same event, so that a calendar takes a later file for a change of it. */
	readonly id: string;
	readonly day: Day;
	/** hh:mm in Denmark; without it the event lasts the whole day and takes nobody's time. */
	readonly time: string | undefined;
	readonly minutes: number;
	readonly title: string;
	readonly description: string;
	/** Others who may look into the calendar see that the time is taken, and not by what. */
	readonly isPrivate: boolean;
}

/** A calendar file with one event (RFC 5545), UTF-8, lines that end in CR LF. */
export function writeCalendarFile(event: CalendarEvent, now: Date): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Ledelsesspejl//Ledelsesspejl//DA',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:${escapeText(event.id)}`,
		`DTSTAMP:${writeMoment(now)}`,
		...writeSpan(event),
		`SUMMARY:${escapeText(event.title)}`,
		`DESCRIPTION:${escapeText(event.description)}`,
		`CLASS:${event.isPrivate ? 'PRIVATE' : 'PUBLIC'}`,
		'END:VEVENT',
		'END:VCALENDAR'
	];

	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** In UTC, which needs no description of a time zone and is shown in the reader's own. */
function writeSpan({ day, time, minutes }: CalendarEvent): readonly string[] {
	if (time === undefined)
		return [
			`DTSTART;VALUE=DATE:${writeDay(day)}`,
			`DTEND;VALUE=DATE:${writeDay(addDays(day, 1))}`,
			'TRANSP:TRANSPARENT'
		];

	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const start = momentIn(day, hour, minute);
	const end = new Date(start.getTime() + minutes * 60_000);

	return [`DTSTART:${writeMoment(start)}`, `DTEND:${writeMoment(end)}`, 'TRANSP:OPAQUE'];
}

function writeDay(day: Day): string {
	return day.replaceAll('-', '');
}

/** 20261204T080000Z */
function writeMoment(moment: Date): string {
	return `${moment.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
	return text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n');
}

/** RFC 5545, 3.1: no line is longer than 75 octets; what is left begins with a space on the next. */
function fold(line: string): string {
	const folded: string[] = [];
	let current = '';
	for (const character of line) {
		if (countOctets(current) + countOctets(character) > 75) {
			folded.push(current);
			current = ' ';
		}
		current += character;
	}

	return [...folded, current].join('\r\n');
}

const encoder = new TextEncoder();

function countOctets(text: string): number {
	return encoder.encode(text).length;
}
