import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** The coordinator's pages about who is asked in a round that has not opened. Danish is the source. */
const da = {
	title: 'Hvem skal svare?',
	lead: 'Hver leder har en liste over dem, der bliver bedt om at svare. Du kan indlæse alle lister på én gang og rette dem én for én, til runden starter.',
	goOn: 'Gå videre',
	goBack: 'Tilbage',
	sums: {
		leaders: 'Ledere i runden',
		people: 'Pladser på listerne',
		slips: 'Får sedler i stedet for mail',
		empty: 'Ledere uden nogen på listen',
		small: 'Ledere med under fem medarbejdere',
		smallNote: 'De får samtalesiden i stedet for tal fra medarbejderne.'
	},
	importTitle: 'Indlæs lister fra en fil',
	importText:
		'Én række pr. person og leder. Du ser, hvad der bliver nyt, ændret og fjernet, før noget bliver gemt.',
	importLink: 'Indlæs en fil',
	askTitle: 'Lad lederne se deres liste',
	askText:
		'Hver leder får en mail med et link til sin egen liste og kan selv tilføje og fjerne. Du kan se, hvad de retter.',
	askDay: 'Sidste dag at bekræfte',
	askDayHint: 'For eksempel 4.12.2026. Det skal være før, runden starter.',
	ask: 'Send mail til lederne',
	askAgain: 'Send igen til dem, der ikke har svaret',
	asked: ({ count }: { count: Count }) =>
		count === '1' ? 'Vi har sendt mail til 1 leder.' : `Vi har sendt mail til ${count} ledere.`,
	nobodyToAsk: 'Alle ledere har svaret, så der er ingen at skrive til.',
	confirmState: ({ confirmed, changed, asked, day }: Record<string, Count>) =>
		`${confirmed} har bekræftet, ${changed} har rettet, og ${asked} har ikke svaret. De kan svare til og med ${day}. Derefter bruger vi listerne, som de er.`,
	badDay: 'Vælg en dag fra i dag og til dagen før, runden starter.',
	listTitle: 'Listerne',
	search: 'Søg efter leder eller enhed',
	view: 'Vis',
	views: {
		all: 'Alle ledere',
		waiting: 'Har ikke svaret',
		confirmed: 'Har bekræftet',
		changed: 'Har rettet',
		small: 'Under fem medarbejdere',
		empty: 'Ingen på listen'
	},
	find: 'Søg',
	caption: ({ total }: { total: Count }) =>
		total === '1' ? '1 leder' : `${total} ledere, i alfabetisk orden`,
	columns: {
		leader: 'Leder',
		employees: 'Medarbejdere',
		manager: 'Nærmeste leder',
		peers: 'Lederkolleger',
		state: 'Lederens svar'
	},
	states: {
		given: 'Ikke spurgt',
		asked: 'Ikke svaret',
		confirmed: 'Bekræftet',
		changed: 'Rettet'
	},
	yes: 'Ja',
	no: 'Nej',
	noMatch: 'Ingen ledere passer. Prøv med færre bogstaver, eller vis alle.',
	noLeaders: 'Der er ingen ledere i runden endnu. Vælg dem først.',
	toLeaders: 'Vælg ledere',
	slips: ({ count }: { count: Count }) => `heraf ${count} med seddel`,
	pages: 'Flere sider',
	previous: 'Forrige',
	next: 'Næste',
	page: ({ page, of }: { page: Count; of: Count }) => `Side ${page} af ${of}`,
	imported: ({ added, changed, removed }: Record<string, Count>) =>
		`Listerne er opdateret: ${added} nye, ${changed} ændrede og ${removed} fjernede.`,
	saved: 'Listen er gemt.',

	file: {
		title: 'Indlæs lister',
		lead: 'Filen skal have én række for hver person, der skal svare om en leder. En person kan godt svare om flere ledere.',
		columnsTitle: 'Det skal der stå i filen',
		columns: {
			leader: 'lederens nummer eller mailadresse, som I har indlæst den',
			group: 'medarbejder, nærmeste leder eller lederkollega',
			address: 'personens mailadresse; tom for medarbejdere uden mail',
			name: 'navn eller nummer, som sedlen kan deles ud efter; bruges kun uden mail',
			language: 'dansk eller engelsk; kan udelades'
		},
		templateName: 'deltagere',
		read: 'Læs filen',
		issuesTitle: 'Vi kan ikke bruge filen',
		previewTitle: 'Det vil filen ændre',
		fileName: ({ name }: { name: string }) => `Fra filen ${name}. Intet er gemt endnu.`,
		pasted: 'Fra de rækker, du satte ind. Intet er gemt endnu.',
		skipped: ({ columns }: { columns: string }) =>
			`Vi kender ikke ${columns} og springer det over.`,
		outside: ({ count }: { count: Count }) =>
			count === '1'
				? '1 linje handler om en leder, der ikke er med i runden. Den bliver sprunget over.'
				: `${count} linjer handler om ledere, der ikke er med i runden. De bliver sprunget over.`,
		unmentioned: ({ count }: { count: Count }) =>
			count === '1'
				? '1 leder i runden står ikke i filen. Den liste bliver, som den er.'
				: `${count} ledere i runden står ikke i filen. Deres lister bliver, som de er.`,
		small: ({ count }: { count: Count }) =>
			count === '1'
				? '1 leder har under fem medarbejdere på listen. Der kommer ingen tal fra færre end fem.'
				: `${count} ledere har under fem medarbejdere på listen. Der kommer ingen tal fra færre end fem.`,
		peers: 'Der er lederkolleger i filen. Runden kommer også til at spørge dem.',
		notes: ({ count }: { count: Count }) =>
			count === '1' ? 'Vi har selv rettet 1 linje' : `Vi har selv rettet ${count} linjer`,
		problemsLeft: 'Linjerne med fejl bliver udeladt. Du kan også rette filen og læse den igen.',
		choicesTitle: 'Står i to roller om samme leder',
		choicesText: 'En person kan kun svare i én rolle om samme leder. Vælg, hvilken der gælder.',
		choice: ({ address, leader }: { address: string; leader: string }) => `${address} om ${leader}`,
		choicesMore: ({ count }: { count: Count }) =>
			`Og ${count} mere. De får den første rolle: nærmeste leder før medarbejder før lederkollega.`,
		confirmedTitle: ({ count }: { count: Count }) =>
			count === '1'
				? '1 leder har allerede svaret på sin liste'
				: `${count} ledere har allerede svaret på deres liste`,
		confirmedText: ({ names }: { names: string }) =>
			`Filen ville ændre listen for ${names}. Det, lederen selv har sagt ja til eller rettet, bliver stående.`,
		replace: 'Lad filen gælde i stedet. Lederne bliver bedt om at se listen igen.',
		listsTitle: 'Lister, der ændres',
		listColumns: { leader: 'Leder', added: 'Nye', changed: 'Ændret', removed: 'Fjernet' },
		listsMore: ({ count }: { count: Count }) => `Og ${count} lister mere.`,
		apply: 'Gem ændringerne',
		nothing: 'Filen ændrer ingen lister.',
		another: 'Læs en anden fil',
		changedSince:
			'Listerne er ændret, siden du så dem. Der er ikke gemt noget. Se forskellen igen, før du gemmer.',
		gone: 'Filen ligger her ikke længere. Læs den igen.'
	},
	groups: {
		employee: 'medarbejder',
		manager: 'nærmeste leder',
		peer: 'lederkollega'
	},
	problems: {
		noLeader: 'Lederen mangler.',
		tooManyCells: ({ found, expected }: { found: Count; expected: Count }) =>
			`Der er ${found} felter, men vi ventede ${expected}. Står der et komma eller semikolon midt i et felt?`,
		unknownLeader: ({ value }: { value: string }) => `Vi kender ikke lederen »${value}«.`,
		severalLeaders: ({ value }: { value: string }) =>
			`Flere ledere har adressen »${value}«. Brug lederens nummer.`,
		noGroup: 'Rollen mangler.',
		unknownGroup: ({ value }: { value: string }) => `»${value}« er ikke en rolle.`,
		unknownLanguage: ({ value }: { value: string }) => `»${value}« er ikke et sprog, vi har.`,
		nobody: 'Der er hverken mailadresse eller navn.',
		badAddress: ({ value }: { value: string }) => `»${value}« ligner ikke en mailadresse.`,
		needsMail: ({ value }: { value: string }) =>
			`»${value}« har ingen mailadresse. Kun medarbejdere kan få en seddel.`,
		sameName: ({ value, other }: { value: string; other: Count }) =>
			`»${value}« står også på linje ${other}. Skriv for eksempel et nummer efter navnet.`,
		duplicate: ({ value, other }: { value: string; other: Count }) =>
			`${value} står også på linje ${other}. Vi bruger den én gang.`,
		ownAddress: ({ leader }: { leader: string }) =>
			`Det er lederens egen adresse. ${leader} får selv et link til at svare.`,
		loop: ({ leader }: { leader: string }) => `${leader} kan ikke være sin egen leder.`,
		twoManagers: ({ leader }: { leader: string }) =>
			`${leader} har allerede en nærmeste leder. Der er kun plads til én.`,
		tooMany: ({ leader, limit }: { leader: string; limit: Count }) =>
			`${leader} har for mange på listen. Der er plads til ${limit} i hver rolle.`
	},
	meant: ({ value }: { value: string }) => `Mente du »${value}«?`,
	useRole: 'Brug medarbejder, nærmeste leder eller lederkollega.',
	useLanguage: 'Brug dansk eller engelsk, eller lad feltet være tomt.',

	one: {
		lead: 'Ret listen, som den skal være. Lederen kan se i sin log, at du har rettet den.',
		leadAsked:
			'Ret listen, som den skal være. Lederen kan se, at du har rettet den, og bliver bedt om at bekræfte den igen.',
		state: ({ state }: { state: string }) => `Lederens svar: ${state.toLowerCase()}.`,
		employees: 'Medarbejdere med mail',
		employeesHint: 'Én adresse på hver linje.',
		slips: 'Medarbejdere uden mail',
		slipsHint:
			'Ét navn eller nummer på hver linje. De får en seddel med en kode, der bliver delt ud efter det.',
		count: ({ count }: { count: Count }) =>
			count === '1' ? '1 medarbejder på listen.' : `${count} medarbejdere på listen.`,
		manager: 'Nærmeste leder',
		peers: 'Lederkolleger',
		save: 'Gem listen',
		cancel: 'Tilbage uden at gemme',
		changesTitle: 'Ændringer',
		noChanges: 'Der er ikke ændret noget, siden listen blev indlæst.',
		strange: 'Feltet er for langt, eller der er tegn i det, som vi ikke kan bruge.',
		issuesTitle: 'Listen er ikke gemt'
	}
};

