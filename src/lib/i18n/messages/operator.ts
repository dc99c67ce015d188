import type { Language } from '#lib/domain/language.ts';

/** Asking for an organisation, and the operator's page. Danish is the source. */
const da = {
	menu: 'Drift',
	sectors: { stat: 'Stat', region: 'Region', kommune: 'Kommune' } as Readonly<
		Record<string, string>
	>,
	ask: {
		link: 'Bed om at få en organisation oprettet',
		linkText:
			'Vil I evaluere flere ledere på én gang? Så kan organisationen have sin egen plads, hvor I sætter runder op sammen.',
		title: 'Få en organisation oprettet',
		intro:
			'Den, der driver Ledelsesspejl, ser på det, før du kan bruge det. Du får svar på mail. Er det et ja, bliver du organisationens administrator og kan give kolleger adgang.',
		name: 'Organisationens navn',
		nameHint: 'For eksempel kommunen, regionen eller styrelsen. Ikke en enkelt afdeling.',
		sector: 'Sektor',
		choose: 'Vælg',
		why: 'Hvem er du, og hvad skal I bruge det til?',
		whyHint:
			'Skriv din stilling, og hvordan vi kan se, at du arbejder der. Kun den, der driver Ledelsesspejl, læser det.',
		send: 'Send',
		waitingTitle: 'Vi ser på det',
		waiting: ({ name }: { name: string }) =>
			`Du har bedt om at få ${name} oprettet. Du får en mail, når vi har set på det.`,
		toOwn: 'Til din side',
		issuesTitle: 'Det er ikke sendt',
		issues: {
			missing: 'Feltet er tomt.',
			tooLong: 'Teksten er for lang.',
			unknownChoice: 'Vælg en sektor.',
			strangeCharacters: 'Der er tegn i feltet, som ikke kan bruges.',
			badValue: 'Feltet kan ikke bruges, som det er skrevet.'
		}
	},
	run: {
		title: 'Drift',
		intro:
			'Her godkender du organisationer. Se efter, at den, der spørger, hører til organisationen. Den, der spørger, får dit svar på mail. Du får ikke selv adgang til runderne.',
		asked: 'Venter på svar',
		none: 'Ingen venter.',
		by: ({ name, email, day }: { name: string; email: string; day: string }) =>
			`${[name, email].filter(Boolean).join(', ')}. Spurgte ${day}.`,
		nobody: 'Kontoen findes ikke længere',
		verify: 'Godkend',
		verifyOne: ({ name }: { name: string }) => `Godkend ${name}`,
		decline: 'Afvis',
		declineOne: ({ name }: { name: string }) => `Afvis ${name}`,
		done: 'Det er gemt. Den, der spurgte, får en mail.',
		gone: 'Der var allerede svaret på den.',
		all: 'Organisationer',
		allNone: 'Ingen endnu.',
		name: 'Navn',
		sector: 'Sektor'
	}
};

const en: typeof da = {
	menu: 'Operations',
	sectors: { stat: 'State', region: 'Region', kommune: 'Municipality' },
	ask: {
		link: 'Ask for an organisation to be set up',
		linkText:
			'Do you want to evaluate several leaders at once? Then the organisation can have a place of its own, where you set up rounds together.',
		title: 'Have an organisation set up',
		intro:
			'Whoever runs Ledelsesspejl looks at it before you can use it. You get the answer by mail. If it is yes, you become the organisation’s administrator and can give colleagues access.',
		name: 'Name of the organisation',
		nameHint: 'For instance the municipality, the region or the agency. Not a single department.',
		sector: 'Sector',
		choose: 'Choose',
		why: 'Who are you, and what do you need it for?',
		whyHint:
			'Write your position and how we can see that you work there. Only whoever runs Ledelsesspejl reads it.',
		send: 'Send',
		waitingTitle: 'We are looking at it',
		waiting: ({ name }) =>
			`You have asked for ${name} to be set up. You get a mail when we have looked at it.`,
		toOwn: 'To your page',
		issuesTitle: 'It has not been sent',
		issues: {
			missing: 'The field is empty.',
			tooLong: 'The text is too long.',
			unknownChoice: 'Choose a sector.',
			strangeCharacters: 'The field holds characters that cannot be used.',
			badValue: 'The field cannot be used as it is written.'
		}
	},
	run: {
		title: 'Operations',
		intro:
			'Here you approve organisations. Make sure that whoever asks belongs to the organisation. They get your answer by mail. You get no access to the rounds yourself.',
		asked: 'Waiting for an answer',
		none: 'Nobody is waiting.',
		by: ({ name, email, day }) => `${[name, email].filter(Boolean).join(', ')}. Asked on ${day}.`,
		nobody: 'The account is gone',
		verify: 'Approve',
		verifyOne: ({ name }) => `Approve ${name}`,
		decline: 'Decline',
		declineOne: ({ name }) => `Decline ${name}`,
		done: 'It is saved. Whoever asked gets a mail.',
		gone: 'It had been answered already.',
		all: 'Organisations',
		allNone: 'None yet.',
		name: 'Name',
		sector: 'Sector'
	}
};

export const operator = { da, en } satisfies Record<Language, typeof da>;
