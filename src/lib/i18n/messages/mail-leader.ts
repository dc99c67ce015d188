import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '../letter.ts';
import { mail } from './mail.ts';

/** The mails to leaders, to readers of a report and to whoever signs in. Danish is the source. */
const da = {
	reportReady: ({ leader }: { leader: string }): LetterWords => ({
		subject: 'Din rapport er klar. Sæt en halv time af',
		preheader: 'Læs den i ro. Begynd med læseguiden.',
		parts: [
			mail.da.helloTo({ name: leader }),
			'Din rapport er klar. Find en halv time, hvor du kan være i fred, og læs den ikke mellem to møder.',
			{ button: 'Åbn rapporten' },
			'Du skal logge ind. Begynd med læseguiden på første side. Den hjælper dig med at se helheden, før du ser på det enkelte tal.',
			'Aftal allerede nu 20 minutter med din nærmeste leder inden for 14 dage. Og sig tak til dine medarbejdere, før du har regnet det hele ud.'
		]
	}),
	reportShared: ({ leader }: { leader: string }): LetterWords => ({
		subject: `${leader}: Rapporten er klar, og du må læse den`,
		preheader: `Lad ${leader} læse den først.`,
		parts: [
			mail.da.hello,
			`Rapporten om ${leader} er klar, og du er en af dem, der må læse den. Alle, der blev inviteret, fik det at vide, før de svarede.`,
			{ button: 'Åbn rapporten' },
			`Du skal logge ind med denne mailadresse. Lad ${leader} læse rapporten først. Prøv ikke at gætte, hvem der har svaret hvad.`
		]
	}),
	signIn: (): LetterWords => ({
		subject: 'Dit link til at logge ind',
		preheader: 'Det virker én gang og i ti minutter.',
		parts: [
			mail.da.hello,
			'Du har bedt om at logge ind i Ledelsesspejl. Åbn linket på den enhed, hvor du bad om det.',
			{ button: 'Log ind' },
			'Linket virker én gang og i ti minutter. Åbner du det et andet sted, skal du bruge koden fra den side, hvor du bad om linket.',
			'Har du ikke bedt om det? Så skal du ikke gøre noget. Ingen kommer ind uden linket. Vi beder dig aldrig om at sende det eller koden videre.'
		]
	}),
	bounced: ({ address, closes }: { address: string; closes: string }): LetterWords => ({
		subject: 'En invitation kom ikke frem',
		preheader: 'Måske er der en tastefejl i adressen.',
		parts: [
			mail.da.hello,
			`Vi har prøvet at sende en invitation til ${address}, men den kom ikke frem. Måske er der en tastefejl, eller også er adressen lukket.`,
			{ button: 'Ret adressen' },
			`Retter du den før ${closes}, kan personen nå at svare.`
		]
	}),
	testSubject: ({ subject }: { subject: string }) => `Prøve: ${subject}`,
	testNote:
		'Det her er en prøve, som kun du har fået. Sådan kommer mailen til at se ud for medarbejderne. Knappen åbner siden om anonymitet, for linket til at svare er personligt.',

	footerLeader: 'Du får denne mail, fordi du har en evaluering i Ledelsesspejl.',
	footerReader: ({ leader }: { leader: string }) =>
		`Du får denne mail, fordi du er valgt til at læse rapporten om ${leader}.`,
	footerSignIn: ({ host }: { host: string }) =>
		`Du får denne mail, fordi nogen har skrevet din adresse på ${host} for at logge ind.`
};

const en: typeof da = {
	reportReady: ({ leader }) => ({
		subject: 'Your report is ready. Set aside half an hour',
		preheader: 'Read it in peace. Begin with the reading guide.',
		parts: [
			mail.en.helloTo({ name: leader }),
			'Your report is ready. Find half an hour when you can be left in peace, and do not read it between two meetings.',
			{ button: 'Open the report' },
			'You need to sign in. Begin with the reading guide on the first page. It helps you see the whole before you look at a single figure.',
			'Arrange 20 minutes with your own manager within 14 days already now. And thank your employees before you have worked it all out.'
		]
	}),
	reportShared: ({ leader }) => ({
		subject: `${leader}: the report is ready, and you may read it`,
		preheader: `Let ${leader} read it first.`,
		parts: [
			mail.en.hello,
			`The report about ${leader} is ready, and you are one of those who may read it. Everybody invited was told so before they answered.`,
			{ button: 'Open the report' },
			`You need to sign in with this mail address. Let ${leader} read the report first. Do not try to guess who answered what.`
		]
	}),
	signIn: () => ({
		subject: 'Your link to sign in',
		preheader: 'It works once and for ten minutes.',
		parts: [
			mail.en.hello,
			'You have asked to sign in to Ledelsesspejl. Open the link on the device where you asked for it.',
			{ button: 'Sign in' },
			'The link works once and for ten minutes. If you open it somewhere else, you need the code from the page where you asked for the link.',
			'Did you not ask for it? Then do nothing. Nobody gets in without the link. We never ask you to pass on the link or the code.'
		]
	}),
	bounced: ({ address, closes }) => ({
		subject: 'An invitation did not arrive',
		preheader: 'Perhaps there is a typing error in the address.',
		parts: [
			mail.en.hello,
			`We tried to send an invitation to ${address}, but it did not arrive. Perhaps there is a typing error, or the address has been closed.`,
			{ button: 'Correct the address' },
			`If you correct it before ${closes}, the person can still answer in time.`
		]
	}),
	testSubject: ({ subject }) => `Test: ${subject}`,
	testNote:
		'This is a test that only you have received. This is how the mail will look to the employees. The button opens the page on anonymity, because the link for answering is personal.',

	footerLeader: 'You get this mail because you have an evaluation in Ledelsesspejl.',
	footerReader: ({ leader }) =>
		`You get this mail because you were chosen to read the report about ${leader}.`,
	footerSignIn: ({ host }) =>
		`You get this mail because somebody entered your address at ${host} to sign in.`
};

export const mailLeader: Record<Language, typeof da> = { da, en };
