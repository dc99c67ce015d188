import type { Language } from '#lib/domain/language.ts';

/** The country's figures of one year. Danish is the source. */
const da = {
	title: (of: { year: number }) => `Offentlig ledelse i Danmark ${String(of.year)}`,
	over: (of: { date: string }) => `Landet, udgivet ${of.date}`,
	mostLeast: (of: { most: string; least: string }) =>
		`Medarbejderne oplever mest ${of.most} og mindst ${of.least}.`,
	alike: 'Intet tema skiller sig sikkert ud i det, medarbejderne svarer.',
	distanceHigher: (of: { themes: string }) =>
		`Ledere og medarbejdere er længst fra hinanden om ${of.themes}. Her ligger ledernes svar højest.`,
	distanceLower: (of: { themes: string }) =>
		`Ledere og medarbejdere er længst fra hinanden om ${of.themes}. Her ligger ledernes svar lavest.`,
	close: 'Ledere og medarbejdere er ikke langt fra hinanden om noget tema.',
	many: 'Om flere temaer er ledere og medarbejdere langt fra hinanden.',
	nothing: 'Der er ikke svar nok til at sige noget om hele landet i det her år.',
	/** What a theme is called inside a sentence. */
	inSentence: (of: { name: string }) => `»${of.name}«`,
	counts: {
		/** Rounded to none, of something that there is. */
		few: 'få',
		leaders: 'Ledere med mindst fem svar',
		employees: 'Medarbejdere',
		organisations: 'Organisationer',
		rate: 'Af de inviterede svarede'
	},
	voluntary:
		'Lederne har selv valgt at være med. Det er ikke en stikprøve. Tallene gælder dem, der er med, og måske ikke alle ledere i det offentlige. Udsagnene er nye og er ikke afprøvet af forskere endnu.',
	toCoverage: 'Se, hvem der er med',
	otherYears: 'Andre år',
	explore: 'Udforsk tallene',
	themes: {
		title: 'De 12 temaer',
		text: 'Bjælken om medarbejdernes tal viser, hvor meget det kan svinge. Er bjælkerne lange, så læg ikke noget i små forskelle. Vi nævner kun en ændring, når den er sikker og stor nok til at betyde noget. Ellers kan forskellen være tilfældig.',
		caption: (of: { year: number }) =>
			`Gennemsnit for ledere og medarbejdere i ${String(of.year)} på skalaen fra 1 til 5`,
		theme: 'Tema',
		self: 'Lederne selv',
		employee: 'Medarbejdere',
		trend: (of: { from: number; to: number }) =>
			`Medarbejderne ${String(of.from)}–${String(of.to)}`,
		trendFirst: 'Udvikling',
		unsure: 'Ingen sikker ændring',
		higher: (of: { since: number }) => `Højere end ${String(of.since)}`,
		lower: (of: { since: number }) => `Lavere end ${String(of.since)}`,
		first: 'Første år',
		note: 'Hver leder tæller lige meget i gennemsnittet. Udviklingen er for det udsagn i temaet, som alle skemaer spørger om. Vi sammenligner kun år, hvor udsagnet er det samme.'
	},
	cells: {
		title: 'Sektor og ledelsesniveau',
		theme: 'Tema',
		field: 'Område',
		everyField: 'Alle områder',
		show: 'Vis',
		caption: (of: { theme: string; year: number }) =>
			`${of.theme} ${String(of.year)}, medarbejdernes gennemsnit på skalaen fra 1 til 5. Under tallet står, hvor meget det kan svinge, og antal svar, rundet til nærmeste fem.`,
		level: 'Niveau',
		allSectors: 'Alle sektorer',
		allLevels: 'Alle niveauer',
		answers: (of: { n: string }) => `${of.n} svar`,
		withheld:
			'Et felt vises ikke, når det bygger på for få, eller når det kunne bruges til at regne et andet felt ud. De to grunde ser ens ud med vilje. Det betyder ikke, at tallet er dårligt.',
		fields:
			'Pas på, når du sammenligner fag. Et udsagn kan betyde noget andet på et hospital end i en skole.',
		more: 'Del op på andre måder'
	},
	balance: {
		title: 'Opad, indad, udad og fremad',
		text: 'Temaerne går i fire retninger. Her kan du se, hvad medarbejderne svarer om hver af dem.',
		caption: 'Hvad medarbejderne svarer om de fire retninger på en skala fra 1 til 5',
		direction: 'Retning',
		apart: (of: { most: string; least: string }) =>
			`De svarer højest om det, lederen gør ${of.most}, og lavest om det, lederen gør ${of.least}.`,
		close: 'De svarer næsten ens om alle fire.',
		unsure:
			'Her er ingen bjælker. Hvor meget et tal kan svinge, regner vi kun ud for hvert tema og hvert udsagn.',
		about: {
			opad: 'op mod den øverste ledelse',
			indad: 'ind mod de ansatte og deres opgave',
			udad: 'ud mod borgere og dem, man arbejder sammen med',
			fremad: 'frem mod nye mål og nye måder at gøre det på'
		}
	},
	time: {
		title: 'Lederne og deres tid',
		text: (of: { n: string }) =>
			`${of.n} ledere har svaret på, hvordan deres ledelsestid går, og hvordan de helst ville bruge den. Ledere med små teams er også med her.`,
		none: 'Her er der ikke svar nok til at vise noget.',
		shift: (of: { more: string; less: string }) =>
			`Lederne ville helst flytte tid fra »${of.less}« til »${of.more}«.`,
		asWished: 'Lederne ville stort set fordele tiden, som de gør nu.',
		caption: 'Ledernes tid nu og som de ønsker den, i procent',
		conditionsTitle: 'Ledernes vilkår',
		conditionsCaption: 'Ledernes egne gennemsnit om deres vilkår på skalaen fra 1 til 5',
		condition: 'Vilkår'
	},
	challenges: {
		title: 'Det finder lederne sværest',
		text: 'Hver leder kan nævne op til tre temaer. Bjælken og procenten siger, hvor stor en del af lederne det er. Tallet ved siden af er antallet, rundet til nærmeste fem.',
		by: 'Del op efter',
		show: 'Vis',
		hardest: (of: { themes: string; share: string }) =>
			`Flest ledere nævner ${of.themes}: ca. ${of.share}.`,
		about: (of: { share: string }) => `ca. ${of.share}`,
		caption: (of: { by: string }) =>
			`Hvor mange ledere der nævner temaet som svært, efter ${of.by}`,
		everyone: 'Alle',
		leaders: (of: { n: string }) => `${of.n} ledere`,
		names: { niveau: 'niveau', alder: 'alder', geografi: 'geografi' }
	},
	coverage: {
		title: 'Hvem er med?',
		text: (of: { leaders: string; organisations: string; year: number; employees: string }) =>
			`Omkring ${of.leaders} ledere fra ${of.organisations} organisationer er med i ${String(of.year)}. Om hver af dem har mindst fem medarbejdere svaret, i alt omkring ${of.employees}.`,
		sectorShare: (of: { employees: string; share: string }) =>
			`${of.employees} svar, ${of.share} af alle`,
		own: 'Lederne selv',
		ownText: (of: { n: string }) => `${of.n} har svaret om sig selv, også ledere med små teams`,
		small: 'Små teams',
		smallText: (of: { teams: string; answers: string }) =>
			`${of.teams} teams med under fem svar er ikke med i tallene. De gav ${of.answers} svar`,
		smallNone: 'Teams med under fem svar er ikke med i tallene',
		versions: 'Andre skemaer',
		versionsText: (of: { n: string }) =>
			`${of.n} ledere svarede på en anden udgave af skemaet og er ikke med`,
		rounded: 'Antal er rundet til nærmeste fem.',
		ranking:
			'Tallene kan ikke bruges til at holde to bestemte ledere eller to bestemte steder op mod hinanden.'
	},
	cite: {
		title: 'Brug tallene',
		before: (of: { year: number }) => `Ledelsesspejl (${String(of.year)}).`,
		after: (of: { url: string }) => `Udgave 1. Hentet fra ${of.url}.`,
		note: 'Skriv altid, at det er frivilligt at være med, og at udsagnene ikke er afprøvet endnu.',
		files: 'Hent tallene som filer',
		codebook: 'Kodebog',
		data: 'Hent tallene med et program',
		method: 'Metode',
		edition: 'Udgave',
		editionText: (of: { date: string }) =>
			`Udgave 1. Tallene er låst ${of.date} og bliver ikke regnet om`,
		fingerprint: 'Fingeraftryk',
		licence: 'Licens',
		licenceText: 'CC BY 4.0. Du må dele og bruge tallene, når du skriver, hvor de er fra'
	},
	pictures: {
		title: 'Billeder til at dele',
		text: 'Hvert billede har titel, kilde, år og antal svar. Du må bruge dem frit, når kilden følger med.',
		names: { temaer: 'De 12 temaer', retninger: 'Fire retninger', tid: 'Ledernes tid' },
		source: (of: { url: string }) => `Kilde: Ledelsesspejl, ${of.url}. CC BY 4.0`,
		size: (of: { n: string; leaders: string }) =>
			`${of.n} medarbejdere og ${of.leaders} ledere. De har selv valgt at være med`,
		own: (of: { leaders: string }) =>
			`${of.leaders} ledere om deres egen tid. De har selv valgt at være med`
	}
};

