import { isDay, type Day } from '../round/calendar.ts';

/** A date as spreadsheets write it: 2021-08-01, 1.8.2021, 01-08-2021 or 1/8/2021, the day first. */
export function readDay(text: string): Day | undefined {
	const [, first = '', month = '', last = ''] =
		/^(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})(?:[ T]0?0[:.]00(?:[:.]00)?)?$/u.exec(text) ?? [];
	const [year, day] = first.length === 4 ? [first, last] : [last, first];
	const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

	return isDay(written) ? written : undefined;
}

/** A date as people here write it, 1.8.2021, which is read again as the same day. */
export function writeDay(day: Day): string {
	const [year, month, date] = day.split('-').map(Number);

	return `${date}.${month}.${year}`;
}
