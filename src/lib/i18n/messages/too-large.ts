import type { Language } from '#lib/domain/language.ts';

/** The page for a file that is turned away at the door; it stands there in both languages. */
const da = {
	title: 'Filen er for stor',
	table: {
		text: 'Der er plads til 8 MB, og det er mere end 50.000 rækker. Der er ikke gemt noget.',
		what: 'Er det et regneark med mange faner eller billeder, så gem arket med rækkerne som CSV UTF-8. Du kan også kopiere rækkerne og sætte dem ind.'
	},
	rounds: {
		text: 'Filerne i en tidligere runde må fylde 64 MB i alt. Der er ikke gemt noget.',
		what: 'Tag kolonner ud, som der ikke er brug for, eller bed dem, der driver systemet, om at hente runden ind.'
	},
	back: 'Gå tilbage, og læg en anden fil ind'
};

const en: typeof da = {
	title: 'The file is too large',
	table: {
		text: 'There is room for 8 MB, which is more than 50,000 rows. Nothing has been saved.',
		what: 'If it is a spreadsheet with many sheets or pictures, save the sheet with the rows as CSV UTF-8. You can also copy the rows and paste them.'
	},
	rounds: {
		text: 'The files of an earlier round may be 64 MB in all. Nothing has been saved.',
		what: 'Take out columns that are not needed, or ask those who run the system to import the round.'
	},
	back: 'Go back and add another file'
};

export const tooLarge = { da, en } satisfies Record<Language, typeof da>;
