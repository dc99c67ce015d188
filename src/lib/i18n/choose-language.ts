import { isLanguage, type Language } from '#lib/domain/language.ts';

/** The language of a page: what its address asks for, or else what whoever asks prefers, or Danish. */
export function chooseLanguage(url: URL, preferred: Language | undefined): Language {
	const asked = url.searchParams.get('lang');

	return isLanguage(asked) ? asked : (preferred ?? 'da');
}
