import type { Language } from '#lib/domain/language.ts';
import type { Length } from '#lib/domain/retention/length.ts';

const units = {
	da: { minutes: 'minutter', hours: 'timer', days: 'dage', months: 'måneder', years: 'år' },
	en: { minutes: 'minutes', hours: 'hours', days: 'days', months: 'months', years: 'years' }
} as const;

/** »72 timer«, »24 måneder«, »5 år«: from more than two years on, years are easier to grasp. */
export function writeLength(length: Length, language: Language): string {
	const words = units[language];
	if ('minutes' in length) return `${length.minutes} ${words.minutes}`;
	if ('hours' in length) return `${length.hours} ${words.hours}`;
	if ('days' in length) return `${length.days} ${words.days}`;
	const { months } = length;

	return months > 24 && months % 12 === 0
		? `${months / 12} ${words.years}`
		: `${months} ${words.months}`;
}
