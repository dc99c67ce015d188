import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '../letter.ts';
import { mail } from './mail.ts';

interface Named {
	readonly organisation: string;
}

interface Bounced extends Named {
	readonly round: string;
	readonly closes: string;
	/** How many addresses, and the same as it is written. */
	readonly bounced: number;
	readonly count: string;
}

/* To those who ask for an organisation and those who run its rounds. Danish is the source. */
const da = {
	verified: ({ organisation }: Named): LetterWords => ({
		subject: `${organisation} er oprettet i Ledelsesspejl`,
		preheader: 'Log ind, og gå i gang.',
		parts: [
			mail.da.hello,
			`Du bad om at få ${organisation} oprettet. Det er sket, og du er organisationens administrator.`,
			'Det kan du begynde med:',
			{
				list: [
					'Indlæs jeres enheder og ledere fra et regneark.',
					'Giv en kollega adgang, hvis I er flere om det.',
					'Sæt en runde op. Ingen får en mail, før du har set det hele igennem og sagt ja.'
				]
			},
			{ button: 'Gå til organisationen' },
			'Du skal logge ind med denne mailadresse. Var du logget ind, er du blevet logget ud, fordi du har fået en ny rolle.'
		]
	}),
	declined: (): LetterWords => ({
		subject: 'Din organisation er ikke blevet oprettet',
		preheader: 'Du kan bede om det igen.',
		parts: [
			mail.da.hello,
			'Du bad om at få en organisation oprettet i Ledelsesspejl. Den, der driver Ledelsesspejl, har set på det og ikke oprettet den.',
			'Det kan være, fordi det ikke var til at se, at du hører til organisationen, eller fordi den findes i forvejen. Du kan bede om det igen. Brug din arbejdsmail, og skriv, hvordan vi kan se, at du arbejder der.',
			{ button: 'Bed om det igen' },
			'Din konto er, som den var, og du kan stadig selv få en evaluering.'
		]
	}),
	footerAsked: 'Du får denne mail, fordi du har bedt om at få en organisation oprettet.',
	bounced: ({ organisation, round, closes, bounced, count }: Bounced): LetterWords => ({
		subject:
			bounced === 1
				? `${round}: 1 invitation kom ikke frem`
				: `${round}: ${count} invitationer kom ikke frem`,
		preheader: 'Ret adresserne, så sender vi nye invitationer.',
		parts: [
			mail.da.hello,
			bounced === 1
				? `I runden »${round}« i ${organisation} er der 1 invitation, vi ikke kunne levere.`
				: `I runden »${round}« i ${organisation} er der ${count} invitationer, vi ikke kunne levere.`,
			`Den, der ikke har fået sin mail, kan ikke svare. Ret adressen, så sender vi en ny invitation med det samme. Runden lukker ${closes}.`,
			{ button: 'Se, hvem det er' },
			'Du får højst én mail om dagen om det, og kun når der er kommet nye til.'
		]
	}),
	footerKeeper: ({ organisation }: Named) =>
		`Du får denne mail, fordi du står for runder i ${organisation}.`
};

const en: typeof da = {
	verified: ({ organisation }) => ({
		subject: `${organisation} has been set up in Ledelsesspejl`,
		preheader: 'Sign in, and begin.',
		parts: [
			mail.en.hello,
			`You asked for ${organisation} to be set up. That is done, and you are the organisation’s administrator.`,
			'You can begin with this:',
			{
				list: [
					'Load your units and leaders from a spreadsheet.',
					'Give a colleague access, if there are several of you.',
					'Set up a round. Nobody gets a mail before you have looked through all of it and said yes.'
				]
			},
			{ button: 'Go to the organisation' },
			'You need to sign in with this mail address. If you were signed in, you have been signed out, because you have a new role.'
		]
	}),
	declined: () => ({
		subject: 'Your organisation has not been set up',
		preheader: 'You can ask again.',
		parts: [
			mail.en.hello,
			'You asked for an organisation to be set up in Ledelsesspejl. Whoever runs Ledelsesspejl has looked at it and has not set it up.',
			'It may not have been clear that you belong to the organisation, or it may be here already. You can ask again. Use your work mail, and write how we can see that you work there.',
			{ button: 'Ask again' },
			'Your account is as it was, and you can still have an evaluation of your own.'
		]
	}),
	footerAsked: 'You get this mail because you asked for an organisation to be set up.',
	bounced: ({ organisation, round, closes, bounced, count }) => ({
		subject:
			bounced === 1
				? `${round}: 1 invitation did not arrive`
				: `${round}: ${count} invitations did not arrive`,
		preheader: 'Correct the addresses, and we will send new invitations.',
		parts: [
			mail.en.hello,
			bounced === 1
				? `In the round “${round}” in ${organisation} there is 1 invitation that we could not deliver.`
				: `In the round “${round}” in ${organisation} there are ${count} invitations that we could not deliver.`,
			`Whoever did not get the mail cannot answer. Correct the address, and we will send a new invitation at once. The round closes on ${closes}.`,
			{ button: 'See who it is' },
			'You get one mail a day about this at most, and only when there are new ones.'
		]
	}),
	footerKeeper: ({ organisation }) => `You get this mail because you run rounds in ${organisation}.`
};

export const mailOrganisation: Record<Language, typeof da> = { da, en };
