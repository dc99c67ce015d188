import type { Language } from '#lib/domain/language.ts';
import { reliabilityRules } from '#lib/domain/national/reliability-cell.ts';
import { nationalRules } from '#lib/domain/national/rules.ts';

const { coefficients } = nationalRules;

interface Year {
	readonly year: number;
}

/** The researchers' own place. Danish is the source. */
const da = {
	menu: 'Forskning',
	title: 'Til forskning',
	yearTitle: ({ year }: Year) => `Til forskning: landet ${year}`,
	lead: 'Hvor godt spørgeskemaet måler, hvordan lederne ser sig selv, og hvordan temaerne hænger sammen.',
	nothing: 'Der er ingen tal endnu. De kommer, når det første år er gjort op.',
	nobody:
		'Ingen række handler om én leder, heller ikke her: 51 svar tilsammen kan afsløre, hvem der har svaret.',
	stranger: {
		lead: 'Her er tal, der er lavet til forskning. De er for forskere, der er godkendt.',
		whatTitle: 'Hvad der er her',
		what: [
			'hvor pålidelige temaerne er, år for år og sektor for sektor',
			'hvordan lederne ser sig selv, og hvordan medarbejderne ser dem',
			'hvordan temaerne hænger sammen',
			'hvor mange der svarer, og vægte'
		],
		howTitle: 'Sådan bliver du godkendt',
		how: 'En administrator i din organisation giver dig rollen som forsker. Det sker på siden »Adgang«. Derefter læser og accepterer du vilkårene her.',
		noOrganisation: 'Er din organisation ikke med endnu?',
		ask: 'Bed om at få den oprettet',
		openTitle: 'Resten er for alle',
		open: 'Temaer og udsagn efter sektor, niveau og område ligger åbent, også som filer.',
		toCountry: 'Se tallene for landet'
	},
	accepted: ({ date }: { date: string }) => `Du accepterede vilkårene den ${date}.`,
	readTerms: 'Læs vilkårene igen',
	toLog: 'Se, hvad der er noteret om dig',
	contents: 'På siden',
	yearLabel: 'År',
	sectorLabel: 'Pålidelighed for',
	show: 'Vis',
	wholeCountry: 'Hele landet',
	everybody: 'Alle',
	theme: 'Tema',
	scale: 'Tema eller del',
	leaders: 'Ledere',
	download: 'Hent tabellen',
	fileNames: {
		csv: 'CSV',
		json: 'JSON',
		parquet: 'Parquet',
		sav: 'SPSS, danske navne',
		'en.sav': 'SPSS, engelske navne'
	},
	reliability: {
		title: 'Hvor pålidelige temaerne er',
		text: 'Alfa og omega siger, hvor tæt svarene i et tema følges ad. ICC siger, hvor meget af forskellen der ligger mellem teams. r_wg og AD siger, hvor enige et team er.',
		note: `Alfa og omega er lavet af svar, hvor hele temaet er udfyldt. ICC, r_wg og AD er lavet af teamenes optællinger. Hvert tal bygger på mindst ${reliabilityRules.respondents} svar fra ${reliabilityRules.organisations} organisationer.`,
		caption: ({ where, year }: { where: string; year: number }) => `${where}, ${year}`,
		none: 'Der er ikke svar nok til at vise det.',
		answers: 'Svar',
		columns: {
			alpha: 'Alfa',
			omega: 'Omega',
			icc1: 'ICC(1)',
			icc2: 'ICC(2)',
			rwg: 'r_wg(J)',
			averageDeviation: 'AD'
		}
	},
	pairs: {
		title: 'Ledernes eget tal og medarbejdernes',
		text: 'For hvert tema holder vi lederens eget tal op mod medarbejdernes. Forskellen er lederens minus medarbejdernes.',
		none: 'Der er ikke ledere nok til at vise det.',
		difference: 'Forskel',
		correlation: 'Korrelation',
		slope: 'Hældning'
	},
	surface: {
		title: 'Selv og andre som polynomiel regression',
		text: ({ statement }: { statement: string }) =>
			`Forskellen alene skjuler, om begge er høje eller lave. Derfor er de to tal her hver sin akse. Det, der forklares, er medarbejdernes svar på »${statement}«`,
		reading:
			'a1 er hældningen, hvor de to er enige: Er den over nul, er medarbejderne mere tilfredse, jo højere begge ligger. a3 er hældningen, hvor de er uenige: Er den under nul, er de mere tilfredse, når lederen ser sig lavere, end de gør. a2 og a4 er krumningen på de to linjer.',
		note: 'Medarbejderne har både givet temaets tal og det, der forklares. Det gør sammenhængen stærkere, end den ellers var. Standardfejl står i parentes og tager ikke højde for, at ledere deler organisation.',
		none: `Der skal være mindst ${coefficients.leaders} ledere fra ${coefficients.organisations} organisationer, der har alle tre tal.`,
		explained: 'R²',
		quadratic: 'p, anden grad',
		termsTitle: 'De seks led, b0 til b5',
		formula: 'Z = b0 + b1 X + b2 Y + b3 X² + b4 XY + b5 Y², hvor X og Y er tallene minus 3.'
	},
	correlations: {
		title: 'Temaernes sammenhæng',
		text: 'Korrelationen mellem medarbejdernes tal for to temaer, over ledere. Jo mørkere felt, jo tættere følges de ad.',
		note: ({ least, most }: { least: string; most: string }) =>
			least === most
				? `Hvert tal bygger på omkring ${least} ledere.`
				: `Hvert tal bygger på mellem ${least} og ${most} ledere.`,
		caption: ({ year }: Year) => `Hele landet, ${year}. Tallet over en kolonne er temaets nummer.`,
		none: `Der skal være mindst ${coefficients.leaders} ledere fra ${coefficients.organisations} organisationer, der har begge temaer.`
	},
	response: {
		title: 'Svarprocenter og vægte',
		text: 'En vægt siger, hvor mange inviterede hvert svar står for. Den retter op på, at nogle svarer mere end andre. Den retter ikke op på, at lederne selv har valgt at være med.',
		groups: {
			employee: 'Medarbejdere efter lederens sektor',
			peer: 'Lederkolleger efter lederens sektor',
			self: 'Lederne selv efter niveau',
			manager: 'Nærmeste leder'
		},
		where: 'Hvor',
		invited: 'Inviterede',
		answered: 'Har svaret',
		rate: 'Andel',
		weight: 'Vægt',
		cost: ({ effect }: { effect: string }) =>
			`Med vægtene bliver variansen ${effect} gange så stor (Kish).`,
		none: 'Der er ikke svar nok til at vise det.'
	},
	files: {
		title: 'Alle filer',
		text: 'Tabellerne her ligger sammen med de åbne filer, kodebogen og programmer, der læser dem. Hver fil, du henter, bliver noteret.',
		toFiles: ({ year }: Year) => `Filer med tallene fra ${year}`,
		toCodebook: 'Kodebogen',
		cite: 'Udgave',
		edition: ({ date }: { date: string }) => `Låst den ${date}`,
		fingerprint: 'Fingeraftryk'
	}
};

