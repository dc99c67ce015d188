import { z } from 'zod';
import {
	focusStatuses,
	meetingLengths,
	mostFocusAreas,
	reminderKinds,
	type MeetingMinutes
} from '#lib/domain/follow-up/plan.ts';
import { addDays, type Day } from '#lib/domain/round/calendar.ts';
import { day } from './evaluation/dates.ts';
import { line, lines } from './form.ts';

/** Days ahead that can be planned for. */
const farthest = 730;

/** How much of what a leader writes is kept, in characters. */
export const followUpLengths = { words: 120, firstStep: 300, notes: 5000 } as const;

/** The talk with the own manager. No day earlier than the report's. */
export function talkSchema(closedOn: Day, today: Day) {
	return z
		.object({ talk_day: dayWithin(closedOn, today), talk_time: time, talk_held: checked })
		.refine((form) => form.talk_day || !form.talk_time, {
			path: ['talk_day'],
			error: 'timeAlone'
		})
		.transform((form) => ({
			...{ day: form.talk_day, time: form.talk_time, isHeld: form.talk_held }
		}));
}

/** The meeting with the employees. */
export function meetingSchema(closedOn: Day, today: Day) {
	return z
		.object({
			...{ meeting_day: dayWithin(closedOn, today), meeting_time: time, meeting_held: checked },
			minutes: z.enum(meetingLengths.map(String)).transform(Number).transform(toLength)
		})
		.refine((form) => form.meeting_day || !form.meeting_time, {
			path: ['meeting_day'],
			error: 'timeAlone'
		})
		.transform(({ minutes, ...form }) => ({
			...{ day: form.meeting_day, time: form.meeting_time, isHeld: form.meeting_held, minutes }
		}));
}

/** A focus area: one of the report's themes, or words of one's own, or both. Without a number a new one. */
export function focusSchema(themes: readonly string[], closedOn: Day, today: Day) {
	return z
		.object({
			...{ number: number.optional(), seen },
			theme: z.enum(['', ...themes]).transform((theme) => theme || undefined),
			words: line(followUpLengths.words),
			first_step: lines(followUpLengths.firstStep),
			focus_day: dayWithin(closedOn, today),
			status: z.enum(focusStatuses)
		})
		.refine(({ theme, words }) => theme !== undefined || words !== '', {
			path: ['words'],
			error: 'focusMissing'
		})
		.transform(({ first_step: firstStep, focus_day: dueOn, ...form }) => ({
			...form,
			firstStep,
			day: dueOn
		}));
}

/** What the form was filled with, as a digest. */
const seen = line(64).optional();

const number = z.enum(['1', '2', '3'].slice(0, mostFocusAreas)).transform(Number);

/** Which focus area is taken away. */
export const focusRemovalSchema = z.object({ number, seen });

export const notesSchema = z.object({ notes: lines(followUpLengths.notes), seen });

/** What to be reminded of; a form without any of them switches all off. */
export const remindersSchema = z.object({ remind: z.array(z.enum(reminderKinds)) });

const time = line(8)
	.transform((text) => (text === '' ? undefined : readTime(text)))
	.refine(
		(text) => text === undefined || /^([01]\d|2[0-3]):[0-5]\d$/u.test(text),
		'timeUnreadable'
	);

/** 9.30, 9:30, 09:30:00 or 9 as 09:30 or 09:00; what is no time stays as it is. */
function readTime(text: string): string {
	const [, hour = '', minute = '00'] =
		/^(\d{1,2})(?:[.:](\d{2})(?:[.:]\d{2})?)?$/u.exec(text) ?? [];

	return hour === '' ? text : `${hour.padStart(2, '0')}:${minute}`;
}

/** A box that is not ticked is not sent. */
const checked = z
	.literal('yes')
	.optional()
	.transform((value) => value !== undefined);

function dayWithin(closedOn: Day, today: Day) {
	const last = addDays(today > closedOn ? today : closedOn, farthest);

	return day
		.refine((text) => text === undefined || text >= closedOn, 'dayBeforeReport')
		.refine((text) => text === undefined || text <= last, 'dayFar');
}

function toLength(minutes: number): MeetingMinutes {
	return minutes === 90 ? 90 : 60;
}
