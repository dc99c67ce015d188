import type { Language } from '#lib/domain/language.ts';

/** The pages of a link that are no page of the form. */
export const reviewPage = 'gennemse';
export const savedPage = 'gemt';

/**
 * A page behind a link. It always says its language, because the invitation's may be another and no
 * cookie remembers what was chosen.
 */
export function pathTo(
	token: string,
	page: string,
	language: Language,
	query: Readonly<Record<string, string>> = {}
): string {
	const address = page === '' ? `/s/${token}` : `/s/${token}/${page}`;

	return `${address}?${new URLSearchParams({ ...query, lang: language }).toString()}`;
}
