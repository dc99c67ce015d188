import type { Language } from '#lib/domain/language.ts';

/** Something that is named or said by others, in the quotation marks of a language. */
export function quoted(text: string, language: Language): string {
	return language === 'da' ? `»${text}«` : `“${text}”`;
}

/**
 * A text with the straight quotation marks of a data file, as it is printed in a language. What stands
 * between them stays on one line.
 */
export function setQuotes(text: string, language: Language): string {
	return text.replace(/(?<=^|\s)'(.+?)'(?=[\s,.]|$)/gu, (_, inner: string) =>
		quoted(inner.replaceAll(' ', '\u00a0').replaceAll("'", '’'), language)
	);
}
