import type { Language } from '#lib/domain/language.ts';

/** A leader's own plan after the report. Danish is the source. */
const da = {
	title: 'Fra rapport til hverdag',
	over: ({ unit, day }: { unit: string; day: string }) =>
		unit ? `${unit}. Runden lukkede ${day}.` : `Runden lukkede ${day}.`,
	lead: 'Tallene ændrer ikke noget i sig selv. Det gør samtalerne.',
	alone: 'Kun du ser denne side. Din leder, dine medarbejdere og HR kan ikke se den.',
	back: 'Læs rapporten',
	link: 'Planlæg din opfølgning',
	openLink: 'Åbn din opfølgning',
	ownLink: 'Din opfølgning',
	saved: 'Det er gemt.',
	errorSummary: ({ count }: { count: number }) =>
		count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`,
	kept: 'Det, du har skrevet, står her stadig.',
	noDay: 'Ingen dag endnu',
	at: ({ time }: { time: string }) => `kl. ${time}`,
	agreed: ({ when }: { when: string }) => `Aftalt til ${when}.`,
	change: 'Ret',
	choose: 'Vælg en dag',
	close: 'Luk uden at gemme',
	calendar: 'Hent til kalenderen',
	calendarFile: { talk: 'samtale', meeting: 'moede' },
	timeLabel: 'Klokken',
	timeHint: 'Kan udelades.',

	talk: {
		title: 'Samtalen med din nærmeste leder',
		text: '20 minutter, helst inden for 14 dage efter rapporten.',
		planned: '20 minutter. Målet er, at du får hjælp til at se klart og til at vælge.',
		dayLabel: 'Dagen for samtalen',
		dayHint: ({ day }: { day: string }) => `Helst senest ${day}.`,
		dayHintLate: 'Der er gået mere end 14 dage. Det er ikke for sent.',
		isHeld: 'Samtalen er holdt',
		markHeld: 'Vi har holdt samtalen',
		held: 'Holdt',
		guide: 'Guide til samtalen',
		event: {
			title: 'Samtale om min lederevaluering',
			description:
				'20 minutter.\n\n0–3: Begynd. Hvad vil jeg gerne have ud af samtalen?\n3–8: Det, jeg er glad for, og det, jeg kan genkende.\n8–13: Ét sted, hvor vi ser forskelligt.\n13–17: Hvad tager jeg op med mine medarbejdere, og hvad lader jeg ligge?\n17–20: Hvad gør min leder for at hjælpe, og hvornår taler vi sammen igen?'
		}
	},
	meeting: {
		title: 'Mødet med dine medarbejdere',
		text: 'Fortæl, hvad du har hørt, og få hjælp til at forstå det.',
		dayLabel: 'Dagen for mødet',
		dayHint: 'Gerne en uge efter samtalen med din leder.',
		lengthLabel: 'Hvor længe?',
		lengths: { 60: '60 minutter', 90: '90 minutter' },
		lengthHints: {
			60: undefined,
			90: 'Når I er flere end 12, eller ikke plejer at tale om ledelse.'
		},
		isHeld: 'Mødet er holdt',
		markHeld: 'Vi har holdt mødet',
		held: 'Holdt',
		guide: 'Guide til mødet',
		event: {
			title: 'Møde om ledelse hos os',
			description:
				'Vi taler om, hvad lederevalueringen kan bruges til hos os.\n\n- Ingen skal fortælle, hvad de har svaret.\n- Ingen gætter på, hvem der har svaret hvad.\n- Vi taler om det, der sker i hverdagen, og om det, vi gerne vil have mere af.\n- Det er i orden at tie. Det er i orden at være uenig.'
		}
	},
	focus: {
		title: 'Det, du vil arbejde med',
		text: 'Vælg højst tre ting. Færre er bedre.',
		count: ({ count, most }: Record<'count' | 'most', number>) =>
			count === 0 ? 'Ingen valgt endnu' : `${count} af højst ${most}`,
		empty: 'Vent gerne, til du har talt med din leder og dine medarbejdere.',
		add: 'Vælg den første',
		addMore: 'Vælg en mere',
		newTitle: 'Noget nyt at arbejde med',
		themeLabel: 'Tema fra rapporten',
		noTheme: 'Intet tema',
		wordsLabel: 'Med dine egne ord',
		wordsHint: 'For eksempel: Jeg svarer på forslag inden for en uge.',
		stepLabel: 'Det første skridt',
		stepHint: 'Så lille, at du kan tage det i næste uge.',
		dayLabel: 'Hvornår ser du på det igen?',
		dayHint: 'En ting er valgt, når der står en dato ved den.',
		statusLabel: 'Hvordan går det?',
		statuses: {
			planned: 'Ikke begyndt',
			under_way: 'I gang',
			done: 'Gjort',
			dropped: 'Lagt til side'
		},
		firstStep: 'Første skridt:',
		by: ({ day }: { day: string }) => `Se på det igen ${day}.`,
		noDay: 'Sæt en dato, så er den valgt.',
		remove: 'Fjern den helt',
		inReport: 'Temaet i rapporten',
		ideas: 'Idéer og forskning',
		tell: 'Fortæl dine medarbejdere, hvad du har valgt, og hvad du ikke kan gøre noget ved nu.'
	},
	again: { title: 'Spørg igen' },
	reminders: {
		title: 'Påmindelser',
		text: 'Vi sender kun det, du sætter kryds ved. Der kommer højst én mail om dagen for hver rapport, om morgenen på en hverdag.',
		kinds: {
			talk: 'Samtalen, hverdagen før',
			meeting: 'Mødet, hverdagen før',
			focus: 'Det, du vil arbejde med, på datoen'
		},
		legend: 'Mind mig om',
		comes: 'Du får en påmindelse hverdagen før.',
		content: 'Der står ikke i mailen, hvad du arbejder med.',
		save: 'Gem valget',
		off: 'Slå alle påmindelser fra'
	},
	notes: {
		title: 'Dine noter',
		label: 'Til dig selv',
		hint: 'Skriv ikke navne på medarbejdere, og gæt ikke på, hvem der har svaret hvad.',
		kept: 'Noterne hører til rapporten og bliver slettet sammen med den eller med din konto. Kun den, der driver siden, kan i princippet slå dem op.',
		elsewhere: 'Det, der er gemt nu:',
		save: 'Gem noterne',
		write: 'Skriv en note om det'
	},
	issues: {
		dateUnreadable: 'Skriv dag, måned og år, for eksempel 4.12.2026.',
		dayBeforeReport: 'Dagen ligger før rapporten. Vælg en senere.',
		dayFar: 'Vælg en dag inden for de næste to år.',
		timeAlone: 'Vælg også en dag, når du skriver et klokkeslæt.',
		timeUnreadable: 'Skriv klokkeslættet som 14.30.',
		focusMissing: 'Vælg et tema, eller skriv det med dine egne ord.',
		changed:
			'Det er ændret et andet sted, mens du skrev. Gem igen, hvis det, der står her, skal gælde.',
		changedOnRemoval:
			'Her står noget andet nu, end da du ville fjerne det. Fjern det igen, hvis det også skal væk.',
		full: 'Du har allerede valgt tre. Fjern en, før du vælger en ny.',
		tooLong: 'Teksten er for lang. Gør den kortere.',
		strangeCharacters: 'Der er et usynligt tegn i teksten. Skriv den forfra.',
		badValue: 'Vælg en af mulighederne.'
	}
};

const en: typeof da = {
	title: 'From report to everyday work',
	over: ({ unit, day }) =>
		unit ? `${unit}. The round closed on ${day}.` : `The round closed on ${day}.`,
	lead: 'The figures change nothing by themselves. The talks do.',
	alone: 'Only you see this page. Your manager, your employees and HR cannot see it.',
	back: 'Read the report',
	link: 'Plan your follow-up',
	openLink: 'Open your follow-up',
	ownLink: 'Your follow-up',
	saved: 'It is saved.',
	errorSummary: ({ count }) =>
		count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`,
	kept: 'What you have written still stands here.',
	noDay: 'No day yet',
	at: ({ time }) => `at ${time}`,
	agreed: ({ when }) => `Agreed for ${when}.`,
	change: 'Change',
	choose: 'Choose a day',
	close: 'Close without saving',
	calendar: 'Download for your calendar',
	calendarFile: { talk: 'talk', meeting: 'meeting' },
	timeLabel: 'Time',
	timeHint: 'May be left out.',

	talk: {
		title: 'The talk with your own manager',
		text: '20 minutes, preferably within 14 days of the report.',
		planned: '20 minutes. The aim is that you get help to see clearly and to choose.',
		dayLabel: 'The day of the talk',
		dayHint: ({ day }) => `Preferably by ${day}.`,
		dayHintLate: 'More than 14 days have passed. It is not too late.',
		isHeld: 'The talk has been held',
		markHeld: 'We have held the talk',
		held: 'Held',
		guide: 'Guide to the talk',
		event: {
			title: 'Talk about my leadership evaluation',
			description:
				'20 minutes.\n\n0–3: Begin. What would I like to get out of the talk?\n3–8: What I am glad of and what I recognise.\n8–13: One place where we see things differently.\n13–17: What do I take up with my employees, and what do I leave for now?\n17–20: What does my manager do to help, and when do we talk again?'
		}
	},
	meeting: {
		title: 'The meeting with your employees',
		text: 'Say what you have heard, and get help to understand it.',
		dayLabel: 'The day of the meeting',
		dayHint: 'A week after the talk with your manager is good.',
		lengthLabel: 'How long?',
		lengths: { 60: '60 minutes', 90: '90 minutes' },
		lengthHints: {
			60: undefined,
			90: 'When there are more than 12 of you, or you are not used to talking about leadership.'
		},
		isHeld: 'The meeting has been held',
		markHeld: 'We have held the meeting',
		held: 'Held',
		guide: 'Guide to the meeting',
		event: {
			title: 'Meeting about leadership here',
			description:
				'We talk about what the leadership evaluation can be used for here.\n\n- Nobody has to say what they answered.\n- Nobody guesses who answered what.\n- We talk about what happens from day to day, and about what we would like more of.\n- It is all right to stay silent. It is all right to disagree.'
		}
	},
	focus: {
		title: 'What you want to work on',
		text: 'Choose at most three things. Fewer is better.',
		count: ({ count, most }) => (count === 0 ? 'None chosen yet' : `${count} of at most ${most}`),
		empty: 'It is fine to wait until you have talked with your manager and your employees.',
		add: 'Choose the first',
		addMore: 'Choose one more',
		newTitle: 'Something new to work on',
		themeLabel: 'Theme from the report',
		noTheme: 'No theme',
		wordsLabel: 'In your own words',
		wordsHint: 'For example: I answer suggestions within a week.',
		stepLabel: 'The first step',
		stepHint: 'So small that you can take it next week.',
		dayLabel: 'When will you look at it again?',
		dayHint: 'A thing is chosen when there is a date beside it.',
		statusLabel: 'How is it going?',
		statuses: {
			planned: 'Not begun',
			under_way: 'Under way',
			done: 'Done',
			dropped: 'Put away'
		},
		firstStep: 'First step:',
		by: ({ day }) => `Look at it again on ${day}.`,
		noDay: 'Set a date, and it is chosen.',
		remove: 'Remove it altogether',
		inReport: 'The theme in the report',
		ideas: 'Ideas and research',
		tell: 'Tell your employees what you have chosen, and what you cannot do anything about now.'
	},
	again: { title: 'Ask again' },
	reminders: {
		title: 'Reminders',
		text: 'We only send what you tick. At most one mail a day comes for each report, in the morning of a working day.',
		kinds: {
			talk: 'The talk, on the working day before',
			meeting: 'The meeting, on the working day before',
			focus: 'What you want to work on, on its date'
		},
		legend: 'Remind me of',
		comes: 'You get a reminder on the working day before.',
		content: 'The mail does not say what you work on.',
		save: 'Save the choice',
		off: 'Switch all reminders off'
	},
	notes: {
		title: 'Your notes',
		label: 'To yourself',
		hint: 'Do not write names of employees, and do not guess who answered what.',
		kept: 'The notes lie with the report and are deleted together with it or with your account. Only whoever runs the site could in principle look them up.',
		elsewhere: 'What is saved now:',
		save: 'Save the notes',
		write: 'Write a note about it'
	},
	issues: {
		dateUnreadable: 'Write day, month and year, for example 4.12.2026.',
		dayBeforeReport: 'The day is before the report. Choose a later one.',
		dayFar: 'Choose a day within the next two years.',
		timeAlone: 'Choose a day too when you write a time.',
		timeUnreadable: 'Write the time as 14:30.',
		focusMissing: 'Choose a theme, or write it in your own words.',
		changed:
			'It was changed elsewhere while you wrote. Save again if what stands here is to count.',
		changedOnRemoval:
			'This says something else now than when you chose to remove it. Remove it again if it is to go as well.',
		full: 'You have chosen three already. Remove one before you choose another.',
		tooLong: 'The text is too long. Make it shorter.',
		strangeCharacters: 'There is an invisible character in the text. Please type it again.',
		badValue: 'Choose one of the options.'
	}
};

export const followUpPage: Record<Language, typeof da> = { da, en };
