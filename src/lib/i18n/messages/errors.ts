import type { Language } from '#lib/domain/language.ts';

/** When something goes wrong: kind, short, and always the next step. Danish is the source. */
const da = {
	pages: {
		badRequest: {
			title: 'Vi kunne ikke læse det, du sendte',
			text: 'Gå tilbage i browseren, og prøv igen. Er det en fil, så se efter, at den er gemt som CSV og ikke er for stor.'
		},
		notFound: {
			title: 'Siden findes ikke',
			text: 'Adressen er forkert, siden er flyttet, eller du har ikke adgang. Begynd fra første side, eller log ind igen.'
		},
		tooMany: {
			title: 'Vent lidt',
			text: 'Der har været mange forkerte forsøg herfra. Prøv igen om et kvarter. Et rigtigt link virker stadig, og intet er gået tabt.'
		},
		busy: {
			title: 'Intet er gået tabt',
			text: 'Vi kunne ikke gemme lige nu, fordi der er travlt. Dit link virker stadig, og det, du sidst gemte, ligger der. Vent et minut, gå tilbage i browseren, og prøv igen.'
		},
		unexpected: {
			title: 'Noget gik galt hos os',
			text: 'Det er ikke din fejl. Prøv igen. Sker det igen, så skriv til den, der driver siden, og nævn nummeret her. Det siger intet om dine svar.'
		}
	},
	reference: 'Nummer:',
	toFirstPage: 'Gå til første side',
	tooLong: ({ count, limit }: { count: string | number; limit: string | number }) =>
		`Teksten er ${count} tegn. Der er plads til ${limit}.`,
	strangeCharacters: 'Der er et usynligt tegn i teksten, som vi ikke kan gemme. Skriv den forfra.'
};

const en: typeof da = {
	pages: {
		badRequest: {
			title: 'We could not read what you sent',
			text: 'Go back in your browser and try again. If it was a file, check that it is saved as CSV and is not too large.'
		},
		notFound: {
			title: 'This page does not exist',
			text: 'The address is wrong, the page has moved, or you do not have access. Begin from the first page, or sign in again.'
		},
		tooMany: {
			title: 'Please wait a little',
			text: 'There have been many wrong tries from here. Try again in a quarter of an hour. A correct link still works, and nothing is lost.'
		},
		busy: {
			title: 'Nothing is lost',
			text: 'We could not save just now because it is busy. Your link still works, and what you last saved is there. Wait a minute, go back in your browser and try again.'
		},
		unexpected: {
			title: 'Something went wrong on our side',
			text: 'It is not your fault. Try again. If it happens again, write to whoever runs the site and mention the number here. It says nothing about your answers.'
		}
	},
	reference: 'Number:',
	toFirstPage: 'Go to the first page',
	tooLong: ({ count, limit }) =>
		`The text is ${count} characters long. There is room for ${limit}.`,
	strangeCharacters:
		'There is an invisible character in the text that we cannot save. Please type it again.'
};

export const errors: Record<Language, typeof da> = { da, en };
