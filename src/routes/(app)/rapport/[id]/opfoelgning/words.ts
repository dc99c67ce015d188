import type { Language } from '#lib/domain/language.ts';
import { momentIn, noonOf, type Day } from '#lib/domain/round/calendar.ts';
import { formatDate, formatDay, formatTime } from '#lib/i18n/format.ts';
import { followUpPage } from '#lib/i18n/messages/follow-up-page.ts';
import type { Refused } from './places.ts';

export interface Issue {
	/** Of the field, which carries it as its id. */
	readonly id: string;
	readonly text: string;
}

/** What is wrong with the form of a part, in words. */
export function wordIssues(refused: Refused | null, language: Language): readonly Issue[] {
	const { issues } = followUpPage[language];
	const known: Readonly<Record<string, string>> = issues;

	return Object.entries(refused?.issues ?? {}).map(([id, key]) => ({
		...{ id, text: known[key] ?? issues.badValue }
	}));
}

/** »tirsdag den 1. december kl. 10.00«, with the year where it is another one than today's. */
export function writeWhen(
	{ day, time }: { readonly day: Day; readonly time?: string | undefined },
	today: Day,
	language: Language
): string {
	const isThisYear = day.slice(0, 4) === today.slice(0, 4);
	const text = isThisYear ? formatDay(noonOf(day), language) : formatDate(noonOf(day), language);
	if (time === undefined) return text;
	const [hour = 0, minute = 0] = time.split(':').map(Number);

	return `${text} ${followUpPage[language].at({ time: formatTime(momentIn(day, hour, minute), language) })}`;
}
