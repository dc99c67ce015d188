import { addDays, dayReached, reminderDays, type Day } from './calendar.ts';

/** Which mail goes to those who have not answered, and how many such batches have gone out with it. */
export interface DueReminder {
	readonly kind: 'reminder' | 'closingSoon';
	readonly number: number;
}

/** Reminders leave at nine in Denmark. */
const hour = 9;

/**
 * The reminder that is due now, if any. Where both days have passed while nobody looked, only the
 * last one goes out.
 */
export function dueReminder(
	{ opensOn, closesOn, sent }: { opensOn: Day; closesOn: Day; sent: number },
	now: Date
): DueReminder | undefined {
	const today = dayReached(hour, now);
	const passed = reminderDays(opensOn, closesOn).filter((day) => day <= today);
	if (passed.length <= sent) return undefined;

	const isLast = passed.at(-1) === addDays(closesOn, -2);

	return { kind: isLast ? 'closingSoon' : 'reminder', number: passed.length };
}
