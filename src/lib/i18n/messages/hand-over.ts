import type { Language } from '#lib/domain/language.ts';

interface Count {
	readonly count: string;
}

/** The pages on which an organisation hands over a round of another system. Danish is the source. */
const da = {
	link: 'Hent en tidligere runde ind',
	title: 'Hent en tidligere runde ind',
	lead: 'Har I haft en runde i et andet system, kan den komme med her. Svarene bliver talt op og vist efter de samme regler som i jeres egne runder.',
	knowTitle: 'Det skal du vide først',
	know: [
		'Svarene har ligget i et andet system. Vores løfte om forseglede svar gælder derfor ikke for dem. Det står på hver rapport.',
		'Kun organisationens administratorer kan læse rapporterne. Det bliver skrevet ned, hver gang en af jer læser en.',
		'Tag kun svar fra nærmeste leder med, hvis de fik at vide, at svarene kunne ses som deres.',
		'Du ser, hvad der kommer, før noget bliver hentet ind. Filerne er låst imens. De bliver slettet, når runden er hentet ind, og senest efter et døgn.'
	],
	waitingTitle: 'Filer, du har sendt',
	waiting: ({ year }: { year: number }) => `Runden fra ${year}`,
	states: {
		received: 'Vælg kolonner',
		checking: 'Bliver set igennem',
		checked: 'Set igennem',
		importing: 'Bliver hentet ind',
		imported: 'Hentet ind'
	},

	formTitle: 'Send filerne',
	year: 'Hvilket år er runden fra?',
	yearHint: 'En runde står under sit år. Datoen er der ikke brug for.',
	system: 'Hvor kommer svarene fra?',
	systems: {
		own: { label: 'Vores skabelon', hint: 'I har selv skrevet svarene ind i den.' },
		limesurvey: {
			label: 'LimeSurvey',
			hint: 'Eksportér svarene som CSV. Vælg spørgsmålskoder som overskrifter. Tag deltagernes felter med.'
		},
		surveyxact: {
			label: 'SurveyXact',
			hint: 'Eksportér datasættet som CSV. Send også filerne labels og structure.'
		},
		other: { label: 'Et andet system', hint: 'En CSV-fil med en række for hvert svar.' }
	},
	leaders: 'Fil med ledere',
	leadersHint:
		'En række for hver leder, og hvor mange der blev inviteret. Nummeret skal være det samme som i svarene. Skriv aldrig et cpr-nummer.',
	leadersTemplate: 'Hent skabelonen til ledere',
	answers: 'Filer med svar',
	answersHint:
		'Op til fire CSV-filer, for eksempel en for hver gruppe. Filerne må i alt fylde 64 MB.',
	answersTemplate: 'Hent skabelonen til svar',
	codesTemplate: 'Hent listen med koder til alle udsagn',
	names: 'Filerne labels og structure',
	namesHint: 'Kun fra SurveyXact. De siger, hvad tallene i svarene betyder.',
	send: 'Send filerne',
	tooLarge: 'Filerne er for store. Der er plads til 64 MB i alt.',
	issuesTitle: 'Filerne kunne ikke bruges',
	issues: {
		year: 'Skriv et år, for eksempel 2024.',
		system: 'Vælg, hvor svarene kommer fra.',
		leaders: 'Vælg filen med ledere.',
		answers: 'Vælg mindst én fil med svar.',
		tooMany: 'Vælg højst fire filer med svar og to med navne.',
		unreadable: 'Filerne kom ikke rigtigt frem. Prøv igen.',
		noNames: 'Filen er hverken labels eller structure fra SurveyXact.',
		inFile: ({ name, problem }: { name: string; problem: string }) => `${name}: ${problem}`
	},

	columnsTitle: 'Vælg kolonner',
	columnsLead: ({ found }: { found: string }) =>
		`Vi har fundet ${found} udsagn i svarene. Se valgene igennem, og ret dem, der er forkerte.`,
	remembered: 'Vi har brugt de valg, I traf sidste gang.',
	fileTitle: ({ name, rows }: { name: string; rows: string }) => `${name}, ${rows} rækker`,
	leader: 'Kolonne med lederens nummer',
	leaderHint: ({ count, all }: { count: string; all: string }) =>
		`${count} af ${all} rækker er om en leder i filen med ledere.`,
	choose: 'Vælg',
	group: 'Hvem er svarene fra?',
	groupAll: 'Alle rækker er fra samme gruppe',
	groupColumn: 'Det står i en kolonne',
	groups: {
		self: 'Lederen selv',
		employee: 'Medarbejdere',
		manager: 'Nærmeste leder',
		peer: 'Lederkolleger'
	},
	groupValues: ({ column }: { column: string }) => `Hvad betyder teksterne i »${column}«?`,
	leftOut: 'Udelad rækkerne',
	sent: 'Kolonne, der viser, hvem der blev færdig',
	sentHint: 'Rækker, hvor den er tom eller nul, bliver udeladt.',
	sentNone: 'Ingen: alle rækker tæller',
	answersLegend: 'Hvad betyder svarene?',
	answersNote:
		'Svarene skal være, som de blev givet. Et udsagn, der er vendt om, skal ikke vendes igen.',
	noAnswer: 'Intet svar',
	items: ({ found, all }: { found: string; all: string }) =>
		`Udsagn og kolonner: ${found} af ${all} er fundet`,
	itemsHint: 'Skriv kolonnens overskrift. Lad feltet være tomt, hvis udsagnet ikke er med.',
	check: 'Se filerne igennem',
	checkHint: 'Der bliver ikke hentet noget ind endnu.',
	choiceTitle: 'Der mangler noget',
	choice: {
		leader: 'Vælg kolonnen med lederens nummer.',
		group: 'Vælg, hvem svarene er fra.',
		items: 'Vælg en kolonne til mindst ét udsagn.',
		unknownColumn: ({ column }: { column: string }) => `Filen har ingen kolonne »${column}«.`,
		manyValues: ({ column }: { column: string }) =>
			`Kolonnen »${column}« har for mange forskellige tekster til at være en gruppe.`,
		columnTwice: ({ column, item }: { column: string; item: string }) =>
			`Kolonnen »${column}« er valgt til mere end ét udsagn, blandt andet ${item}.`,
		answer: ({ text }: { text: string }) => `Vælg, hvad svaret »${text}« betyder.`,
		groupValue: ({ text }: { text: string }) => `Vælg, hvilken gruppe »${text}« er.`
	},

	work: {
		checking: 'Vi ser filerne igennem',
		importing: 'Vi henter runden ind',
		steps: ['Læser filerne', 'Tæller svarene', 'Gemmer', 'Laver rapporter'],
		step: ({ step, steps }: { step: number; steps: number }) => `Trin ${step} af ${steps}`,
		lead: 'Det kan tage nogle minutter med store filer. Siden går videre af sig selv.',
		leave: {
			checking: 'Du kan godt lukke siden imens. Der bliver ikke hentet noget ind endnu.',
			importing:
				'Du kan godt lukke siden imens. Enten kommer hele runden ind, eller også sker der ingenting.'
		},
		again: 'Se, om det er færdigt'
	},

	rightTitle: 'Filerne er i orden',
	rightLead: 'Der er ikke hentet noget ind endnu. Sådan ser runden ud:',
	facts: {
		year: 'År',
		leaders: 'Ledere',
		form: 'Skema',
		withEmployees: 'Rapporter med medarbejdernes svar',
		withEmployeesText: ({ count, all }: { count: string; all: string }) =>
			`${count} af ${all}. De andre har færre end fem svar.`,
		answered: ({ answered, invited }: { answered: string; invited: string }) =>
			`${answered} af ${invited} svarede`,
		noGroup: 'Er ikke med'
	},
	form: {
		standard: 'Alle udsagn',
		tilpasset: ({ count }: Count) => `${count} hele temaer, og ét udsagn fra hvert af de andre`,
		kort: 'Ét udsagn fra hvert tema'
	},
	leftTitle: 'Det bliver ikke talt med',
	left: {
		unsent: ({ count }: Count) => `${count} rækker, hvor svaret ikke blev gjort færdigt`,
		empty: ({ count }: Count) => `${count} rækker uden svar på udsagnene`,
		otherGroup: ({ count }: Count) => `${count} rækker fra grupper, du har udeladt`,
		ignored: ({ columns }: { columns: string }) => `Kolonnerne ${columns}`
	},
	import: 'Hent runden ind',
	importHint: 'Det kan ikke gøres om. Der kan ikke lægges mere til runden bagefter.',

	refusedTitle: 'Noget skal rettes først',
	refusedLead:
		'Der er ikke hentet noget ind. Ret filerne, og send dem igen, eller vælg andre kolonner.',
	problemsCaption: 'Linjerne er talt fra filens første linje',
	place: 'Hvor',
	problem: 'Hvad er galt',
	suggestion: 'Forslag',
	line: ({ lines }: { lines: string }) => `linje ${lines}`,
	moreLines: ({ count }: Count) => `og ${count} andre`,
	column: ({ column }: { column: string }) => `kolonnen ${column}`,
	cut: 'Dette er de første 50. Der kan være flere.',
	futureText: 'Året ligger ude i fremtiden.',
	overText: 'Årets tal for landet er offentliggjort. Derfor kan der ikke komme en runde til.',
	disturbedText: 'En anden hentede en runde ind samtidig. Prøv igen.',
	failedText: 'Noget gik galt, og der er ikke hentet noget ind. Prøv igen.',
	again: 'Se filerne igennem igen',
	chooseAgain: 'Vælg andre kolonner',
	newFiles: 'Send andre filer',

	importedTitle: 'Runden er hentet ind',
	importedLead: 'Rapporterne ligger under runden, når de er lavet. Filerne er slettet her.',
	importedOwn:
		'Slet også dine egne kopier. De viser, hvad den enkelte svarede, og det kan ingen se her.',
	toRound: 'Gå til runden',
	remove: 'Slet filerne',
	gone: 'Filerne er der ikke længere. De bliver slettet efter et døgn. Send dem igen.'
};

