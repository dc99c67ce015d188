import type { Language } from '#lib/domain/language.ts';

/** Asking the country's figures. Danish is the source. */
const da = {
	title: 'Udforsk landets tal',
	intro:
		'Vælg et tema eller et udsagn, og del tallet op. Adressen er den samme for den samme visning, så du kan sende den videre.',
	fields: {
		om: 'Hvad vil du se?',
		svar: 'Hvem har svaret?',
		efter: 'Del op efter',
		og: 'Og efter',
		aar: 'År',
		only: 'Vis kun nogle ledere',
		sektor: 'Sektor',
		niveau: 'Niveau',
		omraade: 'Område',
		alder: 'Alder',
		geografi: 'Geografi'
	},
	hints: {
		employee: 'Medarbejdernes svar kan deles op efter sektor, niveau og område.',
		self: 'Ledernes egne svar kan deles op efter niveau, alder eller geografi, én ad gangen.'
	},
	kinds: {
		theme: 'Temaer',
		item: 'Udsagn',
		peer: 'Samarbejde med lederkolleger',
		condition: 'Ledernes vilkår',
		time: 'Ledernes tid',
		challenge: 'Svært for lederne',
		balance: 'Retninger',
		rate: 'Svar'
	},
	groups: { employee: 'Medarbejdere', self: 'Lederne selv', peer: 'Lederkolleger' },
	noDivision: 'Ingen opdeling',
	everything: 'Alle',
	yearBeside: 'År, side om side',
	show: 'Vis',
	problemsTitle: 'Noget i adressen passer ikke',
	problemsNote: 'Vi viser det, der kan vises. Resten af dine valg er der endnu.',
	unknown: (of: { field: string; given: string }) =>
		`»${of.given}« kender vi ikke under »${of.field}«. Vælg på listen.`,
	notOfGroup: (of: { field: string; given: string }) =>
		`»${of.field}«: »${of.given}« går ikke sammen med dem, der har svaret.`,
	notTogether: (of: { field: string; given: string }) =>
		`»${of.field}«: »${of.given}« kan ikke vises sammen med det andet, du har valgt. Ledernes egne svar kan kun deles op på én måde ad gangen.`,
	twice: (of: { field: string; given: string }) =>
		`»${of.field}«: »${of.given}« er allerede brugt til at dele op.`,
	answer: {
		title: 'Svaret i én sætning',
		mean: (of: { who: string; subject: string; mean: string; year: number; basis: string }) =>
			`I ${String(of.year)} svarede ${of.who} i gennemsnit ${of.mean} om »${of.subject}« på skalaen fra 1 til 5 (${of.basis}).`,
		basis: (of: { n: string; interval: string }) => `${of.n} svar, interval ${of.interval}`,
		basisOnly: (of: { n: string }) => `${of.n} svar`,
		noInterval: 'Vi kan ikke sige, hvor meget tallet kan svinge.',
		sure: 'Det er ret sikkert: Intervallet er kort.',
		fairly: 'Det er nogenlunde sikkert: Tallet kan svinge lidt.',
		unsure: 'Det er usikkert: Intervallet er langt, så læg ikke noget i små forskelle.',
		time: (of: {
			who: string;
			subject: string;
			now: string;
			wished: string;
			n: string;
			year: number;
		}) =>
			`I ${String(of.year)} brugte ${of.who} i gennemsnit ${of.now} af ledelsestiden på »${of.subject}«. De ville helst bruge ${of.wished}. Tallene bygger på ${of.n} svar.`,
		challenge: (of: { who: string; subject: string; count: string; n: string; year: number }) =>
			`I ${String(of.year)} nævnte ${of.count} af ${of.n} »${of.subject}« som svært. Det er svar fra ${of.who}.`,
		rate: (of: { who: string; rate: string; n: string; invited: string; year: number }) =>
			`I ${String(of.year)} svarede ${of.rate} af ${of.who}: ${of.n} af ${of.invited}, rundet til nærmeste fem.`,
		withheld: 'Det tal vises ikke.',
		voluntary:
			'Det er frivilligt at være med, så tallet gælder dem, der er med. Det er ikke en stikprøve.',
		of: {
			employee: 'medarbejderne',
			self: 'lederne selv',
			peer: 'lederkollegerne'
		},
		at: (of: { who: string; where: readonly string[] }) => [of.who, ...of.where].join(' '),
		/** After those who answered: »medarbejderne i kommunerne«. */
		where: {
			stat: 'i staten',
			region: 'i regionerne',
			kommune: 'i kommunerne',
			medarbejdere: 'hos ledere af medarbejdere',
			ledere: 'hos ledere af ledere',
			topleder: 'hos topledere'
		} as Readonly<Record<string, string>>,
		within: (of: { name: string }) => `under »${of.name}«`
	},
	pictureTitle: (of: { subject: string }) => `${of.subject} i et billede`,
	overlap: 'Alle bjælker overlapper hinanden, så forskellene kan være tilfældige.',
	pictureText:
		'Prikken er gennemsnittet. Bjælken viser, hvor meget det kan svinge. Felter, der ikke vises, er kun i tabellen.',
	tableTitle: 'Tabellen',
	value: 'Gennemsnit',
	now: 'Nu',
	wished: 'Ønsket',
	count: 'Antal ledere',
	rateHead: 'Svarede',
	all: 'Alle',
	answers: (of: { n: string }) => `${of.n} svar`,
	wishes: (of: { wished: string }) => `ønsker ${of.wished}`,
	outOf: (of: { n: string; invited: string }) => `${of.n} af ${of.invited}`,
	caption: (of: { subject: string; who: string; year: string }) =>
		`»${of.subject}«, ${of.who}, ${of.year}`,
	compareMarker:
		'Om en ændring er sikker, regner vi ud for det udsagn, som alle skemaer spørger om:',
	change: {
		higher: (of: { since: number; to: number }) =>
			`Medarbejdernes svar ligger højere i ${String(of.to)} end i ${String(of.since)}. Ændringen er sikker.`,
		lower: (of: { since: number; to: number }) =>
			`Medarbejdernes svar ligger lavere i ${String(of.to)} end i ${String(of.since)}. Ændringen er sikker.`,
		unsure: (of: { since: number; to: number }) =>
			`Der er ingen sikker ændring i hele landet fra ${String(of.since)} til ${String(of.to)}.`
	},
	csv: 'Hent denne tabel (CSV)',
	year: (of: { year: number }) => `Hele ${String(of.year)}`,
	address: 'Adressen på denne visning',
	addressHint: 'viser altid de samme tal.',
	none: 'Der er ingen tal at udforske endnu.',
	noneLink: 'Læs, hvornår de kommer'
};

