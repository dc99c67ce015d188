import type { Language } from '#lib/domain/language.ts';

type Count = string | number;
interface At {
	readonly line: Count;
	readonly value: string;
}

/** What may be wrong with a list of addresses, in words. Danish is the source. */
const da = {
	kept: ({ count }: { count: Count }) =>
		`Det, du har skrevet, står her stadig. Vi har gemt de ${count}, der kan bruges.`,
	keptNone: 'Det, du har skrevet, står her stadig.',
	notesTitle: 'Listen er gemt. Vi har rettet dette',
	notesGoOn: 'Passer det, så gå videre.',
	badAddress: ({ line, value }: At) => `Linje ${line}: »${value}« ligner ikke en mailadresse.`,
	duplicate: ({ line, value, other }: At & { readonly other: Count }) =>
		line === other
			? `Linje ${line}: ${value} står to gange. Vi bruger den én gang.`
			: `Linje ${line}: ${value} står også på linje ${other}. Vi bruger den én gang.`,
	twoGroups: ({ line, value }: At) =>
		`Linje ${line}: ${value} står også blandt medarbejderne. En person kan kun svare i én gruppe om samme leder.`,
	ownAddress: ({ line }: { line: Count }) =>
		`Linje ${line}: Det er din egen adresse. Du får selv et link til at svare.`,
	managerInList: ({ line, value }: At) =>
		`Linje ${line}: ${value} er din nærmeste leder og skal kun stå i feltet for sig.`,
	/** The same said to somebody who corrects another's list. */
	ofLeader: {
		ownAddress: ({ line }: { line: Count }) =>
			`Linje ${line}: Det er lederens egen adresse. Lederen får selv et link til at svare.`,
		managerInList: ({ line, value }: At) =>
			`Linje ${line}: ${value} er lederens nærmeste leder og skal kun stå i feltet for sig.`,
		ownManager: 'Det er lederens egen adresse. Skriv adressen på lederens nærmeste leder.'
	},
	oneManager: 'Der er kun plads til én nærmeste leder.',
	managerAddress: ({ value }: { value: string }) => `»${value}« ligner ikke en mailadresse.`,
	ownManager: 'Det er din egen adresse. Skriv adressen på din nærmeste leder.',
	tooMany: ({ count, limit }: { count: Count; limit: Count }) =>
		`Der er ${count} på listen. Der er plads til ${limit}.`,
	alreadyInvited: ({ line, value }: At) => `Linje ${line}: ${value} er allerede inviteret.`,
	wasWithdrawn: ({ line, value }: At) =>
		`Linje ${line}: ${value} er trukket tilbage og kan ikke inviteres igen i denne runde.`,
	slipAddress: ({ line, value }: At) =>
		`Linje ${line}: »${value}« ligner en mailadresse. Skriv den i feltet ovenfor.`,
	slipTaken: ({ line, value }: At) =>
		`Linje ${line}: »${value}« står allerede på listen. Er det en anden, så skriv et nummer efter navnet.`,
	sameName: ({ line, value, other }: At & { readonly other: Count }) =>
		`Linje ${line}: »${value}« står også på linje ${other}. Skriv for eksempel et nummer efter navnet.`,
	noNew: 'Der er ingen nye adresser i feltet.',
	nobody: 'Skriv mindst én, der skal inviteres.',
	more: ({ count }: { count: Count }) => `Og ${count} linjer mere.`,
	file: {
		empty: 'Filen er tom.',
		noAddress: 'Vi fandt ingen mailadresser i filen.',
		spreadsheet: 'Filen er et regneark. Gem det som CSV, og prøv igen.',
		unreadable: 'Filen kan ikke læses som en liste. Gem listen som CSV, og prøv igen.',
		tooManyRows: 'Filen har for mange linjer. Der er plads til 2.000.'
	},
	exampleFile: 'Hent en fil, du kan skrive videre i'
};

const en: typeof da = {
	kept: ({ count }) =>
		`What you have typed is still here. We have saved the ${count} that can be used.`,
	keptNone: 'What you have typed is still here.',
	notesTitle: 'The list is saved. We have put this right',
	notesGoOn: 'If that is fine, go on.',
	badAddress: ({ line, value }) => `Line ${line}: “${value}” does not look like a mail address.`,
	duplicate: ({ line, value, other }) =>
		line === other
			? `Line ${line}: ${value} is there twice. We use it once.`
			: `Line ${line}: ${value} is also on line ${other}. We use it once.`,
	twoGroups: ({ line, value }) =>
		`Line ${line}: ${value} is also among the employees. A person can answer in only one group about the same leader.`,
	ownAddress: ({ line }) =>
		`Line ${line}: this is your own address. You get your own link to answer.`,
	managerInList: ({ line, value }) =>
		`Line ${line}: ${value} is your own manager and belongs in the separate field only.`,
	ofLeader: {
		ownAddress: ({ line }) =>
			`Line ${line}: this is the leader’s own address. The leader gets a link to answer anyway.`,
		managerInList: ({ line, value }) =>
			`Line ${line}: ${value} is the leader’s own manager and belongs in the separate field only.`,
		ownManager: 'This is the leader’s own address. Write the address of the leader’s manager.'
	},
	oneManager: 'There is room for one manager only.',
	managerAddress: ({ value }) => `“${value}” does not look like a mail address.`,
	ownManager: 'This is your own address. Write your own manager’s address.',
	tooMany: ({ count, limit }) => `There are ${count} on the list. There is room for ${limit}.`,
	alreadyInvited: ({ line, value }) => `Line ${line}: ${value} has already been invited.`,
	wasWithdrawn: ({ line, value }) =>
		`Line ${line}: ${value} has been withdrawn and cannot be invited again in this round.`,
	slipAddress: ({ line, value }) =>
		`Line ${line}: “${value}” looks like a mail address. Write it in the field above.`,
	slipTaken: ({ line, value }) =>
		`Line ${line}: “${value}” is on the list already. If it is somebody else, write a number after the name.`,
	sameName: ({ line, value, other }) =>
		`Line ${line}: “${value}” is also on line ${other}. Write for example a number after the name.`,
	noNew: 'There are no new addresses in the field.',
	nobody: 'Write at least one person to invite.',
	more: ({ count }) => `And ${count} more lines.`,
	file: {
		empty: 'The file is empty.',
		noAddress: 'We found no mail addresses in the file.',
		spreadsheet: 'The file is a spreadsheet. Save it as CSV and try again.',
		unreadable: 'The file cannot be read as a list. Save the list as CSV and try again.',
		tooManyRows: 'The file has too many lines. There is room for 2,000.'
	},
	exampleFile: 'Download a file that you can fill in'
};

export const lists: Record<Language, typeof da> = { da, en };
