import type { Language } from '#lib/domain/language.ts';

interface InColumn {
	readonly column: string;
	readonly value: string;
}

/** Tables of people that come as a file: the field, what is wrong in them, and what would change. */
const da = {
	file: {
		label: 'Fil med rækker',
		hint: 'En CSV-fil på højst 50.000 rækker. Træk den herind, eller vælg den. Fra Excel: Gem som, CSV.',
		paste: 'Sæt rækker ind i stedet',
		pasteLabel: 'Rækker fra et regneark',
		pasteHint:
			'Markér rækkerne i regnearket med overskrifterne øverst, kopiér dem, og sæt dem ind.',
		template: 'Hent en fil, du kan skrive videre i',
		read: 'Læs filen'
	},
	problems: {
		none: 'Vælg en fil, eller sæt rækkerne ind.',
		both: 'Vælg enten en fil eller indsatte rækker, ikke begge dele.',
		empty: 'Filen er tom.',
		onlyHeadings: 'Der er kun overskrifter og ingen rækker.',
		spreadsheet:
			'Filen er et regneark. Åbn den, vælg Gem som og filtypen CSV UTF-8, og læg den nye fil ind. Du kan også kopiere rækkerne og sætte dem ind.',
		unreadable: 'Filen kan ikke læses. Er det en CSV-fil?',
		lostLetters: 'Æ, ø og å kan ikke læses. Gem filen som CSV UTF-8, og prøv igen.',
		tooLarge: 'Filen er for stor. Der er plads til 50.000 rækker.',
		notSent: 'Filen kom ikke frem. Der er ikke gemt noget. Prøv igen.',
		failed: 'Noget gik galt, og der er ikke gemt noget. Prøv igen.',
		tooManyRows: ({ rows, limit }: { rows: string; limit: string }) =>
			`Der er ${rows} rækker. Der er plads til ${limit}. Del filen i to.`,
		missingColumn: ({ column }: { column: string }) =>
			`Kolonnen »${column}« mangler. Se skabelonen, eller omdøb kolonnen.`,
		missingNear: ({ column, nearest }: { column: string; nearest: string }) =>
			`Kolonnen »${column}« mangler. Er det den, der hedder »${nearest}«?`,
		columnTwice: ({ column }: { column: string }) =>
			`Kolonnen »${column}« er der to gange. Tag den ene ud.`,
		skipped: ({ columns }: { columns: string }) =>
			`Vi kender ikke ${columns}. Det bliver sprunget over.`
	},
	rows: {
		tooManyCells: ({ found, expected }: { found: number; expected: number }) =>
			`Der er ${found} felter, men vi ventede ${expected}. Står der et komma eller semikolon midt i et felt?`,
		cellEmpty: ({ column }: { column: string }) => `»${column}« er tom.`,
		tooLong: ({ column }: { column: string }) => `Teksten i »${column}« er for lang.`,
		unknownValue: ({ column, value }: InColumn) => `»${value}« passer ikke i »${column}«.`,
		notOnDay: ({ value, day }: { value: string; day: string }) =>
			`»${value}« findes ikke på den dag, runden kan starte (${day}).`,
		badAddress: ({ value }: { value: string }) => `»${value}« ligner ikke en mailadresse.`,
		badDay: ({ value }: { value: string }) => `»${value}« er ikke en dato.`,
		badDayHow: 'Skriv den som 1.8.2026 eller 2026-08-01.',
		meant: ({ value }: { value: string }) => `Mente du »${value}«?`,
		oneOf: ({ values }: { values: string }) => `Brug en af disse: ${values}.`
	},
	list: {
		title: ({ count }: { count: string }) =>
			count === '1' ? 'Én linje skal rettes' : `${count} linjer skal rettes`,
		caption: 'Linjerne er talt fra filens første linje',
		line: 'Linje',
		problem: 'Hvad er galt',
		suggestion: 'Forslag',
		more: ({ count }: { count: string }) => `Og ${count} til. Ret disse først.`,
		nothing: 'Der er ikke noget at rette.'
	},
	sending: {
		sending: ({ percent }: { percent: string }) => `Sender filen: ${percent} %`,
		reading: 'Læser filen'
	},
	applying: {
		title: 'Vi gemmer listen',
		lead: 'Filen er stor, så det tager lidt tid. Siden går videre af sig selv.',
		reading: 'Læser filen',
		comparing: 'Sammenligner med det, der er',
		writing: 'Gemmer',
		step: ({ step }: { step: number }) => `Trin ${step} af 3`,
		leave:
			'Du kan godt lukke siden imens. Enten bliver det hele gemt, eller også sker der ingenting.',
		again: 'Se, om den er færdig'
	},
	diff: {
		added: 'Nye',
		changed: 'Ændret',
		removed: 'Fjernet',
		same: 'Uændret'
	}
};

