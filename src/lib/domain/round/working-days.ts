import { addDays, dayOf, hourOf, momentIn, openingMoment, type Day } from './calendar.ts';

/** Whether offices are open on a day in Denmark: no weekend, public holiday, or day on which all is closed. */
export function isWorkingDay(day: Day): boolean {
	const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();

	return weekday !== 0 && weekday !== 6 && !listHolidays(Number(day.slice(0, 4))).includes(day);
}

/** A day, or the first working day after it. */
export function workingDayFrom(day: Day): Day {
	return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** A day, or the last working day before it. */
export function workingDayUntil(day: Day): Day {
	return isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1));
}

/** Mails about a round leave between eight and five on working days. */
export function isWorkingTime(moment: Date): boolean {
	const hour = hourOf(moment);

	return isWorkingDay(dayOf(moment)) && hour >= morning && hour < evening;
}

/**
 * When the invitations of a round leave: at eight on its first day, or at once where that has passed.
 * An organisation's wait for working time, which a leader who presses the button decides alone.
 */
export function invitationMoment(
	{ opensOn, isLeadersOwn }: { readonly opensOn: Day; readonly isLeadersOwn: boolean },
	now: Date
): Date {
	const moment = openingMoment(opensOn, now);

	return isLeadersOwn ? moment : workingMoment(moment);
}

/** A moment, or the next one at which mails about a round leave. */
function workingMoment(moment: Date): Date {
	if (isWorkingTime(moment)) return moment;
	const today = dayOf(moment);
	const isOver = hourOf(moment) >= morning;

	return momentIn(workingDayFrom(isOver ? addDays(today, 1) : today), morning, 0);
}

/** The next working morning, or the last morning within three days where the holiday is longer: by then the mail is deleted. */
export function thanksMoment(closedAt: Date): Date {
	const first = addDays(dayOf(closedAt), hourOf(closedAt) < morning ? 0 : 1);
	const days = [first, addDays(first, 1), addDays(first, 2)];
	const day = days.find(isWorkingDay) ?? days.at(-1) ?? first;

	return momentIn(day, morning, 0);
}

/** The next morning on which somebody is at work: today's where it has not begun. */
export function nextWorkingMorning(now: Date): Date {
	const today = dayOf(now);
	const day = workingDayFrom(hourOf(now) < morning ? today : addDays(today, 1));

	return momentIn(day, morning, 0);
}

const morning = 8;
const evening = 17;

/** Easter's days by their distance from Easter Sunday: Maundy Thursday to Whit Monday. */
const easterDays = [-3, -2, 0, 1, 39, 49, 50];

/** New Year's Eve and Day, Constitution Day, Christmas Eve and Christmas. */
const fixedDays = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'];

function listHolidays(year: number): readonly Day[] {
	const easter = easterOf(year);

	return [
		...easterDays.map((days) => addDays(easter, days)),
		...fixedDays.map((day) => `${year}-${day}`)
	];
}

/** Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
function easterOf(year: number): Day {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor((b + 8) / 25);
	const e = Math.floor((b - d + 1) / 3);
	const f = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
	const g = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - f - (c % 4)) % 7;
	const h = Math.floor((a + 11 * f + 22 * g) / 451);
	const sum = f + g - 7 * h + 114;
	const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1];

	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
