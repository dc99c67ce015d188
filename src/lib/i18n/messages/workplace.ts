import type { Language } from '#lib/domain/language.ts';

interface People {
	readonly leaders: string;
	readonly units: string;
}

/** The pages of an organisation that runs rounds, and the menu there. Danish is the source. */
const da = {
	menu: { rounds: 'Runder', leaders: 'Ledere og enheder', own: 'Mine evalueringer' },
	ownTitle: 'Du arbejder også for',
	ownText: 'Her sætter du runder op for organisationens ledere og følger dem.',

	people: ({ leaders, units }: People) => `${leaders} ledere i ${units} enheder`,
	noPeople: 'Ingen ledere endnu',
	roundsTitle: 'Runder',
	noRounds:
		'I har ikke haft en runde endnu. I en runde bliver flere ledere evalueret på samme tid, med de samme spørgsmål og de samme datoer.',
	firstTitle: 'Begynd her',
	first: {
		leaders: 'Læg jeres ledere ind',
		leadersText:
			'Én fil med enheder og ledere er nok. Du ser, hvad der bliver nyt og ændret, før noget bliver gemt.',
		round: 'Sæt en runde op',
		roundText: 'Vælg ledere, skema og datoer. Ingen får en mail, før runden er startet.'
	},
	newRound: 'Sæt en ny runde op',
	goOn: ({ round }: { round: string }) => `Gå videre med ${round}`,
	goOnUnnamed: 'Gå videre med kladden',
	toLeaders: 'Se ledere og enheder',
	states: {
		draft: 'Kladde',
		ready: 'Klar til start',
		open: 'I gang',
		counted: 'Rapporterne bliver lavet',
		released: 'Lukket',
		cancelled: 'Stoppet',
		lost: 'Gået tabt'
	},
	unnamed: 'Runde uden navn endnu',
	leaders: ({ count }: { count: number | string }) => (count === 1 ? '1 leder' : `${count} ledere`),
	noDates: 'Ingen datoer endnu',
	dates: ({ opens, closes }: { opens: string; closes: string }) => `${opens} til ${closes}`
};

const en: typeof da = {
	menu: { rounds: 'Rounds', leaders: 'Leaders and units', own: 'My evaluations' },
	ownTitle: 'You also work for',
	ownText: 'Here you set up rounds for the organisation’s leaders and follow them.',

	people: ({ leaders, units }) => `${leaders} leaders in ${units} units`,
	noPeople: 'No leaders yet',
	roundsTitle: 'Rounds',
	noRounds:
		'You have not had a round yet. In a round several leaders are evaluated at the same time, with the same questions and the same dates.',
	firstTitle: 'Begin here',
	first: {
		leaders: 'Add your leaders',
		leadersText:
			'One file with units and leaders is enough. You see what will be new and changed before anything is saved.',
		round: 'Set up a round',
		roundText: 'Choose leaders, form and dates. Nobody gets a mail before the round has started.'
	},
	newRound: 'Set up a new round',
	goOn: ({ round }) => `Go on with ${round}`,
	goOnUnnamed: 'Go on with the draft',
	toLeaders: 'See leaders and units',
	states: {
		draft: 'Draft',
		ready: 'Ready to start',
		open: 'Running',
		counted: 'The reports are being made',
		released: 'Closed',
		cancelled: 'Stopped',
		lost: 'Lost'
	},
	unnamed: 'A round without a name yet',
	leaders: ({ count }) => (count === 1 ? '1 leader' : `${count} leaders`),
	noDates: 'No dates yet',
	dates: ({ opens, closes }) => `${opens} to ${closes}`
};

export const workplace = { da, en } satisfies Record<Language, typeof da>;
