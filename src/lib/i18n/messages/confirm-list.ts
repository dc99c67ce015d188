import type { Language } from '#lib/domain/language.ts';

interface Round {
	readonly organisation: string;
	readonly round: string;
}

/** What a leader sees of a round that an organisation prepares, and of the list to confirm. Danish is the source. */
const da = {
	prepared: {
		title: 'Din organisation forbereder en evaluering',
		lead: ({ organisation, round }: Round) =>
			round === ''
				? `${organisation} forbereder en evaluering, som du er med i.`
				: `${organisation} forbereder »${round}«, og du er en af de ledere, den handler om.`,
		dates: ({ opens, closes }: { opens: string; closes: string }) =>
			`Den starter ${opens} og slutter ${closes}.`,
		noDates: 'Datoerne er ikke sat endnu.',
		then: 'Når den starter, får du en mail med dit eget link til at svare, og du kan følge med her.',
		confirm: 'Se og bekræft din liste',
		see: 'Se din liste'
	},
	title: 'Hvem skal svare om dig?',
	lead: ({ organisation }: { organisation: string }) =>
		`${organisation} har sat disse på din liste. Ret den, hvis nogen mangler, eller hvis nogen ikke skal være med.`,
	until: ({ day }: { day: string }) =>
		`Gør det senest ${day}. Derefter bruger vi listen, som den er. Du kan ændre den igen indtil da.`,
	seen: 'Personalefunktionen kan se, hvor mange du har sat på og taget af.',
	confirm: 'Gem og bekræft listen',
	confirmedNow: 'Tak. Listen er bekræftet.',
	changedNow: 'Tak. Dine rettelser er gemt, og listen er bekræftet.',
	already: 'Du har bekræftet listen.',
	notAsked: 'Du er ikke bedt om at bekræfte listen. Spørg personalefunktionen, hvis noget er galt.',
	tooLate:
		'Fristen for at rette listen er overskredet. Skriv til personalefunktionen, hvis noget er galt.',
	nobody: 'Der er ingen på listen endnu.',
	groups: {
		employee: 'Medarbejdere',
		manager: 'Nærmeste leder',
		peer: 'Lederkolleger'
	},
	slip: 'får en seddel',
	issuesTitle: 'Listen er ikke gemt',
	back: 'Tilbage'
};

const en: typeof da = {
	prepared: {
		title: 'Your organisation is preparing an evaluation',
		lead: ({ organisation, round }) =>
			round === ''
				? `${organisation} is preparing an evaluation in which you take part.`
				: `${organisation} is preparing “${round}”, and you are one of the leaders it is about.`,
		dates: ({ opens, closes }) => `It starts on ${opens} and ends on ${closes}.`,
		noDates: 'The dates are not settled yet.',
		then: 'When it starts, you get a mail with your own link to answer, and you can follow it here.',
		confirm: 'See and confirm your list',
		see: 'See your list'
	},
	title: 'Who will answer about you?',
	lead: ({ organisation }) =>
		`${organisation} has put these people on your list. Correct it if anybody is missing, or should not be there.`,
	until: ({ day }) =>
		`Do it by ${day} at the latest. After that we use the list as it is. Until then you can change it again.`,
	seen: 'Human resources can see how many you have put on and taken off.',
	confirm: 'Save and confirm the list',
	confirmedNow: 'Thank you. The list is confirmed.',
	changedNow: 'Thank you. Your corrections are saved, and the list is confirmed.',
	already: 'You have confirmed the list.',
	notAsked:
		'You have not been asked to confirm the list. Ask human resources if something is wrong.',
	tooLate:
		'The time for correcting the list has passed. Write to human resources if something is wrong.',
	nobody: 'There is nobody on the list yet.',
	groups: { employee: 'Employees', manager: 'Own manager', peer: 'Fellow leaders' },
	slip: 'gets a slip',
	issuesTitle: 'The list is not saved',
	back: 'Back'
};

export const confirmList: Record<Language, typeof da> = { da, en };
