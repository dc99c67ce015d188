import type { ReminderKind } from '#lib/domain/follow-up/plan.ts';

/** Where on the page something stands; forms, saved parts and fragments carry these names. */
export const places = {
	talk: 'samtale',
	meeting: 'moede',
	focus: 'fokus',
	reminders: 'paamindelser',
	notes: 'noter'
} as const satisfies Record<ReminderKind | 'reminders' | 'notes', string>;

export type Places = (typeof places)[keyof typeof places] | 'spoerg-igen';

/** Which form is wrong, and what was typed in it. */
export interface Refused {
	readonly place: (typeof places)[keyof typeof places];
	readonly issues: Readonly<Record<string, string>>;
	readonly values: Readonly<Record<string, string>>;
}
