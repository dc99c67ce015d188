import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

interface Value {
	readonly value: string;
}
interface Name {
	readonly name: string;
}
interface Nearest {
	readonly nearest: string;
}
interface InGroup {
	readonly group: RaterGroup;
	readonly leader: string;
}

const groups = {
	self: 'lederen selv',
	employee: 'medarbejderne',
	manager: 'nærmeste leder',
	peer: 'lederkollegerne'
} as const satisfies Record<RaterGroup, string>;

/** What is wrong in files from another system, and what to do about it. Danish is the source. */
const da = {
	reasons: {
		empty: () => 'filen er tom',
		noFile: () => 'filen er der ikke',
		spreadsheet: () => 'filen er et regneark',
		noLeaders: () => 'der er ingen ledere i filen',
		noAnswers: () => 'der er ingen svar i filen',
		noStatement: () => 'der er ikke valgt en kolonne til noget udsagn',
		lostLetters: () => 'nogle af bogstaverne kan ikke læses',
		cellEmpty: () => 'feltet er tomt',
		noAnswerInRow: () => 'der er ikke et svar i rækken',
		strangeColumn: () => 'kolonnen bruges ikke her',
		missingColumn: ({ name }: Name) => `kolonnen »${name}« mangler`,
		columnTwice: ({ name }: Name) =>
			name === '' ? 'to kolonner har ingen overskrift' : `kolonnen »${name}« er der to gange`,
		cellCount: ({ found, expected }: { found: number; expected: number }) =>
			`der er ${found} felter, men ${expected} kolonner`,
		tooLong: ({ limit }: { limit: number }) => `teksten er længere end ${limit} tegn`,
		unknownCode: ({ value, field }: Value & { field: string }) =>
			`»${value}« passer ikke i ${field.toLowerCase()}`,
		codeOfAnotherTime: ({ value, day }: Value & { day: string }) =>
			`»${value}« fandtes ikke den ${day}`,
		unknownGroup: ({ value }: Value) => `»${value}« er ikke en gruppe`,
		noNumber: ({ value }: Value) => `»${value}« er ikke et antal`,
		differs: ({ value, before, line }: Value & { before: string; line: number }) =>
			`her står »${value}«, men på linje ${line} står »${before}«`,
		otherSector: ({
			organisation,
			sector,
			before,
			line
		}: {
			organisation: string;
			sector: string;
			before: string;
			line: number;
		}) => `»${organisation}« er ${sector} her, men ${before} på linje ${line}`,
		groupTwice: ({ group, leader }: InGroup) =>
			`lederen ${leader} står der to gange med ${groups[group]}`,
		secondRow: ({ group, leader }: InGroup) =>
			group === 'self'
				? `det er svar nummer to fra lederen ${leader} selv`
				: `det er svar nummer to fra nærmeste leder om lederen ${leader}`,
		onePerson: ({ group, invited }: { group: RaterGroup; invited: number }) =>
			`${group === 'self' ? 'Lederen selv' : 'Nærmeste leder'} er én person og ikke ${invited}`,
		unknownStatement: ({ name, version }: Name & { version: string }) =>
			`»${name}« er ikke et udsagn i skemaet, version ${version}`,
		partOfTheme: ({ theme, there, all }: { theme: string; there: number; all: number }) =>
			`temaet ${theme} har ${there} af sine ${all} udsagn`,
		partOfModule: ({ there, all }: { there: number; all: number }) =>
			`der er kun ${there} af ${all} af den slags udsagn`,
		notAsked: ({ group }: { group: RaterGroup }) => `${groups[group]} får ikke det udsagn`,
		noAnswer: ({ value }: Value) => `»${value}« er ikke et svar`,
		noPercent: ({ value }: Value) => `»${value}« er ikke en procent`,
		otherSum: ({ total }: { total: number }) => `tiden giver ${total} procent i alt`,
		noTheme: ({ value }: Value) => `»${value}« er ikke et tema`,
		strangeLeader: ({ key }: { key: string }) => `lederen »${key}« er ikke i filen med ledere`,
		tooMany: ({
			answered,
			group,
			leader,
			invited
		}: InGroup & { answered: number; invited: number }) =>
			`der er ${answered} svar fra ${groups[group]} om lederen ${leader}, men ${invited} var inviteret`,
		knownAs: ({ organisation, sector }: { organisation: string; sector: string | undefined }) =>
			`»${organisation}« findes her i forvejen ${sector === undefined ? 'uden sektor' : `som ${sector}`}`,
		importedBefore: ({ organisation, year }: { organisation: string; year: number }) =>
			`»${organisation}«: runden fra ${year} er hentet ind før`,
		tooSoon: ({ leader, day }: { leader: string; day: string }) =>
			`${leader} har en runde, der lukkede den ${day}`
	},
	suggestions: {
		spreadsheet: () => 'Gem det som CSV UTF-8.',
		noStatement: () => 'Et udsagn hedder for eksempel retning_1.',
		lostLetters: () => 'Gem filen som CSV UTF-8.',
		noAnswerInRow: () => 'Udelad dem, der ikke svarede. De tælles med blandt de inviterede.',
		leaveOut: () => 'Udelad den. Vi læser ikke mere ind, end der er brug for.',
		headings: () => 'Den første linje skal være overskrifter.',
		nearColumn: ({ nearest }: Nearest) => `Er det den, der hedder »${nearest}«?`,
		columnTwice: () => 'Tag den ene ud.',
		cellCount: () => 'Et felt med komma eller semikolon skal stå i anførselstegn.',
		meant: ({ nearest }: Nearest) => `Mente du »${nearest}«?`,
		meantCode: ({ label }: { code: string; label: string }) => `Mente du »${label}«?`,
		oneOf: ({ labels }: { codes: string; labels: string }) => `Skriv et af disse: ${labels}.`,
		groups: () => 'Skriv self, employee, manager eller peer.',
		noNumber: () => 'Skriv, hvor mange der var inviteret, uanset om de svarede.',
		differs: ({ leader }: { leader: string }) =>
			`Alle rækker om lederen ${leader} skal sige det samme.`,
		otherSector: () => 'To organisationer skal have hver sit navn.',
		groupTwice: () => 'Skriv lederen én gang.',
		secondRow: () => 'Én person har én række.',
		onePerson: () => 'Andre, der svarede, er lederkolleger eller medarbejdere.',
		addOrLeaveOut: ({ lacking, surplus }: { lacking: string; surplus: string }) =>
			`Tilføj ${lacking}, eller udelad ${surplus}.`,
		notAsked: () => 'Lad feltet være tomt, eller ret gruppen.',
		write: ({ value }: Value) => `Skriv ${value}.`,
		noAnswer: () => 'Et svar er 1 til 5, »ved ikke« eller et tomt felt.',
		noPercent: () => 'Skriv et helt tal fra 0 til 100, eller lad feltet være tomt.',
		otherSum: ({ sum }: { sum: number }) => `Delene skal give ${sum} i alt.`,
		noTheme: () => 'Skriv temaets kode, for eksempel retning.',
		strangeLeader: () => 'Alle ledere, der er svaret om, skal stå i filen med ledere.',
		tooMany: () => 'Ret antallet inviterede, eller tag rækker ud, der står to gange.',
		closed: () => 'Der kan ikke lægges noget til en runde, som er slut.',
		tooSoon: ({ days }: { days: number }) =>
			`Der skal gå mindst ${days} dage mellem to runder om den samme leder.`
	}
};

