/** A day as yyyy-mm-dd, in Danish time. */
export type Day = string;

/** How long a round lasts and how far ahead it may start, in days. */
export const roundLimits = {
	/** From the start to the last day: shorter, and people who are off would never see the mail. */
	shortest: 2,
	/** Below this the leader is advised, not stopped. */
	advised: 7,
	longest: 60,
	aheadAtMost: 180
} as const;

const zone = 'Europe/Copenhagen';
const clock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: zone,
	dateStyle: 'short',
	timeStyle: 'medium'
});

/** The day it is in Denmark. */
export function dayOf(moment: Date): Day {
	return clock.format(moment).slice(0, 10);
}

/** The hour it is in Denmark, 0 to 23. */
export function hourOf(moment: Date): number {
	return Number(clock.format(moment).slice(11, 13));
}

/** The latest day on which it has been this hour in Denmark: today, or yesterday before that hour. */
export function dayReached(hour: number, moment: Date): Day {
	const today = dayOf(moment);

	return hourOf(moment) >= hour ? today : addDays(today, -1);
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	const midnight = new Date(`${text}T00:00:00Z`);

	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** A moment that lies within a day wherever one looks at it from Denmark, for writing the day in words. */
export function noonOf(day: Day): Date {
	return new Date(`${day}T12:00:00Z`);
}

/** The day that lies `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
	const moment = noonOf(day);
	moment.setUTCDate(moment.getUTCDate() + count);

	return moment.toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / 86_400_000);
}

/** When a day begins in Denmark. */
export function midnightOf(day: Day): Date {
	return momentIn(day, 0, 0);
}

/** When a round with this last day closes: 23:59 in Denmark, whatever the season. */
export function closingMoment(lastDay: Day): Date {
	return momentIn(lastDay, 23, 59);
}

/** When the mails of a round go out: at eight on its first day, or at once where that has passed. */
export function openingMoment(firstDay: Day, now: Date): Date {
	const morning = momentIn(firstDay, 8, 0);

	return morning > now ? morning : now;
}

/**
 * A time of day in Denmark as a moment. The time zone's offset is read off the guess that takes the
 * time for UTC, then checked once more there, because the clock may change in between.
 */
export function momentIn(day: Day, hour: number, minute: number): Date {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const asUtc = Date.UTC(year, month - 1, date, hour, minute);
	const guess = asUtc - offsetAt(asUtc);

	return new Date(asUtc - offsetAt(guess));
}

/** Milliseconds that Danish time is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
	return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - moment;
}
