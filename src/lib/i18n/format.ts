import type { Language } from '#lib/domain/language.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Days and hours are those of the people who answer, wherever the server stands. */
const timeZone = 'Europe/Copenhagen';

/** »fredag den 4. december«: for a day that is near enough to need no year. */
export function formatDay(date: Date, language: Language): string {
	const weekday = dateFormat(language, { weekday: 'long' }).format(date);
	const day = dateFormat(language, { day: 'numeric', month: 'long' }).format(date);

	return language === 'da' ? `${weekday} den ${day}` : `${weekday} ${day}`;
}

/** »fredag«. */
export function formatWeekday(date: Date, language: Language): string {
	return dateFormat(language, { weekday: 'long' }).format(date);
}

/** »4. december«: for a day in a list of days. */
export function formatShortDay(date: Date, language: Language): string {
	return dateFormat(language, { day: 'numeric', month: 'long' }).format(date);
}

/** »4. december 2026«. */
export function formatDate(date: Date, language: Language): string {
	return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** »december 2026«: for a round among others. */
export function formatMonth(date: Date, language: Language): string {
	return dateFormat(language, { month: 'long', year: 'numeric' }).format(date);
}

/** »dec.«: below a picture, with the year in a line of its own. */
export function formatShortMonth(date: Date, language: Language): string {
	return dateFormat(language, { month: 'short' }).format(date);
}

/** »4.12.2026 23.59.07«: for a column of moments in a file. */
export function formatMoment(date: Date, language: Language): string {
	const day = dateFormat(language, { dateStyle: 'short' }).format(date);

	return `${day} ${dateFormat(language, { timeStyle: 'medium' }).format(date)}`;
}

/** »23.59«. */
export function formatTime(date: Date, language: Language): string {
	return dateFormat(language, { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** »1.046«: a count, or any number in full. */
export function formatNumber(value: number, language: Language): string {
	return new Intl.NumberFormat(locales[language]).format(value);
}

/** »3,8«: a value on the scale, always with one decimal. */
export function formatMean(value: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	}).format(value);
}

/** »−0,12«: a coefficient, always with so many decimals, and a minus sign that is one. */
export function formatCoefficient(value: number, language: Language, decimals = 2): string {
	const parts = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };

	return new Intl.NumberFormat(locales[language], parts).format(value).replace('-', '−');
}

/** »3,75«: a number as a spreadsheet in that language reads it, without dots between thousands. */
export function formatDecimal(value: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], {
		maximumFractionDigits: 4,
		useGrouping: false
	}).format(value);
}

/** »71 %«, with a space that does not break. From a whole number of per cent. */
export function formatPercent(percent: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(percent / 100);
}

/** »Mette, Per og Lise«. */
export function formatList(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

/** With a capital letter, as the beginning of a sentence. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes twenty times as long as writing a date with it, and thousands of mails hold dates. */
function dateFormat(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${JSON.stringify(parts)}`;
	const format =
		dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...parts, timeZone });
	dateFormats.set(key, format);

	return format;
}
