import type { Language } from '#lib/domain/language.ts';

interface Line {
	readonly value: string;
	readonly other: string;
}

/** An organisation's leaders and units: the list, one leader, and the file. Danish is the source. */
const da = {
	title: 'Ledere og enheder',
	intro:
		'Her står alle, der kan være med i en runde. En leder, der rejser, forsvinder fra listen, men ikke fra de runder, der har været.',
	none: 'Listen er tom. Indlæs en fil, eller tilføj ledere én ad gangen.',
	load: 'Indlæs en fil',
	loadAgain: 'Indlæs en ny fil',
	add: 'Tilføj en leder',
	saved: 'Ændringerne er gemt.',
	toRounds: 'Gå til runderne',
	search: 'Søg efter navn, mail, nummer eller enhed',
	unitLabel: 'Vis',
	allUnits: 'Alle enheder',
	orderLabel: 'Sortér efter',
	orders: { navn: 'Navn', enhed: 'Enhed', niveau: 'Niveau' },
	searchButton: 'Søg',
	reset: 'Vis alle',
	found: ({ total, from, to }: { total: string; from: string; to: string }) =>
		`${from} til ${to} af ${total} ledere`,
	nobody: 'Ingen ledere passer til søgningen.',
	columns: { name: 'Leder', unit: 'Enhed', level: 'Niveau', since: 'I stillingen siden' },
	acting: 'fungerende',
	pages: 'Sider',
	pageOf: ({ page, pages }: { page: string; pages: string }) => `Side ${page} af ${pages}`,
	before: 'Forrige',
	after: 'Næste',

	one: {
		newTitle: 'Tilføj en leder',
		back: 'Til alle ledere',
		key: 'Nummer',
		keyHint: 'Jeres eget nummer for lederen. Det er det, næste fil kender lederen på.',
		name: 'Navn',
		email: 'Mail',
		emailHint:
			'Har der været en runde om lederen, hører rapporterne til den gamle adresse. En ny adresse begynder forfra.',
		unit: 'Enhed',
		unitHint: 'Navn eller nummer. En enhed, der ikke findes, bliver oprettet.',
		choose: 'Vælg',
		manager: 'Nærmeste leders mail',
		optional: 'Kan stå tom.',
		startedOn: 'I stillingen siden',
		startedHint: 'For eksempel 1.8.2021. Kan stå tom.',
		acting: 'Lederen er fungerende',
		save: 'Gem',
		gone: 'Lederen er ikke længere på listen. Gemmer du her, kommer lederen på listen igen.',
		leave: 'Tag af listen',
		leaveTitle: 'Er lederen rejst?',
		leaveText:
			'Så kan lederen ikke vælges til nye runder. Runder, der er i gang eller lukket, er de samme.',
		rounds: 'Runder',
		issues: {
			missing: 'Feltet er tomt.',
			tooLong: 'Teksten er for lang.',
			badValue: 'Feltet kan ikke bruges, som det er skrevet.',
			strangeCharacters: 'Der er tegn i feltet, som ikke kan bruges.',
			notAnAddress: 'Det ligner ikke en mailadresse.',
			notADay: 'Det er ikke en dato. Skriv den som 1.8.2021.',
			unknownChoice: 'Vælg en af mulighederne.',
			keyTaken: 'En anden leder har det nummer.',
			addressTaken: 'En anden leder har den adresse.'
		},
		issuesTitle: 'Lederen er ikke gemt'
	},

	file: {
		title: 'Læg ledere og enheder ind',
		intro:
			'Én række for hver leder, med den enhed, lederen har. Intet bliver gemt, før du har set, hvad filen ændrer.',
		columnsTitle: 'Kolonner i filen',
		columnsText:
			'Rækkefølgen er ligegyldig, og overskrifterne må gerne være engelske. Nummer, leder, mail, enhed, niveau og område skal være der.',
		help: {
			key: 'Jeres eget nummer for lederen, så næste fil kender lederen igen',
			name: 'Lederens navn',
			email: 'Lederens mailadresse',
			unitKey: 'Jeres nummer for enheden. Uden det er navnet nok',
			unit: 'Den enhed, lederen er leder af. Flere ledere må have den samme',
			parent: 'Nummer eller navn på den enhed, der ligger over',
			level: 'Leder af medarbejdere, leder af ledere eller topleder',
			field: 'Det område, enheden arbejder på',
			region: 'Den region, enheden ligger i',
			manager: 'Nummer eller mail på lederens egen leder',
			startedOn: 'Den dag, lederen begyndte i stillingen',
			acting: 'Ja, hvis lederen er fungerende'
		},
		need: 'skal være der',
		choices: 'Skriv en af disse',
		templateName: 'ledere-skabelon.csv',
		issuesTitle: 'Filen er ikke læst',
		previewTitle: 'Sådan læser vi filen',
		previewOf: ({ name }: { name: string }) => `Fra ${name}. Intet er gemt endnu.`,
		pasted: 'Fra de indsatte rækker. Intet er gemt endnu.',
		leadersTitle: 'Ledere',
		unitsTitle: 'Enheder',
		unitsText: ({ added, changed }: { added: string; changed: string }) =>
			`${added} nye og ${changed} ændrede enheder.`,
		problemsText: 'Disse linjer bliver sprunget over. Ret dem i filen, eller gå videre uden dem.',
		notesTitle: 'Det retter vi selv',
		addedTitle: 'Nye ledere',
		changedTitle: 'Ændrede ledere',
		removedTitle: 'Står ikke i filen',
		unitOf: ({ unit }: { unit: string }) => `leder af ${unit}`,
		fromTo: ({ what, before, after }: { what: string; before: string; after: string }) =>
			`${what}: ${before} bliver til ${after}`,
		nothing: 'ingenting',
		isBack: 'er på listen igen',
		more: ({ count }: { count: string }) => `og ${count} til`,
		othersLegend: 'Hvad skal der ske med dem, der ikke står i filen?',
		others: {
			removed: 'Tag dem af listen. Filen er hele listen',
			kept: 'Behold dem. Filen er kun en del af listen'
		},
		apply: 'Gem ændringerne',
		applyPart: ({ count }: { count: string }) =>
			count === '1' ? 'Gem uden den ene linje' : `Gem uden de ${count} linjer`,
		noChange: 'Filen ændrer ikke noget.',
		another: 'Vælg en anden fil',
		changedSince:
			'Listen er ændret, siden du så den. Der er ikke gemt noget. Se forskellen igen, før du gemmer.',
		gone: 'Filen er her ikke mere. Den bliver slettet efter et døgn. Læg den ind igen.',
		working: 'Læser rækkerne …'
	},

	problems: {
		keyTwice: ({ value, other }: Line) => `Nummer ${value} står også på linje ${other}.`,
		keyTwiceHow: 'Den første linje tæller. Tag den ud, der ikke passer.',
		addressTwice: ({ value, other }: Line) => `${value} står også på linje ${other}.`,
		addressTwiceHow: 'En person kan kun stå som leder én gang.',
		unitDiffers: ({ value, other }: Line) =>
			`Enheden hedder eller ligger anderledes på linje ${other} end her (»${value}«). Linje ${other} tæller.`,
		unknownManager: ({ value }: { value: string }) =>
			`Vi kender ikke nærmeste leder »${value}«. Feltet bliver stående tomt.`,
		ownManager: ({ value }: { value: string }) =>
			`${value} kan ikke være sin egen leder. Feltet bliver stående tomt.`,
		unitLoop: ({ value }: { value: string }) =>
			`»${value}« kan ikke ligge under sig selv. Den bliver lagt øverst.`
	}
};

