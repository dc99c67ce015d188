import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

interface Answered {
	readonly answered: Count;
	readonly invited: Count;
}

/** The leader's report. Danish is the source. */
const da = {
	title: {
		leader: {
			three: 'Din ledelse set fra tre sider',
			two: 'Din ledelse set fra to sider',
			one: 'Din ledelse set af medarbejderne'
		},
		other: ({ leader }: { leader: string }) => `Rapport om ${leader}`
	},
	closed: ({ unit, organisation, date }: { unit: string; organisation: string; date: string }) =>
		`${[unit, organisation].filter(Boolean).join(', ')}. Runden lukkede ${date}.`,
	lead: {
		leader: ({ name }: { name: string }) =>
			`${name}, her er dit spejl. Læs det gerne to gange, før du beslutter noget.`,
		other: ({ leader }: { leader: string }) =>
			`Rapporten er skrevet til ${leader}. Når der står »du«, er det ${leader}, og »din leder« er nærmeste leder for ${leader}.`
	},
	counts: {
		label: 'Hvem har svaret',
		self: 'Du svarede',
		selfNot: 'Du svarede ikke',
		employee: ({ answered, invited }: Answered) => `${answered} af ${invited} medarbejdere svarede`,
		manager: 'Din leder svarede',
		managerNot: 'Din leder svarede ikke',
		peer: ({ answered, invited }: Answered) => `${answered} af ${invited} lederkolleger svarede`
	},
	print: 'Skriv ud eller gem som PDF',
	contents: 'I rapporten',
	contentsShort: 'I rapporten, kort',
	overall: {
		title: 'Det samlede indtryk',
		text: 'Tre udsagn om helheden. De står for sig selv, og vi regner ikke alt sammen til ét tal.',
		caption: 'Tre udsagn om helheden. 1 er helt uenig, 5 er helt enig.',
		ask: 'Hvad ville du gerne høre et eksempel på?'
	},
	overview: {
		title: ({ themes }: { themes: Count }) =>
			Number(themes) === 1 ? 'Temaet' : `De ${themes} temaer`,
		text: 'Temaerne står altid i skemaets rækkefølge. Vælg et tema for at se udsagnene bag det.',
		chosen: 'Temaer med alle udsagn',
		markers: 'Et udsagn fra hvert af de andre temaer',
		markersOnly:
			'Her er ét udsagn fra hvert tema. Et enkelt udsagn er mere usikkert end et helt tema.',
		caption: 'Temaerne. 1 er helt uenig, 5 er helt enig. Gennemsnit af temaets udsagn.',
		markersCaption: 'Ét udsagn fra hvert tema. 1 er helt uenig, 5 er helt enig.',
		theme: 'Tema',
		ask: 'Hvilket tema vil du helst tale med nogen om?'
	},
	balance: {
		title: 'Opad, indad, udad og fremad',
		text: 'Ledelse går i flere retninger. Opad er mod dem, der leder dig. Indad er mod medarbejderne. Udad er mod borgere og andre enheder. Fremad er mod det, der skal komme. Tallet er gennemsnittet af temaerne i hver retning.',
		caption: 'Ledelse opad, indad, udad og fremad. 1 er helt uenig, 5 er helt enig.',
		direction: 'Retning',
		ask: 'Passer det med, hvor du bruger din tid, og hvor der er brug for dig?',
		names: { opad: 'Opad', indad: 'Indad', udad: 'Udad', fremad: 'Fremad' }
	},
	since: {
		title: 'Siden sidst',
		text: 'Vi siger kun »højere« eller »lavere«, når forskellen er større, end tilfældigheder kan forklare. Blandt så mange tal kan et enkelt alligevel være et tilfælde.',
		all: 'Se alle tallene, sidst og nu',
		caption: 'Medarbejdernes tal sidst og nu',
		what: 'Tema eller udsagn',
		then: 'Sidst',
		now: 'Nu',
		change: 'Ændring',
		ask: 'Hvad har I gjort siden sidst, som kan have betydet noget?'
	},
	country: {
		title: 'Sammenlignet med andre ledere',
		note: 'Det er ikke en rangliste, og et højere tal er ikke altid bedre. Ledere har forskellige vilkår.'
	},
	themes: {
		title: 'Tema for tema',
		text: 'Et enkelt udsagn er mere usikkert end et helt tema. Brug det til at forstå temaet bedre.',
		textMarkers: 'Spørgsmål at tænke over og råd at prøve af, tema for tema.',
		statement: 'Udsagn',
		whole: 'Hele temaet',
		wholeCaption: ({ theme }: { theme: string }) =>
			`${theme} som helhed. 1 er helt uenig, 5 er helt enig.`,
		sure: 'Hvor sikkert er tallet?',
		caption: ({ theme }: { theme: string }) =>
			`${theme}, udsagn for udsagn. 1 er helt uenig, 5 er helt enig.`,
		reflect: 'Tænk over',
		attempt: 'Prøv i næste uge',
		choose: 'Vælg ét spørgsmål og ét råd. Resten kan vente.'
	},
	shares: ({ disagree, middle, agree }: { disagree: string; middle: string; agree: string }) =>
		`Medarbejdere: uenige ${disagree}, midt imellem ${middle}, enige ${agree}`,
	sharesNote: 'Andelene er rundet til nærmeste ti procent, så de giver ikke altid 100 i alt.',
	peers: {
		title: 'Dine lederkolleger',
		text: 'Lederkolleger har svaret på ti andre udsagn, om samarbejdet mellem jer. Derfor står de for sig selv og bliver aldrig lagt sammen med medarbejdernes svar.',
		name: 'Lederkolleger',
		caption: 'Samarbejdet mellem ledere. 1 er helt uenig, 5 er helt enig.',
		none: 'Der er ingen tal fra lederkolleger i denne rapport.',
		/** Of any round but a pulse, which shows none even where all answer. */
		fewest: 'Der skal mindst fem svar til.',
		ask: 'Hvad kan du og dine lederkolleger aftale at gøre anderledes?'
	},
	conditions: {
		title: 'Dine vilkår',
		text: 'Dine egne svar om tid, mandat og støtte. De hører med, når I taler om, hvad du kan gøre.',
		caption: 'Dine vilkår. 1 er helt uenig, 5 er helt enig.',
		ask: 'Hvad af det kan du selv ændre, og hvad kan din leder hjælpe med?',
		challenges: 'Det fylder mest for dig lige nu'
	},
	time: {
		title: 'Din tid, nu og som du ønsker den',
		short: 'Din tid',
		text: 'Kun du er blevet spurgt. Tag svaret med til samtalen med din leder.',
		caption: 'Din ledelsestid i en almindelig måned, i procent',
		ask: 'Hvad skal vente eller gives videre, så du får den tid?'
	},
	comments: { title: 'Kommentarer', manager: 'Fra din leder' },
	frozen: {
		title: 'Rapporten er låst',
		text: 'Tallene er de samme, hver gang du åbner den.',
		fingerprint: 'Fingeraftryk (SHA-256):',
		data: 'Hent tallene som data (JSON)'
	},
	you: 'Dig selv',
	employees: 'Medarbejdere',
	yourManager: 'Din leder',
	noAnswer: 'intet svar',
	withheld: {
		title: 'Rapporten er ikke klar',
		text: 'Før en rapport bliver vist, kontrollerer vi, om nogen kan regne ud, hvad én person har svaret. Din rapport bestod ikke kontrollen, så vi viser den ikke.',
		next: 'De, der driver siden, kan se, at det er sket. Du skal ikke gøre noget.',
		back: 'Til min side'
	},
	example: {
		title: 'En eksempelrapport',
		label: 'Opdigtet eksempel',
		text: 'Lise Damgaard, Nørrevang Kommune og alle svar er opdigtede. Rapporten er lavet efter præcis de samme regler som en rigtig.',
		start: 'Start en evaluering'
	}
};