const en: typeof da = {
	title: 'Who will answer?',
	lead: 'Each leader has a list of those who are asked to answer. You can read in all lists at once and correct them one by one until the round starts.',
	goOn: 'Go on',
	goBack: 'Back',
	sums: {
		leaders: 'Leaders in the round',
		people: 'Places on the lists',
		slips: 'Get slips instead of mail',
		empty: 'Leaders with nobody on the list',
		small: 'Leaders with fewer than five employees',
		smallNote: 'They get the page for talking instead of figures from the employees.'
	},
	importTitle: 'Read in lists from a file',
	importText:
		'One row for each person and leader. You see what becomes new, changed and removed before anything is saved.',
	importLink: 'Read in a file',
	askTitle: 'Let the leaders see their lists',
	askText:
		'Each leader gets a mail with a link to their own list and can add and remove people. You can see what they correct.',
	askDay: 'Last day to confirm',
	askDayHint: 'For example 4.12.2026. It must be before the round starts.',
	ask: 'Send mail to the leaders',
	askAgain: 'Send again to those who have not answered',
	asked: ({ count }) =>
		count === '1' ? 'We have sent mail to 1 leader.' : `We have sent mail to ${count} leaders.`,
	nobodyToAsk: 'All leaders have answered, so there is nobody to write to.',
	confirmState: ({ confirmed, changed, asked, day }) =>
		`${confirmed} ${have(confirmed)} confirmed, ${changed} ${have(changed)} corrected, and ${asked} ${have(asked)} not answered. They can answer until ${day}. After that we use the lists as they are.`,
	badDay: 'Choose a day from today until the day before the round starts.',
	listTitle: 'The lists',
	search: 'Search for a leader or a unit',
	view: 'Show',
	views: {
		all: 'All leaders',
		waiting: 'Have not answered',
		confirmed: 'Have confirmed',
		changed: 'Have corrected',
		small: 'Fewer than five employees',
		empty: 'Nobody on the list'
	},
	find: 'Search',
	caption: ({ total }) => (total === '1' ? '1 leader' : `${total} leaders, in alphabetical order`),
	columns: {
		leader: 'Leader',
		employees: 'Employees',
		manager: 'Own manager',
		peers: 'Fellow leaders',
		state: 'The leader’s answer'
	},
	states: {
		given: 'Not asked',
		asked: 'Not answered',
		confirmed: 'Confirmed',
		changed: 'Corrected'
	},
	yes: 'Yes',
	no: 'No',
	noMatch: 'No leaders fit. Try fewer letters, or show all.',
	noLeaders: 'There are no leaders in the round yet. Choose them first.',
	toLeaders: 'Choose leaders',
	slips: ({ count }) => `${count} of them with a slip`,
	pages: 'More pages',
	previous: 'Previous',
	next: 'Next',
	page: ({ page, of }) => `Page ${page} of ${of}`,
	imported: ({ added, changed, removed }) =>
		`The lists are up to date: ${added} new, ${changed} changed and ${removed} removed.`,
	saved: 'The list is saved.',

	file: {
		title: 'Read in lists',
		lead: 'The file needs one row for each person who is to answer about a leader. One person may answer about several leaders.',
		columnsTitle: 'What the file must hold',
		columns: {
			leader: 'the leader’s number or mail address, as you have read it in',
			group: 'employee, manager or fellow leader',
			address: 'the person’s mail address; empty for employees without mail',
			name: 'a name or number by which the slip can be handed out; used only without mail',
			language: 'Danish or English; can be left out'
		},
		templateName: 'participants',
		read: 'Read the file',
		issuesTitle: 'We cannot use the file',
		previewTitle: 'What the file will change',
		fileName: ({ name }) => `From the file ${name}. Nothing has been saved yet.`,
		pasted: 'From the rows that you pasted. Nothing has been saved yet.',
		skipped: ({ columns }) => `We do not know ${columns} and skip it.`,
		outside: ({ count }) =>
			count === '1'
				? '1 line is about a leader who is not in the round. It is skipped.'
				: `${count} lines are about leaders who are not in the round. They are skipped.`,
		unmentioned: ({ count }) =>
			count === '1'
				? '1 leader in the round is not in the file. That list stays as it is.'
				: `${count} leaders in the round are not in the file. Their lists stay as they are.`,
		small: ({ count }) =>
			count === '1'
				? '1 leader has fewer than five employees on the list. No figures come from fewer than five.'
				: `${count} leaders have fewer than five employees on the list. No figures come from fewer than five.`,
		peers: 'There are fellow leaders in the file. The round will ask them too.',
		notes: ({ count }) =>
			count === '1' ? 'We have put 1 line right' : `We have put ${count} lines right`,
		problemsLeft:
			'The lines with mistakes are left out. You can also correct the file and read it again.',
		choicesTitle: 'In two roles about the same leader',
		choicesText: 'A person can answer in only one role about the same leader. Choose which.',
		choice: ({ address, leader }) => `${address} about ${leader}`,
		choicesMore: ({ count }) =>
			`And ${count} more. They get the first role: manager before employee before fellow leader.`,
		confirmedTitle: ({ count }) =>
			count === '1'
				? '1 leader has already answered about the list'
				: `${count} leaders have already answered about their lists`,
		confirmedText: ({ names }) =>
			`The file would change the list of ${names}. What leaders themselves have agreed to or corrected stays.`,
		replace: 'Let the file hold instead. The leaders are asked to look at the list again.',
		listsTitle: 'Lists that change',
		listColumns: { leader: 'Leader', added: 'New', changed: 'Changed', removed: 'Removed' },
		listsMore: ({ count }) => `And ${count} more lists.`,
		apply: 'Save the changes',
		nothing: 'The file changes no lists.',
		another: 'Read another file',
		changedSince:
			'The lists have changed since you saw them. Nothing has been saved. Look at the difference again before you save.',
		gone: 'The file is no longer here. Read it again.'
	},
	groups: { employee: 'employee', manager: 'manager', peer: 'fellow leader' },
	problems: {
		noLeader: 'The leader is missing.',
		tooManyCells: ({ found, expected }) =>
			`There are ${found} fields, but we expected ${expected}. Is there a comma or semicolon inside a field?`,
		unknownLeader: ({ value }) => `We do not know the leader “${value}”.`,
		severalLeaders: ({ value }) =>
			`Several leaders have the address “${value}”. Use the leader’s number.`,
		noGroup: 'The role is missing.',
		unknownGroup: ({ value }) => `“${value}” is not a role.`,
		unknownLanguage: ({ value }) => `“${value}” is not a language that we have.`,
		nobody: 'There is neither a mail address nor a name.',
		badAddress: ({ value }) => `“${value}” does not look like a mail address.`,
		needsMail: ({ value }) => `“${value}” has no mail address. Only employees can have a slip.`,
		sameName: ({ value, other }) =>
			`“${value}” is also on line ${other}. Write for example a number after the name.`,
		duplicate: ({ value, other }) => `${value} is also on line ${other}. We use it once.`,
		ownAddress: ({ leader }) =>
			`This is the leader’s own address. ${leader} gets a link to answer anyway.`,
		loop: ({ leader }) => `${leader} cannot be their own manager.`,
		twoManagers: ({ leader }) => `${leader} already has a manager. There is room for only one.`,
		tooMany: ({ leader, limit }) =>
			`${leader} has too many on the list. There is room for ${limit} in each role.`
	},
	meant: ({ value }) => `Did you mean “${value}”?`,
	useRole: 'Use employee, manager or fellow leader.',
	useLanguage: 'Use Danish or English, or leave the field empty.',

	one: {
		lead: 'Correct the list as it should be. The leader can see in their log that you have corrected it.',
		leadAsked:
			'Correct the list as it should be. The leader can see that you have corrected it, and is asked to confirm it again.',
		state: ({ state }) => `The leader’s answer: ${state.toLowerCase()}.`,
		employees: 'Employees with mail',
		employeesHint: 'One address on each line.',
		slips: 'Employees without mail',
		slipsHint:
			'One name or number on each line. They get a slip with a code, which is handed out by it.',
		count: ({ count }) =>
			count === '1' ? '1 employee on the list.' : `${count} employees on the list.`,
		manager: 'Own manager',
		peers: 'Fellow leaders',
		save: 'Save the list',
		cancel: 'Back without saving',
		changesTitle: 'Changes',
		noChanges: 'Nothing has changed since the list was read in.',
		strange: 'The field is too long, or holds characters that we cannot use.',
		issuesTitle: 'The list is not saved'
	}
};

export const participants: Record<Language, typeof da> = { da, en };

function have(count: Count | undefined): string {
	return String(count) === '1' ? 'has' : 'have';
}
