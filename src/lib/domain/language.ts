/** The languages that every page, mail and questionnaire exists in. Danish is the source. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text that exists in both languages and cannot lack one. */
export type Bilingual = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
	return value === 'da' || value === 'en';
}

/** The other of the two, for the switch in the page head. */
export function otherLanguage(language: Language): Language {
	return language === 'da' ? 'en' : 'da';
}
