import type { Language } from '#lib/domain/language.ts';
import type { InvitationWords } from '#lib/i18n/messages/mail.ts';

export const origin = 'https://ledelsesspejl.example.dk';

/** As long as an address with a personal link is. */
export const personalLink = `${origin}/s/yq7VnGm0cT4wXb2RzKd9sPa1LhE5uQ8fJiOo3MvCtWk`;

const days = { da: 'fredag den 20. november', en: 'Friday 20 November' } as const;
const readers = {
	da: 'Mette Holm, nærmeste leder og Karen Bruun (HR)',
	en: 'Mette Holm, the leader’s own manager and Karen Bruun (HR)'
} as const;
const ownWords = {
	da: 'Kære alle. Jeg vil gerne blive bedre til at lede jer. Skriv, som det er.\nTak for jeres tid.',
	en: 'Dear all. I would like to become better at leading you. Write it as it is.\nThank you for your time.'
} as const;

export function typicalDay(language: Language): string {
	return days[language];
}

/** What a mail about Mette Holm is made of. */
export function typicalFacts(
	language: Language,
	change: Partial<InvitationWords> = {}
): InvitationWords {
	return {
		leader: 'Mette Holm',
		unit: 'Hjemmeplejen Nord',
		minutes: 8,
		closes: days[language],
		invited: 9,
		readers: readers[language],
		ownWords: ownWords[language],
		writer: 'Mette Holm',
		managers: 'attributed',
		...change
	};
}
