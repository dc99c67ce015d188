import type { Language } from '#lib/domain/language.ts';

/** The page for a file that is turned away at the door; it stands there in both languages. */
const da = {
	title: 'Filen er for stor',
	text: 'Der er plads til 8 MB, og det er mere end 50.000 rækker. Der er ikke gemt noget.',
	what: 'Er det et regneark med mange faner eller billeder, så gem arket med rækkerne som CSV UTF-8. Du kan også kopiere rækkerne og sætte dem ind.',
	back: 'Gå tilbage, og læg en anden fil ind'
};

const en: typeof da = {
	title: 'The file is too large',
	text: 'There is room for 8 MB, which is more than 50,000 rows. Nothing has been saved.',
	what: 'If it is a spreadsheet with many sheets or pictures, save the sheet with the rows as CSV UTF-8. You can also copy the rows and paste them.',
	back: 'Go back and add another file'
};

export const tooLarge = { da, en } satisfies Record<Language, typeof da>;
