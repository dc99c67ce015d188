import { readLead } from './lead.ts';
import type { ThemeReading } from './themes.ts';

/** How many themes the first page has room for. */
const room = 3;

/**
 * The themes that the first page shows: those that a year's first sentences are about, filled up from
 * the first ones on, in the order of the questionnaire.
 */
export function chooseTeaser(themes: readonly ThemeReading[]): readonly ThemeReading[] {
	const { span, distance } = readLead(themes);
	const shown = themes.filter(({ self, employee }) => self && employee);
	const named = [
		...(typeof span === 'string' ? [] : [span.most[0], span.least[0]]),
		...(typeof distance === 'string' ? [] : [distance.themes[0]])
	].filter((id) => id !== undefined);
	const chosen = [...new Set([...named, ...shown.map(({ id }) => id)])]
		.filter((id) => shown.some((theme) => theme.id === id))
		.slice(0, room);

	return shown.filter(({ id }) => chosen.includes(id));
}