const en: typeof da = {
	title: {
		leader: {
			three: 'Your leadership, seen from three sides',
			two: 'Your leadership, seen from two sides',
			one: 'Your leadership, as the employees see it'
		},
		other: ({ leader }) => `Report about ${leader}`
	},
	closed: ({ unit, organisation, date }) =>
		`${[unit, organisation].filter(Boolean).join(', ')}. The round closed on ${date}.`,
	lead: {
		leader: ({ name }) =>
			`${name}, here is your mirror. Do read it twice before you decide anything.`,
		other: ({ leader }) =>
			`The report is written to ${leader}. Where it says “you”, it means ${leader}, and “your manager” is the manager of ${leader}.`
	},
	counts: {
		label: 'Who has answered',
		self: 'You answered',
		selfNot: 'You did not answer',
		employee: ({ answered, invited }) => `${answered} of ${invited} employees answered`,
		manager: 'Your manager answered',
		managerNot: 'Your manager did not answer',
		peer: ({ answered, invited }) => `${answered} of ${invited} fellow leaders answered`
	},
	print: 'Print or save as PDF',
	contents: 'In the report',
	contentsShort: 'In the report, short',
	overall: {
		title: 'The overall impression',
		text: 'Three statements about the whole. They stand by themselves, and we do not boil everything down to one figure.',
		caption: 'Three statements about the whole. 1 is strongly disagree, 5 is strongly agree.',
		ask: 'What would you like to hear an example of?'
	},
	overview: {
		title: ({ themes }) => (Number(themes) === 1 ? 'The theme' : `The ${themes} themes`),
		text: 'The themes always stand in the order of the form. Choose a theme to see the statements behind it.',
		chosen: 'Themes with all their statements',
		markers: 'One statement from each of the other themes',
		markersOnly:
			'Here is one statement from each theme. A single statement is less sure than a whole theme.',
		caption:
			'The themes. 1 is strongly disagree, 5 is strongly agree. The average of the theme’s statements.',
		markersCaption: 'One statement from each theme. 1 is strongly disagree, 5 is strongly agree.',
		theme: 'Theme',
		ask: 'Which theme would you most like to talk with somebody about?'
	},
	balance: {
		title: 'Upward, inward, outward and forward',
		text: 'Leadership goes in several directions. Upward is to those who lead you. Inward is to the employees. Outward is to citizens and other units. Forward is to what is to come. The figure is the average of the themes in each direction.',
		caption:
			'Leadership upward, inward, outward and forward. 1 is strongly disagree, 5 is strongly agree.',
		direction: 'Direction',
		ask: 'Does it fit with where you spend your time, and where you are needed?',
		names: { opad: 'Upward', indad: 'Inward', udad: 'Outward', fremad: 'Forward' }
	},
	since: {
		title: 'Since last time',
		text: 'We say “higher” or “lower” only when the difference is larger than chance can explain. Among so many figures a single one may still be chance.',
		all: 'See all the figures, last time and now',
		caption: 'The employees’ figures last time and now',
		what: 'Theme or statement',
		then: 'Last time',
		now: 'Now',
		change: 'Change',
		ask: 'What have you done since last time that may have mattered?'
	},
	country: {
		title: 'Compared with other leaders',
		note: 'It is not a ranking, and a higher figure is not always better. Leaders work under different conditions.'
	},
	themes: {
		title: 'Theme by theme',
		text: 'A single statement is less sure than a whole theme. Use it to understand the theme better.',
		textMarkers: 'Questions to think over and advice to try, theme by theme.',
		statement: 'Statement',
		whole: 'The whole theme',
		wholeCaption: ({ theme }) =>
			`${theme} as a whole. 1 is strongly disagree, 5 is strongly agree.`,
		sure: 'How sure is the figure?',
		caption: ({ theme }) =>
			`${theme}, statement by statement. 1 is strongly disagree, 5 is strongly agree.`,
		reflect: 'Think about',
		attempt: 'Try next week',
		choose: 'Choose one question and one piece of advice. The rest can wait.'
	},
	shares: ({ disagree, middle, agree }) =>
		`Employees: disagree ${disagree}, in between ${middle}, agree ${agree}`,
	sharesNote:
		'The shares are rounded to the nearest ten per cent, so they do not always add up to 100.',
	peers: {
		title: 'Your fellow leaders',
		text: 'Fellow leaders have answered ten other statements, about working together. So they stand by themselves and are never added to the employees’ answers.',
		name: 'Fellow leaders',
		caption: 'Cooperation between leaders. 1 is strongly disagree, 5 is strongly agree.',
		none: 'There are no figures from fellow leaders in this report.',
		fewest: 'At least five answers are needed.',
		ask: 'What can you and your fellow leaders agree to do differently?'
	},
	conditions: {
		title: 'Your conditions',
		text: 'Your own answers on time, mandate and support. They belong to the talk about what you can do.',
		caption: 'Your conditions. 1 is strongly disagree, 5 is strongly agree.',
		ask: 'Which of it can you change yourself, and what can your manager help with?',
		challenges: 'What takes up most for you just now'
	},
	time: {
		title: 'Your time, now and as you would like it',
		short: 'Your time',
		text: 'Only you have been asked. Take the answer to the talk with your manager.',
		caption: 'Your time as a leader in an ordinary month, in per cent',
		ask: 'What has to wait or be passed on so that you get that time?'
	},
	comments: { title: 'Comments', manager: 'From your manager' },
	frozen: {
		title: 'The report is locked',
		text: 'The figures are the same every time you open it.',
		fingerprint: 'Fingerprint (SHA-256):',
		data: 'Get the figures as data (JSON)'
	},
	you: 'Yourself',
	employees: 'Employees',
	yourManager: 'Your manager',
	noAnswer: 'no answer',
	withheld: {
		title: 'The report is not ready',
		text: 'Before a report is shown, it is put to a test: can anybody work out what one person answered? Your report did not pass that test, so we do not show it.',
		next: 'Those who run the site can see that it happened. You do not have to do anything.',
		back: 'To my page'
	},
	example: {
		title: 'An example report',
		label: 'Invented example',
		text: 'Lise Damgaard, Nørrevang Kommune and all answers are invented. The report is made by exactly the same rules as a real one.',
		start: 'Start an evaluation'
	}
};

export const report: Record<Language, typeof da> = { da, en };
