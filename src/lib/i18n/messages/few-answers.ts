import type { Language } from '#lib/domain/language.ts';

/** Fewer than five answers. Danish is the source. */
const da = {
	/**
	 * Said in the same words before one answers, in the mails, where an evaluation is set up and followed,
	 * in the report and where the method is explained.
	 */
	whatBecomes:
		'Svar fra færre end fem kan kun indgå i organisationens samlede tal for små teams, når mindst ti personer fra mindst tre af dem har svaret. Ellers bliver de slettet ulæst.'
};

const en: typeof da = {
	whatBecomes:
		'Answers from fewer than five can only enter the organisation’s joint figures for small teams, once at least ten people from at least three of them have answered. Otherwise they are deleted unread.'
};

export const fewAnswers: Record<Language, typeof da> = { da, en };