const en: typeof da = {
	title: 'Explore the country’s figures',
	intro:
		'Choose a theme or a statement and divide the figure. The address is the same for the same view, so you can pass it on.',
	fields: {
		om: 'What do you want to see?',
		svar: 'Who answered?',
		efter: 'Divide by',
		og: 'And by',
		aar: 'Year',
		only: 'Show only some leaders',
		sektor: 'Sector',
		niveau: 'Level',
		omraade: 'Field',
		alder: 'Age',
		geografi: 'Region'
	},
	hints: {
		employee: 'What employees answered can be divided by sector, level and field.',
		self: 'Leaders’ own answers can be divided by level, age or region, one at a time.'
	},
	kinds: {
		theme: 'Themes',
		item: 'Statements',
		peer: 'Working with fellow leaders',
		condition: 'The leaders’ conditions',
		time: 'The leaders’ time',
		challenge: 'Hard for the leaders',
		balance: 'Directions',
		rate: 'Answers'
	},
	groups: { employee: 'Employees', self: 'The leaders', peer: 'Fellow leaders' },
	noDivision: 'Not divided',
	everything: 'All',
	yearBeside: 'Years, side by side',
	show: 'Show',
	problemsTitle: 'Something in the address does not fit',
	problemsNote: 'We show what can be shown. The rest of your choices are still there.',
	unknown: (of) => `“${of.given}” is not known under “${of.field}”. Choose from the list.`,
	notOfGroup: (of) => `“${of.field}”: “${of.given}” does not go with those who answered.`,
	notTogether: (of) =>
		`“${of.field}”: “${of.given}” cannot be shown with the rest of what you chose. Leaders’ own answers can only be divided in one way at a time.`,
	twice: (of) => `“${of.field}”: “${of.given}” is already used to divide by.`,
	answer: {
		title: 'The answer in one sentence',
		mean: (of) =>
			`In ${String(of.year)} ${of.who} answered ${of.mean} on average about “${of.subject}” on the scale from 1 to 5 (${of.basis}).`,
		basis: (of) => `${of.n} answers, interval ${of.interval}`,
		basisOnly: (of) => `${of.n} answers`,
		noInterval: 'We cannot say how much the figure can vary.',
		sure: 'It is quite sure: the interval is short.',
		fairly: 'It is fairly sure: the figure can vary a little.',
		unsure: 'It is unsure: the interval is long, so small differences mean nothing.',
		time: (of) =>
			`In ${String(of.year)} ${of.who} spent ${of.now} of their time as leaders on “${of.subject}” on average. They would rather spend ${of.wished}. The figures are made of ${of.n} answers.`,
		challenge: (of) =>
			`In ${String(of.year)} ${of.count} of ${of.n} named “${of.subject}” as hard. These are answers of ${of.who}.`,
		rate: (of) =>
			`In ${String(of.year)} ${of.rate} of ${of.who} answered: ${of.n} of ${of.invited}, rounded to the nearest five.`,
		withheld: 'That figure is not shown.',
		voluntary:
			'Taking part is voluntary, so the figure holds for those who are included. It is not a sample.',
		of: {
			employee: 'the employees',
			self: 'the leaders',
			peer: 'the fellow leaders'
		},
		at: (of) => [of.who, ...of.where].join(' '),
		where: {
			stat: 'in the state',
			region: 'in the regions',
			kommune: 'in municipalities',
			medarbejdere: 'of leaders of employees',
			ledere: 'of leaders of leaders',
			topleder: 'of top leaders'
		},
		within: (of) => `under “${of.name}”`
	},
	pictureTitle: (of) => `${of.subject} in a picture`,
	overlap: 'All bars overlap, so the differences may be chance.',
	pictureText:
		'The dot is the average. The bar shows how much it can vary. Cells that are not shown are only in the table.',
	tableTitle: 'The table',
	value: 'Average',
	now: 'Now',
	wished: 'Wished',
	count: 'Number of leaders',
	rateHead: 'Answered',
	all: 'All',
	answers: (of) => `${of.n} answers`,
	wishes: (of) => `wished ${of.wished}`,
	outOf: (of) => `${of.n} of ${of.invited}`,
	caption: (of) => `“${of.subject}”, ${of.who}, ${of.year}`,
	compareMarker: 'Whether a change is sure is worked out for the statement that every form asks:',
	change: {
		higher: (of) =>
			`Employees’ answers lie higher in ${String(of.to)} than in ${String(of.since)}. The change is sure.`,
		lower: (of) =>
			`Employees’ answers lie lower in ${String(of.to)} than in ${String(of.since)}. The change is sure.`,
		unsure: (of) =>
			`There is no certain change in the whole country from ${String(of.since)} to ${String(of.to)}.`
	},
	csv: 'Get this table (CSV)',
	year: (of) => `All of ${String(of.year)}`,
	address: 'The address of this view',
	addressHint: 'always shows the same figures.',
	none: 'There are no figures to explore yet.',
	noneLink: 'Read when they will come'
};

export const explore: Record<Language, typeof da> = { da, en };
