import type { Language } from '#lib/domain/language.ts';

/** The country. Danish is the source. */
const da = {
	title: ({ year }: { year: string }) => `Ledelse i det offentlige ${year}`,
	intro:
		'Her kan alle se, hvordan folk i stat, regioner og kommuner oplever deres ledere. Der kommer nye tal én gang om året, før uge 44.',
	coverageTitle: 'Hvem er med?',
	coverage: ({
		leaders,
		organisations,
		year,
		answers
	}: {
		leaders: string | number;
		organisations: string | number;
		year: string;
		answers: string;
	}) =>
		`Omkring ${leaders} ledere fra ${organisations} organisationer er med i ${year}. Omkring ${answers} medarbejdere har svaret om dem.`,
	voluntaryTitle: 'De har selv valgt at være med',
	voluntary:
		'Tallene er ikke en stikprøve af alle ledere. De, der vælger at blive evalueret, kan være anderledes end dem, der ikke gør. Læs derfor tallene som et billede af dem, der er med.',
	interval:
		'Stregen om hvert tal viser, hvor meget det kan svinge. Er stregerne lange, så læg ikke noget i små forskelle.',
	intervalLimit:
		'Stregen viser ikke, hvor skævt det kan blive, fordi det er frivilligt at være med.',
	difference:
		'Vi kalder kun noget en forskel, når den er større end tilfældet plejer at give og stor nok til at betyde noget.',
	fields:
		'Pas på, når du sammenligner fag. Et udsagn kan betyde noget andet på et hospital end i en skole.',
	index:
		'Et indeks på 100 betyder, at alle er helt enige. Et indeks på 0 betyder, at alle er helt uenige.',
	headline:
		'Det store tal er gennemsnittet for lederne, så hver leder tæller lige meget. Ved siden af står tallet for den organisation, der ligger i midten.',
	trend: 'Vi sammenligner kun år, hvor udsagnet er det samme.',
	withheldTitle: 'Hvorfor er nogle felter tomme?',
	withheld:
		'Et felt vises kun, når der er mindst 30 svar, mindst fem ledere og mindst tre organisationer bag. Ingen organisation må fylde mere end 70 procent. Andre felter er tomme, fordi de kunne bruges til at regne et skjult felt ud.',
	withheldSame: 'Et tomt felt ser altid ens ud. Det betyder ikke, at tallet er dårligt.',
	rounded: 'Antal er rundet til nærmeste fem. Gennemsnit har én decimal.',
	frozen: 'Årets tal er låst og bliver ikke regnet om. Finder vi en fejl, skriver vi det her.',
	citeTitle: 'Sådan henviser du',
	cite: ({
		year,
		version,
		url,
		date
	}: {
		year: string;
		version: string;
		url: string;
		date: string;
	}) =>
		`Ledelsesspejl (${year}). Ledelse i det offentlige. Udgave ${version}. ${url}. Hentet den ${date}.`,
	citeNote:
		'Skriv altid, at det er frivilligt at være med, og at udsagnene ikke er afprøvet endnu.',
	files: 'Hent tallene som fil. Med hver fil følger en liste over, hvad kolonnerne betyder.',
	researchers: 'Forskere kan søge om adgang til flere tal. De tal følger de samme regler.',
	notForRanking:
		'Tallene kan ikke bruges til at holde to bestemte ledere eller to bestemte steder op mod hinanden.'
};

const en: typeof da = {
	title: ({ year }) => `Leadership in the public sector ${year}`,
	intro:
		'Here everybody can see how people in the state, regions and municipalities experience their leaders. New figures come once a year, before week 44.',
	coverageTitle: 'Who is included?',
	coverage: ({ leaders, organisations, year, answers }) =>
		`About ${leaders} leaders from ${organisations} organisations are included in ${year}. About ${answers} employees have answered about them.`,
	voluntaryTitle: 'They chose to take part',
	voluntary:
		'The figures are not a sample of all leaders. Those who choose to be evaluated may differ from those who do not. So read the figures as a picture of those who are included.',
	interval:
		'The line around each figure shows how much it may vary. If the lines are long, read nothing into small differences.',
	intervalLimit: 'The line does not show the bias that may come from taking part being voluntary.',
	difference:
		'We call something a difference only when it is larger than chance usually gives and large enough to matter.',
	fields:
		'Take care when you compare fields. A statement may mean something else in a hospital than in a school.',
	index:
		'An index of 100 means that everybody strongly agrees. An index of 0 means that everybody strongly disagrees.',
	headline:
		'The large figure is the average across leaders, so that each leader counts the same. Beside it stands the figure of the organisation in the middle.',
	trend: 'We compare only years in which the statement is the same.',
	withheldTitle: 'Why are some cells empty?',
	withheld:
		'A cell is shown only when at least 30 answers, at least five leaders and at least three organisations stand behind it. No organisation may make up more than 70 per cent. Other cells are empty because they could be used to work out a hidden one.',
	withheldSame: 'An empty cell always looks the same. It does not mean that the figure is bad.',
	rounded: 'Counts are rounded to the nearest five. Averages have one decimal.',
	frozen:
		'The figures of the year are locked and are not worked out again. If we find an error, we say so here.',
	citeTitle: 'How to cite',
	cite: ({ year, version, url, date }) =>
		`Ledelsesspejl (${year}). Leadership in the public sector. Edition ${version}. ${url}. Retrieved on ${date}.`,
	citeNote:
		'Always state that participation is voluntary, and that the statements have not been tested yet.',
	files: 'Download the figures as a file. With each file comes a list of what the columns mean.',
	researchers:
		'Researchers can apply for access to more figures. Those figures follow the same rules.',
	notForRanking: 'The figures cannot be used to compare two particular organisations or leaders.'
};

export const national: Record<Language, typeof da> = { da, en };