const en: typeof da = {
	menu: 'Research',
	title: 'For research',
	yearTitle: ({ year }) => `For research: the country in ${year}`,
	lead: 'How well the questionnaire measures, how leaders see themselves, and how themes go together.',
	nothing: 'There are no figures yet. They come when the first year has been counted.',
	nobody:
		'No row is about a single leader, not even here: 51 answers together could show who gave them.',
	stranger: {
		lead: 'Here are figures made for research. They are for approved researchers.',
		whatTitle: 'What is here',
		what: [
			'how reliable the themes are, year by year and sector by sector',
			'how leaders see themselves, and how employees see them',
			'how themes go together',
			'how many answer, and weights'
		],
		howTitle: 'How to be approved',
		how: 'An administrator of your organisation gives you the role of researcher, on the page "Access". Then you read and accept the terms here.',
		noOrganisation: 'Is your organisation not here yet?',
		ask: 'Ask for it to be set up',
		openTitle: 'The rest is for everybody',
		open: 'Themes and statements by sector, level and field are open to all, also as files.',
		toCountry: 'See the country’s figures'
	},
	accepted: ({ date }) => `You accepted the terms on ${date}.`,
	readTerms: 'Read the terms again',
	toLog: 'See what is noted about you',
	contents: 'On this page',
	yearLabel: 'Year',
	sectorLabel: 'Reliability for',
	show: 'Show',
	wholeCountry: 'The whole country',
	everybody: 'All',
	theme: 'Theme',
	scale: 'Theme or part',
	leaders: 'Leaders',
	download: 'Download the table',
	fileNames: {
		csv: 'CSV',
		json: 'JSON',
		parquet: 'Parquet',
		sav: 'SPSS, Danish labels',
		'en.sav': 'SPSS, English labels'
	},
	reliability: {
		title: 'How reliable the themes are',
		text: 'Alpha and omega say how closely answers to a theme go together. ICC says how much of the difference lies between teams. r_wg and AD say how far a team agrees.',
		note: `Alpha and omega are made of answers that fill in the whole theme. ICC, r_wg and AD are made of the teams’ counts. Each figure rests on at least ${reliabilityRules.respondents} answers from ${reliabilityRules.organisations} organisations.`,
		caption: ({ where, year }) => `${where}, ${year}`,
		none: 'There are not enough answers to show it.',
		answers: 'Answers',
		columns: {
			alpha: 'Alpha',
			omega: 'Omega',
			icc1: 'ICC(1)',
			icc2: 'ICC(2)',
			rwg: 'r_wg(J)',
			averageDeviation: 'AD'
		}
	},
	pairs: {
		title: 'Leaders’ own value and employees’',
		text: 'For each theme we hold the leader’s own value against the employees’. The difference is the leader’s less the employees’.',
		none: 'There are not enough leaders to show it.',
		difference: 'Difference',
		correlation: 'Correlation',
		slope: 'Slope'
	},
	surface: {
		title: 'Self and others as polynomial regression',
		text: ({ statement }) =>
			`The difference alone hides whether both are high or low. So here the two are an axis each. What is explained is the employees’ answer to "${statement}"`,
		reading:
			'a1 is the slope where the two agree: above zero, employees are more satisfied the higher both are. a3 is the slope where they differ: below zero, they are more satisfied when the leader sees themselves as lower than they do. a2 and a4 are the curvature along the two lines.',
		note: 'The employees gave both the theme’s value and what is explained. That makes the relation stronger than it would else be. Standard errors are in brackets and do not reckon with leaders sharing an organisation.',
		none: `At least ${coefficients.leaders} leaders from ${coefficients.organisations} organisations must have all three values.`,
		explained: 'R²',
		quadratic: 'p, second degree',
		termsTitle: 'The six terms, b0 to b5',
		formula: 'Z = b0 + b1 X + b2 Y + b3 X² + b4 XY + b5 Y², where X and Y are the values less 3.'
	},
	correlations: {
		title: 'How themes go together',
		text: 'The correlation between employees’ values of two themes, over leaders. The darker the field, the closer they go together.',
		note: ({ least, most }) =>
			least === most
				? `Each figure rests on about ${least} leaders.`
				: `Each figure rests on between ${least} and ${most} leaders.`,
		caption: ({ year }) =>
			`The whole country, ${year}. The number over a column is that of the theme.`,
		none: `At least ${coefficients.leaders} leaders from ${coefficients.organisations} organisations must have both themes.`
	},
	response: {
		title: 'Response rates and weights',
		text: 'A weight says how many invited people each answer stands for. It mends that some answer more than others. It does not mend that leaders chose to take part.',
		groups: {
			employee: 'Employees by the leader’s sector',
			peer: 'Fellow leaders by the leader’s sector',
			self: 'The leaders themselves by level',
			manager: 'The leader’s manager'
		},
		where: 'Where',
		invited: 'Invited',
		answered: 'Answered',
		rate: 'Share',
		weight: 'Weight',
		cost: ({ effect }) => `With the weights the variance becomes ${effect} times as large (Kish).`,
		none: 'There are not enough answers to show it.'
	},
	files: {
		title: 'All files',
		text: 'These tables lie beside the open files, the codebook and scripts that read them. Each file that you download is noted.',
		toFiles: ({ year }) => `Files with the figures of ${year}`,
		toCodebook: 'The codebook',
		cite: 'Edition',
		edition: ({ date }) => `Locked on ${date}`,
		fingerprint: 'Fingerprint'
	}
};

export const researchPlace: Record<Language, typeof da> = { da, en };
