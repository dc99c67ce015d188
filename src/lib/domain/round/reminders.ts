import { addDays, dayReached, daysBetween, type Day } from './calendar.ts';
import { isWorkingTime, workingDayFrom, workingDayUntil } from './working-days.ts';

/** Which mail goes to those who have not answered, and how many such batches have gone out with it. */
export interface DueReminder {
	readonly kind: 'reminder' | 'closingSoon';
	readonly number: number;
}

/** Reminders leave at nine in Denmark. */
const hour = 9;

/**
 * The reminder that is due now, if any, on working days and in working hours only. Where both days have passed while nobody looked, only the
 * last one goes out.
 */
export function dueReminder(
	{ opensOn, closesOn, sent }: { opensOn: Day; closesOn: Day; sent: number },
	now: Date
): DueReminder | undefined {
	if (!isWorkingTime(now)) return undefined;
	const today = dayReached(hour, now);
	const passed = reminderDays(opensOn, closesOn).filter((day) => day <= today);
	if (passed.length <= sent) return undefined;

	const isLast = passed.at(-1) === lastReminderDay(closesOn);

	return { kind: isLast ? 'closingSoon' : 'reminder', number: passed.length };
}

/**
 * The days of the two reminders: halfway and two days before the close, or the nearest working day
 * before the close; only those that lie inside the round.
 */
export function reminderDays(opens: Day, closes: Day): readonly Day[] {
	const last = lastReminderDay(closes);
	const halfway = workingDayFrom(addDays(opens, Math.floor(daysBetween(opens, closes) / 2)));
	const isInside = (day: Day) => day > opens && day < closes;
	const days = isInside(last) && halfway > last ? [last] : [halfway, last];

	return [...new Set(days)].filter(isInside).sort();
}

/** Two days before the close, or the last working day before that. */
export function lastReminderDay(closes: Day): Day {
	return workingDayUntil(addDays(closes, -2));
}