const en: typeof da = {
	title: 'Leaders and units',
	intro:
		'Here is everybody who can take part in a round. A leader who leaves goes from the list, but not from the rounds that have been.',
	none: 'The list is empty. Read in a file, or add leaders one by one.',
	load: 'Read in a file',
	loadAgain: 'Read in a new file',
	add: 'Add a leader',
	saved: 'The changes are saved.',
	toRounds: 'Go to the rounds',
	search: 'Search for a name, mail, number or unit',
	unitLabel: 'Show',
	allUnits: 'All units',
	orderLabel: 'Sort by',
	orders: { navn: 'Name', enhed: 'Unit', niveau: 'Level' },
	searchButton: 'Search',
	reset: 'Show all',
	found: ({ total, from, to }) => `${from} to ${to} of ${total} leaders`,
	nobody: 'No leaders match the search.',
	columns: { name: 'Leader', unit: 'Unit', level: 'Level', since: 'In the post since' },
	acting: 'acting',
	pages: 'Pages',
	pageOf: ({ page, pages }) => `Page ${page} of ${pages}`,
	before: 'Previous',
	after: 'Next',

	one: {
		newTitle: 'Add a leader',
		back: 'To all leaders',
		key: 'Number',
		keyHint: 'Your own number for the leader. The next file knows the leader by it.',
		name: 'Name',
		email: 'Mail',
		emailHint:
			'If there has been a round about the leader, the reports belong to the old address. A new address begins afresh.',
		unit: 'Unit',
		unitHint: 'Name or number. A unit that is not there is made.',
		choose: 'Choose',
		manager: 'Mail of the leader’s own manager',
		optional: 'May be left empty.',
		startedOn: 'In the post since',
		startedHint: 'For instance 1.8.2021, the day first. May be left empty.',
		acting: 'The leader is acting',
		save: 'Save',
		gone: 'The leader is no longer on the list. Saving here puts the leader on it again.',
		leave: 'Take off the list',
		leaveTitle: 'Has the leader left?',
		leaveText:
			'Then the leader cannot be chosen for new rounds. Rounds that are running or closed are the same.',
		rounds: 'Rounds',
		issues: {
			missing: 'The field is empty.',
			tooLong: 'The text is too long.',
			badValue: 'The field cannot be used as it is written.',
			strangeCharacters: 'The field holds characters that cannot be used.',
			notAnAddress: 'That does not look like a mail address.',
			notADay: 'That is not a date. Write it as 1.8.2021.',
			unknownChoice: 'Choose one of the options.',
			keyTaken: 'Another leader has that number.',
			addressTaken: 'Another leader has that address.'
		},
		issuesTitle: 'The leader is not saved'
	},

	file: {
		title: 'Add leaders and units',
		intro:
			'One row for each leader, with the unit that the leader has. Nothing is saved before you have seen what the file changes.',
		columnsTitle: 'Columns of the file',
		columnsText:
			'The order does not matter, and the headings may be Danish or English. Number, leader, mail, unit, level and field must be there.',
		help: {
			key: 'Your own number for the leader, by which the next file knows the leader again',
			name: 'The leader’s name',
			email: 'The leader’s mail address',
			unitKey: 'Your number for the unit. Without it the name is enough',
			unit: 'The unit that the leader leads. Several leaders may have the same',
			parent: 'Number or name of the unit above',
			level: 'Leader of employees, leader of leaders, or top leader',
			field: 'The field that the unit works in',
			region: 'The region that the unit lies in',
			manager: 'Number or mail of the leader’s own manager',
			startedOn: 'The day on which the leader began in the post',
			acting: 'Yes, if the leader is acting'
		},
		need: 'must be there',
		choices: 'Write one of these',
		templateName: 'leaders-template.csv',
		issuesTitle: 'The file has not been read',
		previewTitle: 'This is how we read the file',
		previewOf: ({ name }) => `From ${name}. Nothing is saved yet.`,
		pasted: 'From the pasted rows. Nothing is saved yet.',
		leadersTitle: 'Leaders',
		unitsTitle: 'Units',
		unitsText: ({ added, changed }) => `${added} new and ${changed} changed units.`,
		problemsText: 'These lines are left out. Correct them in the file, or go on without them.',
		notesTitle: 'What we put right ourselves',
		addedTitle: 'New leaders',
		changedTitle: 'Changed leaders',
		removedTitle: 'Not in the file',
		unitOf: ({ unit }) => `leader of ${unit}`,
		fromTo: ({ what, before, after }) => `${what}: ${before} becomes ${after}`,
		nothing: 'nothing',
		isBack: 'is on the list again',
		more: ({ count }) => `and ${count} more`,
		othersLegend: 'What should become of those who are not in the file?',
		others: {
			removed: 'Take them off the list. The file is the whole list',
			kept: 'Keep them. The file is only a part of the list'
		},
		apply: 'Save the changes',
		applyPart: ({ count }) =>
			count === '1' ? 'Save without the one line' : `Save without the ${count} lines`,
		noChange: 'The file changes nothing.',
		another: 'Choose another file',
		changedSince:
			'The list has changed since you saw it. Nothing has been saved. Look at the difference again before you save.',
		gone: 'The file is no longer here. It is deleted after a day. Add it again.',
		working: 'Reading the rows …'
	},

	problems: {
		keyTwice: ({ value, other }) => `Number ${value} is also on line ${other}.`,
		keyTwiceHow: 'The first line counts. Take out the one that does not fit.',
		addressTwice: ({ value, other }) => `${value} is also on line ${other}.`,
		addressTwiceHow: 'A person can stand as a leader only once.',
		unitDiffers: ({ value, other }) =>
			`The unit is called or placed differently on line ${other} than here (“${value}”). Line ${other} counts.`,
		unknownManager: ({ value }) => `We do not know the manager “${value}”. The field stays empty.`,
		ownManager: ({ value }) => `${value} cannot be his or her own manager. The field stays empty.`,
		unitLoop: ({ value }) => `“${value}” cannot lie below itself. It is put on top.`
	}
};

export const leaders = { da, en } satisfies Record<Language, typeof da>;