const en: typeof da = {
	link: 'Import an earlier round',
	title: 'Import an earlier round',
	lead: 'If you have had a round in another system, it can be counted here. The answers are counted and shown by the same rules as in your own rounds.',
	knowTitle: 'What to know first',
	know: [
		'The answers have been in another system. Our promise about sealed answers therefore does not cover them. Each report says so.',
		'Only the administrators of the organisation can read the reports. Each reading is written down.',
		'Include answers of managers only where they were told that their answers could be seen as theirs.',
		'You see what will come before anything is imported. The files are locked meanwhile. They are deleted when the round is imported, and after a day at the latest.'
	],
	waitingTitle: 'Files that you have sent',
	waiting: ({ year }) => `The round of ${year}`,
	states: {
		received: 'Choose columns',
		checking: 'Being looked through',
		checked: 'Looked through',
		importing: 'Being imported',
		imported: 'Imported'
	},

	formTitle: 'Send the files',
	year: 'Which year is the round from?',
	yearHint: 'A round stands under its year. The date is not needed.',
	system: 'Where do the answers come from?',
	systems: {
		own: { label: 'Our template', hint: 'You have written the answers into it yourselves.' },
		limesurvey: {
			label: 'LimeSurvey',
			hint: 'Export the responses as CSV. Choose question codes as headings. Include the participants’ fields.'
		},
		surveyxact: {
			label: 'SurveyXact',
			hint: 'Export the data set as CSV. Send the files labels and structure as well.'
		},
		other: { label: 'Another system', hint: 'A CSV file with a row for each set of answers.' }
	},
	leaders: 'File with leaders',
	leadersHint:
		'A row for each leader, and how many were invited. The number must be the same as in the answers. Never write a civil registration number.',
	leadersTemplate: 'Download the template for leaders',
	answers: 'Files with answers',
	answersHint: 'Up to four CSV files, for example one for each group. At most 64 MB in all.',
	answersTemplate: 'Download the template for answers',
	codesTemplate: 'Download the list of codes for all statements',
	names: 'The files labels and structure',
	namesHint: 'From SurveyXact only. They say what the numbers in the answers mean.',
	send: 'Send the files',
	tooLarge: 'The files are too large. There is room for 64 MB in all.',
	issuesTitle: 'The files could not be used',
	issues: {
		year: 'Write a year, such as 2024.',
		system: 'Choose where the answers come from.',
		leaders: 'Choose the file with leaders.',
		answers: 'Choose at least one file with answers.',
		tooMany: 'Choose at most four files with answers and two with names.',
		unreadable: 'The files did not arrive in one piece. Try again.',
		noNames: 'The file is neither labels nor structure from SurveyXact.',
		inFile: ({ name, problem }) => `${name}: ${problem}`
	},

	columnsTitle: 'Choose columns',
	columnsLead: ({ found }) =>
		`We have found ${found} statements in the answers. Look the choices through, and correct those that are wrong.`,
	remembered: 'We have used the choices that you made last time.',
	fileTitle: ({ name, rows }) => `${name}, ${rows} rows`,
	leader: 'Column with the leader’s number',
	leaderHint: ({ count, all }) =>
		`${count} of ${all} rows are about a leader in the file with leaders.`,
	choose: 'Choose',
	group: 'Who are the answers from?',
	groupAll: 'All rows are from the same group',
	groupColumn: 'A column says so',
	groups: {
		self: 'The leader',
		employee: 'Employees',
		manager: 'The leader’s manager',
		peer: 'Fellow leaders'
	},
	groupValues: ({ column }) => `What do the texts in “${column}” mean?`,
	leftOut: 'Leave the rows out',
	sent: 'Column that shows who finished',
	sentHint: 'Rows where it is empty or zero are left out.',
	sentNone: 'None: all rows count',
	answersLegend: 'What do the answers mean?',
	answersNote:
		'The answers must be as they were given. A statement that is turned round must not be turned again.',
	noAnswer: 'No answer',
	items: ({ found, all }) => `Statements and columns: ${found} of ${all} are found`,
	itemsHint: 'Write the heading of the column. Leave the field empty where there is none.',
	check: 'Look the files through',
	checkHint: 'Nothing is imported yet.',
	choiceTitle: 'Something is missing',
	choice: {
		leader: 'Choose the column with the leader’s number.',
		group: 'Choose who the answers are from.',
		items: 'Choose a column for at least one statement.',
		unknownColumn: ({ column }) => `The file has no column “${column}”.`,
		manyValues: ({ column }) =>
			`The column “${column}” has too many different texts to be a group.`,
		columnTwice: ({ column, item }) =>
			`The column “${column}” is chosen for more than one statement, ${item} among them.`,
		answer: ({ text }) => `Choose what the answer “${text}” means.`,
		groupValue: ({ text }) => `Choose which group “${text}” is.`
	},

	work: {
		checking: 'We are looking the files through',
		importing: 'We are importing the round',
		steps: ['Reading the files', 'Counting the answers', 'Saving', 'Making reports'],
		step: ({ step, steps }) => `Step ${step} of ${steps}`,
		lead: 'With large files it can take some minutes. The page goes on by itself.',
		leave: {
			checking: 'You can close the page meanwhile. Nothing is imported yet.',
			importing:
				'You can close the page meanwhile. Either the whole round is imported or nothing happens.'
		},
		again: 'See whether it is done'
	},

	rightTitle: 'The files are right',
	rightLead: 'Nothing is imported yet. This is what the round looks like:',
	facts: {
		year: 'Year',
		leaders: 'Leaders',
		form: 'Form',
		withEmployees: 'Reports with the employees’ answers',
		withEmployeesText: ({ count, all }) =>
			`${count} of ${all}. The others have fewer than five answers.`,
		answered: ({ answered, invited }) => `${answered} of ${invited} answered`,
		noGroup: 'Not included'
	},
	form: {
		standard: 'All statements',
		tilpasset: ({ count }) => `${count} whole themes, and one statement from each of the others`,
		kort: 'One statement from each theme'
	},
	leftTitle: 'What is not counted',
	left: {
		unsent: ({ count }) => `${count} rows of those who did not finish`,
		empty: ({ count }) => `${count} rows without an answer to the statements`,
		otherGroup: ({ count }) => `${count} rows of groups that you left out`,
		ignored: ({ columns }) => `The columns ${columns}`
	},
	import: 'Import the round',
	importHint: 'This cannot be undone. Nothing can be added to the round afterwards.',

	refusedTitle: 'Something has to be corrected first',
	refusedLead:
		'Nothing has been imported. Correct the files and send them again, or choose other columns.',
	problemsCaption: 'Lines are counted from the first line of the file',
	place: 'Where',
	problem: 'What is wrong',
	suggestion: 'Suggestion',
	line: ({ lines }) => `line ${lines}`,
	moreLines: ({ count }) => `and ${count} others`,
	column: ({ column }) => `the column ${column}`,
	cut: 'These are the first 50. There may be more.',
	futureText: 'The year lies ahead.',
	overText: 'The national figures of the year are published, so that no round can be added.',
	disturbedText: 'Somebody else imported a round at the same time. Try again.',
	failedText: 'Something went wrong, and nothing has been imported. Try again.',
	again: 'Look the files through again',
	chooseAgain: 'Choose other columns',
	newFiles: 'Send other files',

	importedTitle: 'The round is imported',
	importedLead:
		'You find the reports under the round once they are made. The files are deleted here.',
	importedOwn:
		'Delete your own copies as well. They show what each person answered, and nobody can see that here.',
	toRound: 'Go to the round',
	remove: 'Delete the files',
	gone: 'The files are not here any more. They are deleted after a day. Send them again.'
};

export const handOver = { da, en } satisfies Record<Language, typeof da>;
