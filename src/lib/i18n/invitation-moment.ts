import type { Language } from '#lib/domain/language.ts';
import { noonOf, type Day } from '#lib/domain/round/calendar.ts';
import { formatDay } from './format.ts';
import { roster } from './messages/roster.ts';

/** When somebody who is invited to an open round gets the mail: at once, or with the others on a day ahead. */
export function wordMoment(mailsOn: Day | undefined, language: Language): string {
	const words = roster[language].invite;

	return mailsOn ? words.later({ day: formatDay(noonOf(mailsOn), language) }) : words.atOnce;
}
