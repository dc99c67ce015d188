import type { Language } from '#lib/domain/language.ts';
import { isLabel } from './lix.ts';
import { typicalValues } from './typical.ts';

/** A place where texts are read together: a section of a page, or a mail. */
export interface Passage {
	/** »report.since«: the area of the messages, and the section. */
	readonly place: string;
	readonly texts: readonly string[];
}

/** Fewer words than this are too few for a figure, and are counted with the rest of their page. */
const fewestWords = 30;

/** The sections of one area of messages. What is too short to stand alone is gathered in one called »rest«. */
export function listPassages(
	area: string,
	messages: unknown,
	language: Language
): readonly Passage[] {
	const sections = Object.entries(messages as Record<string, unknown>).map(
		([section, message]) => ({
			place: `${area}.${section}`,
			texts: listTexts(area, message, language).filter((text) => !isLabel(text))
		})
	);
	const whole = sections.filter(isLongEnough);
	const rest = {
		place: `${area}, rest`,
		texts: sections.filter((section) => !isLongEnough(section)).flatMap(({ texts }) => texts)
	};

	return isLongEnough(rest) ? [...whole, rest] : whole;
}

function isLongEnough({ texts }: Passage): boolean {
	return texts.join(' ').split(/\s+/u).length >= fewestWords;
}

/** All texts in a message: with typical values where it has placeholders. Addresses are no text. */
export function listTexts(area: string, message: unknown, language: Language): readonly string[] {
	if (typeof message === 'string') return [message];
	if (typeof message === 'function')
		return listTexts(
			area,
			(message as (values: unknown) => unknown)(typicalValues(area, language)),
			language
		);
	if (typeof message !== 'object' || message === null) return [];

	return Object.entries(message).flatMap(([key, each]) =>
		key === 'url' ? [] : listTexts(area, each, language)
	);
}
