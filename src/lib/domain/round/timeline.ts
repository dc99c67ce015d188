import { addDays, type Day } from './calendar.ts';
import { lastReminderDay, reminderDays } from './reminders.ts';

/** Something that happens by itself in a round, and on which day. */
export interface Event {
	readonly kind: 'invitations' | 'reminder' | 'lastReminder' | 'closes' | 'report' | 'talk';
	readonly day: Day;
	readonly isPast: boolean;
}

/** Days after the close within which leaders should have talked with their own manager. */
const talkWithin = 14;

/** What happens by itself from the start of a round to the talk after it. */
export function listTimeline(opens: Day, closes: Day, today: Day): readonly Event[] {
	const planned: readonly Pick<Event, 'kind' | 'day'>[] = [
		{ kind: 'invitations', day: opens },
		...reminderDays(opens, closes).map((day) => ({
			kind: day === lastReminderDay(closes) ? ('lastReminder' as const) : ('reminder' as const),
			day
		})),
		{ kind: 'closes', day: closes },
		{ kind: 'report', day: addDays(closes, 1) },
		{ kind: 'talk', day: addDays(closes, talkWithin) }
	];

	return planned.map((event) => ({ ...event, isPast: isPast(event, today) }));
}

/** What is due in the morning is over on its day; what takes the whole day is not. */
function isPast({ kind, day }: Pick<Event, 'kind' | 'day'>, today: Day): boolean {
	return kind === 'closes' || kind === 'talk' ? day < today : day <= today;
}
