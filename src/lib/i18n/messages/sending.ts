import type { Language } from '#lib/domain/language.ts';

type Counts = { readonly sent: string; readonly invited: string };

/** How far a round's invitations have come. Danish is the source. */
const da = {
	title: 'Invitationerne er på vej',
	sent: ({ sent, invited }: Counts) => `${sent} af ${invited} er sendt`,
	later: ({ day, time }: { day: string; time: string }) =>
		`Invitationerne bliver sendt ${day} kl. ${time}.`,
	bounced: ({ count, mails }: { count: number; mails: string }) =>
		count === 1 ? '1 kom ikke frem.' : `${mails} kom ikke frem.`,
	goesOn: 'Det fortsætter, selvom du lukker siden.',
	again: 'Vis, hvor langt vi er nået'
};

const en: typeof da = {
	title: 'The invitations are on their way',
	sent: ({ sent, invited }) => `${sent} of ${invited} have been sent`,
	later: ({ day, time }) => `The invitations will be sent on ${day} at ${time}.`,
	bounced: ({ count, mails }) =>
		count === 1 ? '1 could not be delivered.' : `${mails} could not be delivered.`,
	goesOn: 'It goes on even if you close the page.',
	again: 'Show how far we have come'
};

export const sending: Record<Language, typeof da> = { da, en };