const en: typeof da = {
	reasons: {
		empty: () => 'it is empty',
		noFile: () => 'there is no such file',
		spreadsheet: () => 'it is a spreadsheet',
		noLeaders: () => 'there are no leaders in it',
		noAnswers: () => 'there are no answers in it',
		noStatement: () => 'there is no column for a statement',
		lostLetters: () => 'some letters cannot be read',
		cellEmpty: () => 'the cell is empty',
		noAnswerInRow: () => 'the row holds no answer',
		strangeColumn: () => 'this column has no meaning here',
		missingColumn: ({ name }) => `there is no column ${name}`,
		columnTwice: ({ name }) =>
			name === '' ? 'two columns have no name' : `"${name}" stands there twice`,
		cellCount: ({ found, expected }) => `there are ${found} cells in ${expected} columns`,
		tooLong: ({ limit }) => `the text is longer than ${limit} letters`,
		unknownCode: ({ value, field }) => `"${value}" is not known as ${field}`,
		codeOfAnotherTime: ({ value, day }) => `"${value}" did not exist on ${day}`,
		unknownGroup: ({ value }) => `"${value}" is not a group`,
		noNumber: ({ value }) => `"${value}" is not a number of people`,
		differs: ({ value, before, line }) => `"${value}" here, but "${before}" on line ${line}`,
		otherSector: ({ organisation, sector, before, line }) =>
			`"${organisation}" is ${sector} here, but ${before} on line ${line}`,
		groupTwice: ({ group, leader }) => `there is another row for ${group} of the leader ${leader}`,
		secondRow: ({ group, leader }) => `this is the second row for ${group} of the leader ${leader}`,
		onePerson: ({ group, invited }) => `${group} is one person, not ${invited}`,
		unknownStatement: ({ name, version }) =>
			`"${name}" is not in the questionnaire, version ${version}`,
		partOfTheme: ({ theme, there, all }) =>
			`the theme ${theme} has ${there} of its ${all} statements`,
		partOfModule: ({ there, all }) => `only ${there} of ${all} such statements are there`,
		notAsked: ({ group }) => `${group} is not asked this`,
		noAnswer: ({ value }) => `"${value}" is not an answer`,
		noPercent: ({ value }) => `"${value}" is not a percentage`,
		otherSum: ({ total }) => `the time comes to ${total} percent`,
		noTheme: ({ value }) => `"${value}" is not a theme`,
		strangeLeader: ({ key }) => `the frame has no leader "${key}"`,
		tooMany: ({ answered, group, leader, invited }) =>
			`${answered} have answered as ${group} about the leader ${leader}, but ${invited} were invited`,
		knownAs: ({ organisation, sector }) =>
			`"${organisation}": "${organisation}" is known here already, as ${sector ?? 'without a sector'}`,
		importedBefore: ({ organisation, year }) =>
			`"${organisation}": the round of ${year} has been imported before`,
		tooSoon: ({ leader, day }) => `"${leader}" has a round that closed on ${day}`
	},
	suggestions: {
		spreadsheet: () => 'Save it as CSV, UTF-8.',
		noStatement: () => 'Each is called by its id in the questionnaire, such as retning_1.',
		lostLetters: () => 'Save the file as UTF-8.',
		noAnswerInRow: () =>
			'Leave out those who did not answer; the frame counts them among the invited.',
		leaveOut: () => 'Leave it out: what is not needed is not read in.',
		headings: () =>
			'The first line holds the names of the columns, with commas or semicolons between them.',
		nearColumn: ({ nearest }) => `Is it the one called "${nearest}"?`,
		columnTwice: () => 'Take one of them out.',
		cellCount: () => 'A cell that holds the separator needs quotes around it.',
		meant: ({ nearest }) => `Did you mean ${nearest}?`,
		meantCode: ({ code, label }) => `Did you mean ${code} (${label})?`,
		oneOf: ({ codes }) => `Write one of ${codes}.`,
		groups: () => 'Write one of self, employee, manager, peer.',
		noNumber: () => 'Write how many were invited, whether they answered or not.',
		differs: ({ leader }) => `All rows of the leader ${leader} must say the same.`,
		otherSector: () => 'Two organisations need two names.',
		groupTwice: () => 'Write one row for each leader and group.',
		secondRow: () => 'One person has one row.',
		onePerson: () => 'Somebody else who answered can be a peer or an employee.',
		addOrLeaveOut: ({ lacking, surplus }) => `Add ${lacking}, or leave out ${surplus}.`,
		notAsked: () => 'Leave the cell empty, or correct the group.',
		write: ({ value }) => `Write ${value}.`,
		noAnswer: () => 'Write 1 to 5, ved_ikke where somebody did not know, or leave the cell empty.',
		noPercent: () => 'Write a whole number from 0 to 100, or leave the cell empty.',
		otherSum: ({ sum }) => `The parts must come to ${sum}.`,
		noTheme: () => 'Write the code of a theme, such as retning.',
		strangeLeader: () => 'Every leader who was evaluated has rows in the frame.',
		tooMany: () => 'Correct the number in the frame, or take out rows that stand here twice.',
		closed: () => 'Nothing is ever added to a round that is over.',
		tooSoon: ({ days }) => `Between two rounds about the same leader lie at least ${days} days.`
	}
};

export const importProblems = { da, en } as const satisfies Record<Language, unknown>;