const en: typeof da = {
	file: {
		label: 'File with rows',
		hint: 'A CSV file of at most 50,000 rows. Drag it here, or choose it. From Excel: Save as, CSV.',
		paste: 'Paste rows instead',
		pasteLabel: 'Rows from a spreadsheet',
		pasteHint:
			'Select the rows in the spreadsheet with the headings on top, copy them, and paste them here.',
		template: 'Download a file that you can fill in',
		read: 'Read the file'
	},
	problems: {
		none: 'Choose a file, or paste the rows.',
		both: 'Choose either a file or pasted rows, not both.',
		empty: 'The file is empty.',
		onlyHeadings: 'There are only headings and no rows.',
		spreadsheet:
			'The file is a spreadsheet. Open it, choose Save as and the file type CSV UTF-8, and add the new file. You can also copy the rows and paste them.',
		unreadable: 'The file cannot be read. Is it a CSV file?',
		lostLetters: 'The letters æ, ø and å cannot be read. Save the file as CSV UTF-8 and try again.',
		tooLarge: 'The file is too large. There is room for 50,000 rows.',
		notSent: 'The file did not arrive. Nothing has been saved. Try again.',
		failed: 'Something went wrong, and nothing has been saved. Try again.',
		tooManyRows: ({ rows, limit }) =>
			`There are ${rows} rows. There is room for ${limit}. Split the file in two.`,
		missingColumn: ({ column }) =>
			`The column “${column}” is missing. See the template, or rename the column.`,
		missingNear: ({ column, nearest }) =>
			`The column “${column}” is missing. Is it the one called “${nearest}”?`,
		columnTwice: ({ column }) => `The column “${column}” is there twice. Take one of them out.`,
		skipped: ({ columns }) => `We do not know ${columns}. It is skipped.`
	},
	rows: {
		tooManyCells: ({ found, expected }) =>
			`There are ${found} fields, but we expected ${expected}. Is there a comma or semicolon inside a field?`,
		cellEmpty: ({ column }) => `“${column}” is empty.`,
		tooLong: ({ column }) => `The text in “${column}” is too long.`,
		unknownValue: ({ column, value }) => `“${value}” does not fit in “${column}”.`,
		notOnDay: ({ value, day }) =>
			`“${value}” does not exist on the day on which the round can start (${day}).`,
		badAddress: ({ value }) => `“${value}” does not look like a mail address.`,
		badDay: ({ value }) => `“${value}” is not a date.`,
		badDayHow: 'Write it as 1.8.2026 or 2026-08-01.',
		meant: ({ value }) => `Did you mean “${value}”?`,
		oneOf: ({ values }) => `Use one of these: ${values}.`
	},
	list: {
		title: ({ count }) =>
			count === '1' ? 'One line has to be corrected' : `${count} lines have to be corrected`,
		caption: 'Lines are counted from the first line of the file',
		line: 'Line',
		problem: 'What is wrong',
		suggestion: 'Suggestion',
		more: ({ count }) => `And ${count} more. Correct these first.`,
		nothing: 'There is nothing to correct.'
	},
	sending: {
		sending: ({ percent }) => `Sending the file: ${percent}%`,
		reading: 'Reading the file'
	},
	applying: {
		title: 'We are saving the list',
		lead: 'The file is large, so it takes a moment. The page goes on by itself.',
		reading: 'Reading the file',
		comparing: 'Comparing with what is there',
		writing: 'Saving',
		step: ({ step }) => `Step ${step} of 3`,
		leave: 'You can close the page meanwhile. Either all of it is saved or nothing happens.',
		again: 'See whether it is done'
	},
	diff: { added: 'New', changed: 'Changed', removed: 'Removed', same: 'Unchanged' }
};

export const tableFile = { da, en } satisfies Record<Language, typeof da>;
