import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from './chapters.ts';
import { methodCountry } from './messages/method-country.ts';
import { method } from './messages/method.ts';
import { methodUse } from './messages/method-use.ts';

/** The method page, chapter by chapter: from what is asked to what the figures cannot say. */
export function methodPage(language: Language): TextPage {
	const { title, intro, chapters } = method[language];
	const { country, sureness } = methodCountry[language];
	const { comparisons, versions, cite, limits, sources } = methodUse[language];

	return {
		...{ title, intro },
		chapters: { ...chapters, country, sureness, comparisons, limits, versions, cite, sources }
	};
}
