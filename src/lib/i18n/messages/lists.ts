import type { Language } from '#lib/domain/language.ts';

/** What may be wrong with a list, in words. Danish is the source. */
const da = {
	summary: ({ count }: { count: string | number }) =>
		`Intet er gemt endnu. Ret de ${count} linjer herunder, og prøv igen.`,
	ok: ({ count }: { count: string | number }) => `${count} adresser kan bruges.`,
	preview: 'Sådan læser vi filen. Passer det?',
	diff: ({
		added,
		removed,
		changed,
		same
	}: {
		added: string;
		removed: string;
		changed: string;
		same: string;
	}) => `Nye: ${added}. Fjernet: ${removed}. Ændret: ${changed}. Uændret: ${same}.`,
	empty: 'Filen er tom.',
	noAddress: 'Vi fandt ingen mailadresser. Står de i en anden kolonne?',
	badAddress: ({ line, value }: { line: string | number; value: string }) =>
		`Linje ${line}: ”${value}” ligner ikke en mailadresse.`,
	duplicate: ({ line, value, other }: { line: string | number; value: string; other: string }) =>
		`Linje ${line}: ${value} står også på linje ${other}. Vi bruger den én gang.`,
	twoGroups: ({ line, value }: { line: string | number; value: string }) =>
		`Linje ${line}: ${value} står i to grupper. En person kan kun svare i én gruppe om samme leder.`,
	ownAddress: ({ line }: { line: string | number }) =>
		`Linje ${line}: Det er din egen adresse. Du får selv et link til at svare.`,
	managerInList: ({ line, value }: { line: string | number; value: string }) =>
		`Linje ${line}: ${value} er din nærmeste leder og skal stå i feltet for sig.`,
	twoManagers: ({ line, leader }: { line: string | number; leader: string }) =>
		`Linje ${line}: ${leader} har allerede en nærmeste leder. Der er kun plads til én.`,
	missingColumn: ({ column }: { column: string }) =>
		`Kolonnen ”${column}” mangler. Se eksemplet, eller omdøb kolonnen.`,
	unknownColumn: ({ column }: { column: string }) =>
		`Vi kender ikke kolonnen ”${column}”. Den bliver sprunget over.`,
	unknownValue: ({
		line,
		value,
		column,
		choices
	}: {
		line: string | number;
		value: string;
		column: string;
		choices: string;
	}) => `Linje ${line}: ”${value}” passer ikke i ”${column}”. Brug en af disse: ${choices}.`,
	unknownLeader: ({ line, value }: { line: string | number; value: string }) =>
		`Linje ${line}: Vi kender ikke lederen ”${value}”. Tilføj lederen først, eller ret nøglen.`,
	cellEmpty: ({ line, column }: { line: string | number; column: string }) =>
		`Linje ${line}: ”${column}” er tom.`,
	tooManyCells: ({
		line,
		found,
		expected
	}: {
		line: string | number;
		found: string;
		expected: string;
	}) =>
		`Linje ${line}: Der er ${found} felter, men vi ventede ${expected}. Står der et komma eller semikolon midt i et felt?`,
	separator: 'Vi kan ikke se, om felterne er delt med komma eller semikolon. Vælg det her.',
	encoding: 'Æ, ø og å kan ikke læses. Gem filen som CSV UTF-8, og prøv igen.',
	tooManyRows: ({ rows, limit }: { rows: string | number; limit: string | number }) =>
		`Der er ${rows} linjer. Der er plads til ${limit}. Del filen i to.`,
	groupSmall: ({ leader, count }: { leader: string; count: string | number }) =>
		`${leader} har ${count} medarbejdere på listen. Der kommer ingen tal fra færre end fem.`,
	loop: ({ line, leader }: { line: string | number; leader: string }) =>
		`Linje ${line}: ${leader} kan ikke være sin egen leder.`,
	exampleFile: 'Hent en fil, du kan skrive videre i'
};

const en: typeof da = {
	summary: ({ count }) =>
		`Nothing has been saved yet. Correct the ${count} lines below and try again.`,
	ok: ({ count }) => `${count} addresses can be used.`,
	preview: 'This is how we read the file. Is it right?',
	diff: ({ added, removed, changed, same }) =>
		`New: ${added}. Removed: ${removed}. Changed: ${changed}. Unchanged: ${same}.`,
	empty: 'The file is empty.',
	noAddress: 'We found no mail addresses. Are they in another column?',
	badAddress: ({ line, value }) => `Line ${line}: “${value}” does not look like a mail address.`,
	duplicate: ({ line, value, other }) =>
		`Line ${line}: ${value} is also on line ${other}. We use it once.`,
	twoGroups: ({ line, value }) =>
		`Line ${line}: ${value} is in two groups. A person can answer in only one group about the same leader.`,
	ownAddress: ({ line }) =>
		`Line ${line}: this is your own address. You get your own link to answer.`,
	managerInList: ({ line, value }) =>
		`Line ${line}: ${value} is your own manager and belongs in the separate field.`,
	twoManagers: ({ line, leader }) =>
		`Line ${line}: ${leader} already has a manager. There is room for only one.`,
	missingColumn: ({ column }) =>
		`The column “${column}” is missing. See the example, or rename the column.`,
	unknownColumn: ({ column }) => `We do not know the column “${column}”. It is skipped.`,
	unknownValue: ({ line, value, column, choices }) =>
		`Line ${line}: “${value}” does not fit in “${column}”. Use one of these: ${choices}.`,
	unknownLeader: ({ line, value }) =>
		`Line ${line}: we do not know the leader “${value}”. Add the leader first, or correct the key.`,
	cellEmpty: ({ line, column }) => `Line ${line}: “${column}” is empty.`,
	tooManyCells: ({ line, found, expected }) =>
		`Line ${line}: there are ${found} fields, but we expected ${expected}. Is there a comma or semicolon inside a field?`,
	separator:
		'We cannot tell whether the fields are separated by commas or semicolons. Choose here.',
	encoding: 'The letters æ, ø and å cannot be read. Save the file as CSV UTF-8 and try again.',
	tooManyRows: ({ rows, limit }) =>
		`There are ${rows} lines. There is room for ${limit}. Split the file in two.`,
	groupSmall: ({ leader, count }) =>
		`${leader} has ${count} employees on the list. No figures come from fewer than five.`,
	loop: ({ line, leader }) => `Line ${line}: ${leader} cannot be his or her own manager.`,
	exampleFile: 'Download a file that you can fill in'
};

export const lists: Record<Language, typeof da> = { da, en };
