import type { Language } from '#lib/domain/language.ts';

/** What helps to find one's way on the page of a year. Danish is the source. */
const da = {
	contents: 'På siden',
	curves: 'Alle kurver går fra 2 til 5 på skalaen.',
	pressToDivide: 'Tallene her er for alle ledere. Tryk på »Vis«, hvis du vil dele dem op.'
};

const en: typeof da = {
	contents: 'On this page',
	curves: 'All curves go from 2 to 5 on the scale.',
	pressToDivide: 'These are the figures of all leaders. Press “Show” to divide them.'
};

export const countryMore: Record<Language, typeof da> = { da, en };
