import type { Language } from '#lib/domain/language.ts';
import type { TextPage } from '../chapters.ts';

/** The accessibility statement. Danish is the source. */
const da = {
	title: 'Tilgængelighed',
	intro:
		'Alle skal kunne svare og læse med. Her står, hvor langt vi er, og hvad du kan gøre, hvis noget driller.',
	chapters: {
		standard: {
			title: 'Det arbejder vi efter',
			body: [
				'Vi arbejder efter WCAG 2.2, niveau AA, og den europæiske standard EN 301 549.',
				'Du kan bruge siden med tastatur, med skærmlæser, med forstørret tekst og uden JavaScript. Der er ingen tidsgrænse, når du svarer. Hvert billede af tal har også en tabel.'
			]
		},
		status: {
			title: 'Hvor langt vi er',
			body: [
				'Vi prøver hver udgave af programmet med automatiske værktøjer, med tastatur alene, uden JavaScript og på en smal skærm. Vi kender ingen fejl lige nu.',
				'Siden er endnu ikke undersøgt af andre end os selv, og den er ikke prøvet af mennesker, der bruger skærmlæser til daglig. Derfor siger vi ikke, at den lever fuldt op til kravene.'
			]
		},
		contact: {
			title: 'Er der noget, du ikke kan bruge?',
			body: [
				'Skriv til den, der driver siden, eller til den, der har inviteret dig. Fortæl, hvilken side det er, og hvad der sker. Send ikke dit link eller dine svar.',
				'Kan du ikke svare på siden, så bed om en anden måde. Du skal have at vide, hvis den ikke er lige så anonym.'
			]
		},
		enforcement: {
			title: 'Hvis du vil klage',
			body: [
				'Er du ikke tilfreds med svaret, kan du gå til Digitaliseringsstyrelsen, som fører tilsyn med loven om webtilgængelighed.'
			]
		}
	}
} satisfies TextPage;

const en: typeof da = {
	title: 'Accessibility',
	intro:
		'Everybody must be able to answer and read. Here is how far we have come, and what you can do if something does not work.',
	chapters: {
		standard: {
			title: 'What we work to',
			body: [
				'We work to WCAG 2.2, level AA, and the European standard EN 301 549.',
				'You can use the site with a keyboard, with a screen reader, with enlarged text and without JavaScript. There is no time limit when you answer. Each picture of figures also has a table.'
			]
		},
		status: {
			title: 'How far we have come',
			body: [
				'We try each edition of the program with automatic tools, with the keyboard alone, without JavaScript and on a narrow screen. We know of no faults at present.',
				'The site has not yet been examined by anyone but ourselves, and it has not been tried by people who use a screen reader every day. So we do not say that it meets the requirements in full.'
			]
		},
		contact: {
			title: 'Is there something you cannot use?',
			body: [
				'Write to whoever runs the site, or to the one who invited you. Say which page it is, and what happens. Do not send your link or your answers.',
				'If you cannot answer on the site, ask for another way. You must be told if it is not equally anonymous.'
			]
		},
		enforcement: {
			title: 'If you want to complain',
			body: [
				'If you are not satisfied with the answer, you can turn to the Agency for Digital Government (Digitaliseringsstyrelsen), which supervises the law on web accessibility.'
			]
		}
	}
};

export const accessibility: Record<Language, typeof da> = { da, en };
