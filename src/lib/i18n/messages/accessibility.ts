import type { Language } from '#lib/domain/language.ts';

/** The accessibility statement. Danish is the source. */
const da = {
	title: 'Tilgængelighed',
	intro:
		'Alle skal kunne svare og læse med. Denne side fortæller, hvor langt vi er, og hvad du kan gøre, hvis noget driller.',
	standard: 'Vi arbejder efter WCAG 2.2, niveau AA, og den europæiske standard EN 301 549.',
	works:
		'Du kan bruge siden med tastatur, med skærmlæser, med forstørret tekst og uden JavaScript. Der er ingen tidsgrænse, når du svarer. Hver figur har også en tabel.',
	status: ({ status, date, how }: { status: string; date: string; how: string }) =>
		`Siden lever ${status} op til kravene. Det er senest undersøgt den ${date} på denne måde: ${how}.`,
	statusFull: 'fuldt ud',
	statusPartly: 'delvist',
	issuesTitle: 'Det virker ikke endnu',
	issuesNone: 'Vi kender ingen fejl lige nu.',
	issue: ({
		what,
		who,
		when,
		instead
	}: {
		what: string;
		who: string;
		when: string;
		instead: string;
	}) =>
		`${what} Det rammer: ${who}. Vi regner med at rette det senest ${when}. Indtil da: ${instead}`,
	contactTitle: 'Er der noget, du ikke kan bruge?',
	contact: ({ contact, days }: { contact: string; days: string | number }) =>
		`Skriv til ${contact}. Fortæl, hvilken side det er, og hvad der sker. Vi svarer inden for ${days} dage. Send ikke dit link eller dine svar.`,
	otherWay:
		'Kan du ikke svare på siden, finder vi en anden måde sammen med dig. Vi siger det, hvis den ikke er lige så anonym.',
	enforcement: ({ authorityUrl }: { authorityUrl: string }) =>
		`Er du ikke tilfreds med svaret, kan du gå til Digitaliseringsstyrelsen, som fører tilsyn med loven: ${authorityUrl}.`,
	official: ({ wasUrl }: { wasUrl: string }) => `Den officielle erklæring ligger her: ${wasUrl}.`
};

const en: typeof da = {
	title: 'Accessibility',
	intro:
		'Everybody must be able to answer and read. This page says how far we have come, and what you can do if something does not work.',
	standard: 'We work to WCAG 2.2, level AA, and the European standard EN 301 549.',
	works:
		'You can use the site with a keyboard, with a screen reader, with enlarged text and without JavaScript. There is no time limit when you answer. Each chart also has a table.',
	status: ({ status, date, how }) =>
		`The site meets the requirements ${status}. This was last examined on ${date} in this way: ${how}.`,
	statusFull: 'in full',
	statusPartly: 'in part',
	issuesTitle: 'What does not work yet',
	issuesNone: 'We know of no faults at present.',
	issue: ({ what, who, when, instead }) =>
		`${what} It affects: ${who}. We expect to correct it by ${when}. Until then: ${instead}`,
	contactTitle: 'Is there something you cannot use?',
	contact: ({ contact, days }) =>
		`Write to ${contact}. Say which page it is, and what happens. We answer within ${days} days. Do not send your link or your answers.`,
	otherWay:
		'If you cannot answer on the site, we will find another way together with you. We will say so if it is not equally anonymous.',
	enforcement: ({ authorityUrl }) =>
		`If you are not satisfied with the answer, you can turn to the Agency for Digital Government (Digitaliseringsstyrelsen), which supervises the law: ${authorityUrl}.`,
	official: ({ wasUrl }) => `The official statement is here: ${wasUrl}.`
};

export const accessibility: Record<Language, typeof da> = { da, en };