const en: typeof da = {
	title: (of) => `Public leadership in Denmark ${String(of.year)}`,
	over: (of) => `The country, released ${of.date}`,
	mostLeast: (of) => `Employees experience ${of.most} most and ${of.least} least.`,
	alike: 'No theme certainly stands out in what employees answer.',
	distanceHigher: (of) =>
		`The distance between what leaders and employees answer is largest about ${of.themes}. Here the leaders’ own answers lie higher.`,
	distanceLower: (of) =>
		`The distance between what leaders and employees answer is largest about ${of.themes}. Here the employees’ answers lie higher.`,
	close: 'Leaders and employees are not far apart about any theme.',
	many: 'Leaders and employees are far apart about several themes.',
	nothing: 'There are not enough answers to say anything about the whole country this year.',
	inSentence: (of) => `“${of.name}”`,
	counts: {
		few: 'a few',
		leaders: 'Leaders with five answers or more',
		employees: 'Employees',
		organisations: 'Organisations',
		rate: 'Of those invited answered'
	},
	voluntary:
		'The leaders chose to take part. This is not a sample, so the figures do not necessarily hold for all public leaders. The statements are new and have not been tested by researchers yet.',
	toCoverage: 'See who is included',
	otherYears: 'Other years',
	explore: 'Explore the figures',
	themes: {
		title: 'The 12 themes',
		text: 'The bar around the employees’ figure shows how much it can vary. Where bars are long, small differences mean nothing. A change is only named when it is sure and large enough to matter. Otherwise the difference may be chance.',
		caption: (of) =>
			`Averages of leaders and employees in ${String(of.year)} on the scale from 1 to 5`,
		theme: 'Theme',
		self: 'The leaders',
		employee: 'Employees',
		trend: (of) => `Employees ${String(of.from)}–${String(of.to)}`,
		trendFirst: 'Change',
		unsure: 'No certain change',
		higher: (of) => `Higher than ${String(of.since)}`,
		lower: (of) => `Lower than ${String(of.since)}`,
		first: 'First year',
		note: 'Each leader counts the same in the average. The change is that of the statement in the theme that every form asks. Years are only compared where the statement is the same.'
	},
	cells: {
		title: 'Sector and level',
		theme: 'Theme',
		field: 'Field',
		everyField: 'All fields',
		show: 'Show',
		caption: (of) =>
			`${of.theme} ${String(of.year)}, the employees’ average on the scale from 1 to 5. Below each stand how much it can vary and the number of answers, rounded to the nearest five.`,
		level: 'Level',
		allSectors: 'All sectors',
		allLevels: 'All levels',
		answers: (of) => `${of.n} answers`,
		withheld:
			'A cell is not shown when too few stand behind it, or when it could be used to work out another cell. The two reasons look the same on purpose. It does not mean that the figure is bad.',
		fields:
			'Take care when comparing professions. A statement may mean something else in a hospital than in a school.',
		more: 'Divide in other ways'
	},
	balance: {
		title: 'Upward, inward, outward and forward',
		text: 'The themes are about four directions of a leader’s work. This is how the employees see them.',
		caption: 'The employees’ averages of four directions on the scale from 1 to 5',
		direction: 'Direction',
		apart: (of) =>
			`Employees answer highest about the leader’s work ${of.most} and lowest about the work ${of.least}.`,
		close: 'Employees answer more or less alike about the directions.',
		unsure:
			'There are no bars here. How much a figure can vary we reckon only for each theme and statement.',
		about: {
			opad: 'towards politicians and top management',
			indad: 'towards the employees and the task',
			udad: 'towards citizens and other parts of the public sector',
			fremad: 'towards direction and change'
		}
	},
	time: {
		title: 'Leaders and their time',
		text: (of) =>
			`${of.n} leaders have said how their time as leaders is spent, and how they would rather spend it. Leaders of small teams are among them.`,
		none: 'There are not enough answers to show anything here.',
		shift: (of) => `Leaders would rather move time from “${of.less}” to “${of.more}”.`,
		asWished: 'Leaders would spend their time more or less as they do now.',
		caption: 'Leaders’ time now and as they wish it, per cent',
		conditionsTitle: 'The leaders’ conditions',
		conditionsCaption: 'Leaders’ own averages about their conditions on the scale from 1 to 5',
		condition: 'Condition'
	},
	challenges: {
		title: 'What leaders find hardest',
		text: 'Each leader can name up to three themes. The bar and the percentage say which part of the leaders that is. The number beside them is the count, rounded to the nearest five.',
		by: 'Divide by',
		show: 'Show',
		hardest: (of) => `Most leaders name ${of.themes}: about ${of.share}.`,
		about: (of) => `about ${of.share}`,
		caption: (of) => `How many leaders name the theme as hard, by ${of.by}`,
		everyone: 'All',
		leaders: (of) => `${of.n} leaders`,
		names: { niveau: 'level', alder: 'age', geografi: 'region' }
	},
	coverage: {
		title: 'Who is included?',
		text: (of) =>
			`About ${of.leaders} leaders from ${of.organisations} organisations are included in ${String(of.year)}. At least five employees answered about each of them, about ${of.employees} in all.`,
		sectorShare: (of) => `${of.employees} answers, ${of.share} of all`,
		own: 'The leaders',
		ownText: (of) => `${of.n} answered about themselves, leaders of small teams too`,
		small: 'Small teams',
		smallText: (of) =>
			`${of.teams} teams with fewer than five answers are not in the figures. They gave ${of.answers} answers`,
		smallNone: 'Teams with fewer than five answers are not in the figures',
		versions: 'Other forms',
		versionsText: (of) =>
			`${of.n} leaders answered another version of the questionnaire and are not included`,
		rounded: 'Numbers are rounded to the nearest five.',
		ranking:
			'The figures cannot be used to compare two particular leaders or two particular places.'
	},
	cite: {
		title: 'Use the figures',
		before: (of) => `Ledelsesspejl (${String(of.year)}).`,
		after: (of) => `Edition 1. From ${of.url}.`,
		note: 'Always say that taking part is voluntary, and that the statements have not been tested yet.',
		files: 'Get the figures as files',
		codebook: 'Codebook',
		data: 'Fetch the figures with a program',
		method: 'Method',
		edition: 'Edition',
		editionText: (of) =>
			`Edition 1. The figures were locked on ${of.date} and are not worked out again`,
		fingerprint: 'Fingerprint',
		licence: 'Licence',
		licenceText: 'CC BY 4.0. You may share and use the figures if you say where they are from'
	},
	pictures: {
		title: 'Pictures to share',
		text: 'Each picture has its title, source, year and number of answers. Use them freely, as long as the source goes with them.',
		names: { temaer: 'The 12 themes', retninger: 'Four directions', tid: 'The leaders’ time' },
		source: (of) => `Source: Ledelsesspejl, ${of.url}. CC BY 4.0`,
		size: (of) => `${of.n} employees and ${of.leaders} leaders. They chose to take part`,
		own: (of) => `${of.leaders} leaders about their own time. They chose to take part`
	}
};

export const countryPage: Record<Language, typeof da> = { da, en };
