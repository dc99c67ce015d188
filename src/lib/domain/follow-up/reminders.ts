import { addDays, type Day } from '../round/calendar.ts';
import { workingDayFrom, workingDayUntil } from '../round/working-days.ts';
import type { Appointment, FocusArea, FollowUp, ReminderKind } from './plan.ts';

/** One thing that a leader is reminded of. */
export interface Reminder {
	readonly kind: ReminderKind;
	/** The day it is about. */
	readonly day: Day;
	/** hh:mm, where one is chosen. */
	readonly time?: string | undefined;
	/** Of the focus area. */
	readonly number?: number;
}

/** No reminder is about a day farther away than this, in days either way. */
export const reminderSpan = 14;

/**
 * What is to be reminded of today and has not been: a talk or a meeting on the working day before it
 * and no later than on the day itself, a focus area on the first working day from its date on. Nothing
 * that was held, done or put away, and nothing more on a day that had a reminder: there is one mail a
 * day.
 */
export function listDueReminders(followUp: FollowUp, today: Day): readonly Reminder[] {
	const { talk, meeting, focus } = followUp;
	if ([talk, meeting, ...focus].some(({ remindedOn }) => remindedOn === today)) return [];

	return listWanted(followUp)
		.filter((wanted) => !isTold(wanted))
		.map(({ reminder }) => reminder)
		.filter((reminder) => isDue(reminder, today));
}

/**
 * What the latest reminder was about, as far as it is still wanted. It was queued today, or the day
 * before where the mail could not leave at once.
 */
export function listLatestReminders(followUp: FollowUp, today: Day): readonly Reminder[] {
	const wanted = listWanted(followUp).filter(
		(each) => isTold(each) && (each.remindedOn ?? '') >= addDays(today, -1)
	);
	const [latest] = wanted
		.flatMap(({ remindedOn }) => remindedOn ?? [])
		.sort()
		.reverse();

	return latest === undefined
		? []
		: wanted.filter(({ remindedOn }) => remindedOn === latest).map(({ reminder }) => reminder);
}

/** Whether a talk or a meeting is still to be reminded of on a day that is to come. */
export function isReminderAhead(followUp: FollowUp, kind: 'talk' | 'meeting', today: Day): boolean {
	return listWanted(followUp).some(
		({ reminder }) => reminder.kind === kind && firstDayOf(reminder) > today
	);
}

interface Wanted {
	readonly reminder: Reminder;
	readonly remindedOn: Day | undefined;
}

function listWanted({ talk, meeting, focus, reminders }: FollowUp): readonly Wanted[] {
	const all = [
		...ofAppointment('talk', talk),
		...ofAppointment('meeting', meeting),
		...focus.flatMap(ofFocus)
	];

	return all.filter(({ reminder }) => reminders.includes(reminder.kind));
}

function ofAppointment(
	kind: 'talk' | 'meeting',
	{ day, time, isHeld, remindedOn }: Appointment
): readonly Wanted[] {
	return day && !isHeld ? [{ reminder: { kind, day, time }, remindedOn }] : [];
}

function ofFocus({ number, day, status, remindedOn }: FocusArea): readonly Wanted[] {
	const isOpen = status === 'planned' || status === 'under_way';

	return day && isOpen ? [{ reminder: { kind: 'focus', day, number }, remindedOn }] : [];
}

function isDue(reminder: Reminder, today: Day): boolean {
	const { kind, day } = reminder;
	const last = kind === 'focus' ? addDays(day, reminderSpan) : day;

	return firstDayOf(reminder) <= today && today <= last;
}

/** A reminder of before was of the date as it stood then; whoever moves it is reminded anew. */
function isTold({ reminder, remindedOn }: Wanted): boolean {
	return remindedOn !== undefined && remindedOn >= firstDayOf(reminder);
}

/** When a reminder can come first. */
function firstDayOf({ kind, day }: Reminder): Day {
	return kind === 'focus' ? workingDayFrom(day) : workingDayUntil(addDays(day, -1));
}
