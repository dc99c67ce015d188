import type { Language } from '#lib/domain/language.ts';
import { type Source, surname } from '#lib/domain/research/source.ts';

const and = { da: 'og', en: 'and' } as const satisfies Record<Language, string>;
const others = { da: 'm.fl.', en: 'et al.' } as const satisfies Record<Language, string>;

/** A source in running text: »Frazier m.fl. 2017«. */
export function cite({ authors, year }: Pick<Source, 'authors' | 'year'>, language: Language) {
	const [first, second] = authors.map(surname);
	if (second === undefined) return `${first ?? ''} ${String(year)}`;
	if (authors.length === 2) return `${first ?? ''} ${and[language]} ${second} ${String(year)}`;

	return `${first ?? ''} ${others[language]} ${String(year)}`;
}

/** All who wrote it, as a list of sources names them. */
export function nameAuthors({ authors }: Pick<Source, 'authors'>, language: Language): string {
	if (authors.length === 1) return authors[0];

	return `${authors.slice(0, -1).join('; ')} ${and[language]} ${authors.at(-1) ?? ''}`;
}
