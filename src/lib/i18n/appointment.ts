import type { Language } from '#lib/domain/language.ts';
import { momentIn, noonOf, type Day } from '#lib/domain/round/calendar.ts';
import { formatDate, formatDay, formatShortDay, formatTime, formatWeekday } from './format.ts';
import { followUpPage } from './messages/follow-up-page.ts';

/** A day, and the time where one is chosen. */
export interface When {
	readonly day: Day;
	/** hh:mm in Denmark. */
	readonly time?: string | undefined;
}

/** »tirsdag den 1. december kl. 10.00«, with the year where it is another one than that of `near`. */
export function writeWhen(when: When, near: Day, language: Language): string {
	const { day, year, time } = writeParts(when, near, language);
	const text = year === '' ? formatDay(noonOf(when.day), language) : day;

	return time === '' ? text : `${text} ${time}`;
}

/** The same in parts, for a place where the day stands out. The year is empty where it goes without saying. */
export function writeParts({ day, time }: When, near: Day, language: Language) {
	const noon = noonOf(day);
	const isNear = day.slice(0, 4) === near.slice(0, 4);
	const [hour = 0, minute = 0] = (time ?? '').split(':').map(Number);

	return {
		weekday: formatWeekday(noon, language),
		day: isNear ? formatShortDay(noon, language) : formatDate(noon, language),
		year: isNear ? '' : day.slice(0, 4),
		time: time
			? followUpPage[language].at({ time: formatTime(momentIn(day, hour, minute), language) })
			: ''
	};
}
