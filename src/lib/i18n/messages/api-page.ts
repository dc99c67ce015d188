import type { Language } from '#lib/domain/language.ts';

/** The page that teaches the interface for programs. Danish is the source. */
const da = {
	title: 'Hent tallene med et program',
	intro:
		'Et program kan hente alt det, som siden om landet viser. Du skal hverken have konto eller nøgle. Det tager ti minutter at lære.',
	before: (of: { year: string }) =>
		`Du kan bruge ethvert program, der kan hente en adresse. Eksemplerne her er til curl, R og Python. De spørger om ${of.year} og kan kopieres, som de står.`,
	nothingYet:
		'Der er ikke udgivet tal endnu. Eksemplerne virker, så snart det første år er udgivet.',
	copy: 'Kommando',
	answer: 'Svar',
	oneYear: 'Svar, det seneste år',
	oneFigure: 'Svar, det første tal',
	hidden: 'Svar, et tal, der ikke vises',
	years: {
		title: 'Se, hvilke år der er',
		text: 'Den første adresse giver en liste over de år, der er udgivet. Her står også, hvor mange der er med. Fingeraftrykket (sha256) er det samme som på siden om året.'
	},
	ask: {
		title: 'Spørg om et tal',
		text: 'Alle tal står i én stor tabel. Et spørgsmål siger, hvilke rækker du vil have. Her er det medarbejdernes gennemsnit for temaet tillid i hver sektor.',
		keys: [
			{ term: 'population', text: 'Hvem tallet handler om. Her betyder »all« alle under ét.' },
			{ term: 'measure', text: 'Hvad tallet handler om, og hvordan det er lavet.' },
			{
				term: 'shown',
				text: 'Er den false, vises tallet ikke. Du kan ikke se hvorfor. Det er med vilje og betyder ikke, at tallet er dårligt.'
			},
			{
				term: 'low, high',
				text: 'Grænserne for det, teksten siger. Står der 3,8, ligger tallet mellem 3,75 og 3,85.'
			},
			{ term: 'text', text: 'Tallet, som siden viser det, på dansk og engelsk.' },
			{
				term: 'n, invited',
				text: 'Hvor mange i gruppen der svarede, og hvor mange der blev spurgt. Rundet til fem.'
			}
		]
	},
	table: {
		title: 'Få svaret som tabel',
		text: 'Bed om CSV, så får du en række for hvert tal. Et tal, der ikke vises, har ingen række. Kolonnerne er de samme som i filen cells.csv.',
		codebook: 'Se, hvad hver kolonne betyder'
	},
	programs: {
		title: 'Læs det i R eller Python',
		text: 'Her er det samme spørgsmål i to programmer. De skal ikke bruge andet end det, de er født med.'
	},
	divide: {
		title: 'Del op på to måder',
		text: 'Skriv op til to navne i »by«. Så får du hver kode for sig og tallet for alle under ét. Vil du holde noget fast, så skriv koden, fx field=skole.',
		rules: [
			'Det, medarbejdere og lederkolleger svarer, kan deles efter sector, level og field.',
			'Det, ledere svarer om sig selv, kan deles efter level, age eller region. Kun én ad gangen.'
		],
		never: 'Du får de samme tal som på siden, aldrig flere.'
	},
	again: {
		title: 'Hent kun det nye',
		text: 'Tallene er låst. Det samme spørgsmål giver altid det samme svar, og hvert svar har et mærke (ETag). Send mærket med næste gang. Er der intet nyt, er svaret 304 og helt tomt. Kør linjen to gange og se.'
	},
	site: {
		title: 'Brug dem på en hjemmeside',
		text: 'Scripts på andre hjemmesider må også læse tallene. De får ingen cookies med.'
	},
	addresses: {
		title: 'Alle adresser',
		address: 'Adresse',
		what: 'Giver',
		list: {
			'/api/v1/national': 'De år, der er udgivet',
			'/api/v1/national/{year}': 'Alle tal for et år',
			'/api/v1/national/{year}/cells': 'De tal, du spørger om',
			'/api/v1/national/{year}/themes': 'Temaerne og det udsagn, som år kan sammenlignes ved',
			'/api/v1/national/{year}/statements': 'Udsagnene, som hver gruppe får dem',
			'/api/v1/national/{year}/variables': 'Alle navne og koder, du kan spørge med',
			'/api/v1/national/{year}/files': 'Filerne med tallene og deres fingeraftryk',
			'/api/v1/openapi.json': 'Det hele beskrevet for programmer (OpenAPI 3.1)'
		},
		formats:
			'Alle adresser om landet svarer som JSON. Beder du om text/csv, får du en tabel med de samme navne.'
	},
	parameters: {
		title: 'Det kan du spørge med',
		text: 'Hver del af spørgsmålet er en kolonne i tabellen. Den beholder de rækker, der har koden. De fem nederste gælder alle under ét, når du ikke nævner dem.',
		name: 'Navn',
		means: 'Vælger',
		list: {
			theme: 'Alt, der hører til et tema, fx tillid',
			measure: 'Ét tema eller ét udsagn, fx tillid eller tillid_1',
			kind: 'Tema (theme), udsagn (item), vilkår (condition), udfordring (challenge) eller andet',
			category: 'Hvordan leder og medarbejdere ser et tema. Kun sammen med kind=gapGroup',
			statistic: 'Gennemsnit (mean), interval, median, antal (count) eller andet',
			rater_group: 'Medarbejdere (employee), lederkolleger (peer) eller lederne selv (self)',
			by: 'Op til to af de fem næste med komma imellem. Giver alle deres koder',
			sector: 'Ledere i én sektor',
			level: 'Ledere på ét niveau',
			field: 'Ledere på ét område',
			age: 'Ledere i én aldersgruppe',
			region: 'Ledere i én del af landet'
		}
	},
	wrong: {
		title: 'Når noget er galt',
		codes: [
			{
				term: '400',
				text: 'Noget i spørgsmålet er ikke forstået. Svaret siger hvad, og hvad der kan stå i stedet.'
			},
			{ term: '404', text: 'Året er ikke udgivet.' },
			{ term: '406', text: 'Vi svarer kun som JSON og CSV.' }
		]
	},
	use: {
		title: 'Må jeg bruge tallene?',
		text: 'Ja. Licensen er CC BY 4.0: Du må dele og bruge dem, når du skriver, hvor de er fra. Skriv også, at det er frivilligt at være med.',
		method: 'Sådan er tallene lavet',
		files: 'Hent hele året som filer',
		own: 'En leders rapport og en organisations tal har også adresser. De er kun for dem, der må se siden, og kræver login. Beskrivelsen for programmer har dem med.'
	}
};

const en: typeof da = {
	title: 'Fetch the figures with a program',
	intro:
		'A program can fetch all that the page of the country shows. You need neither an account nor a key. It takes ten minutes to learn.',
	before: (of) =>
		`Any program will do that can fetch an address. The examples are for curl, R and Python. They ask about ${of.year} and can be copied as they stand.`,
	nothingYet:
		'No figures have been released yet. The examples work as soon as the first year is released.',
	copy: 'Command',
	answer: 'Answer',
	oneYear: 'Answer, the latest year',
	oneFigure: 'Answer, the first figure',
	hidden: 'Answer, a figure that is not shown',
	years: {
		title: 'See which years there are',
		text: 'The first address gives a list of the years that are released, and how many took part. The fingerprint (sha256) is the one on the page of the year.'
	},
	ask: {
		title: 'Ask for a figure',
		text: 'All figures stand in one large table. A question says which rows you want. Here it is the employees’ average for the theme of trust in each sector.',
		keys: [
			{ term: 'population', text: 'Whom the figure is about. Here “all” means all together.' },
			{ term: 'measure', text: 'What the figure is about, and how it was made.' },
			{
				term: 'shown',
				text: 'Where it is false the figure is not shown. You cannot see why. That is on purpose and does not mean that the figure is bad.'
			},
			{
				term: 'low, high',
				text: 'The bounds of what the text says. Where it says 3.8 the figure lies between 3.75 and 3.85.'
			},
			{ term: 'text', text: 'The figure as the page shows it, in Danish and English.' },
			{
				term: 'n, invited',
				text: 'How many in the group answered, and how many were asked. Rounded to five.'
			}
		]
	},
	table: {
		title: 'Get the answer as a table',
		text: 'Ask for CSV to get a row for each figure. A figure that is not shown has no row. The columns are those of the file cells.csv.',
		codebook: 'See what each column means'
	},
	programs: {
		title: 'Read it in R or Python',
		text: 'The same question in two programs. They need nothing but what they come with.'
	},
	divide: {
		title: 'Divide in two ways',
		text: 'Write up to two names in “by”. You get each code and the figure for all together. To hold something fixed, write its code, such as field=skole.',
		rules: [
			'What employees and fellow leaders answer can be divided by sector, level and field.',
			'What leaders answer about themselves can be divided by level, age or region, by one at a time.'
		],
		never: 'You get the same figures as on the page, never more.'
	},
	again: {
		title: 'Fetch only what is new',
		text: 'The figures are locked. The same question always gives the same answer, and each answer has a tag (ETag). Send the tag along next time. If there is nothing new, the answer is 304 and empty. Run the line twice and see.'
	},
	site: {
		title: 'Use them on a website',
		text: 'Scripts of other sites may read the figures too. No cookies come along.'
	},
	addresses: {
		title: 'All addresses',
		address: 'Address',
		what: 'Gives',
		list: {
			'/api/v1/national': 'The years that are released',
			'/api/v1/national/{year}': 'All figures of a year',
			'/api/v1/national/{year}/cells': 'The figures that you ask for',
			'/api/v1/national/{year}/themes':
				'The themes, and the statement by which years can be compared',
			'/api/v1/national/{year}/statements': 'The statements, as each group is asked them',
			'/api/v1/national/{year}/variables': 'All names and codes that you can ask with',
			'/api/v1/national/{year}/files': 'The files with the figures, and their fingerprints',
			'/api/v1/openapi.json': 'All of it described for programs (OpenAPI 3.1)'
		},
		formats:
			'Every address about the country answers as JSON. Ask for text/csv to get a table with the same names.'
	},
	parameters: {
		title: 'What you can ask with',
		text: 'Each part of a question is a column of the table and keeps the rows that hold its code. The last five are all together where you do not name them.',
		name: 'Name',
		means: 'Chooses',
		list: {
			theme: 'All that belongs to a theme, such as tillid (trust)',
			measure: 'One theme or one statement, such as tillid or tillid_1',
			kind: 'A theme, a statement (item), a condition, a challenge or something else',
			category: 'How leader and employees see a theme. Only together with kind=gapGroup',
			statistic: 'The mean, interval, median, count or something else',
			rater_group: 'Employees (employee), fellow leaders (peer) or the leaders themselves (self)',
			by: 'Up to two of the next five with a comma between. Gives all their codes',
			sector: 'Leaders in one sector',
			level: 'Leaders at one level',
			field: 'Leaders in one field',
			age: 'Leaders in one age group',
			region: 'Leaders in one part of the country'
		}
	},
	wrong: {
		title: 'When something is wrong',
		codes: [
			{
				term: '400',
				text: 'Part of the question was not understood. The answer says which, and what it can be instead.'
			},
			{ term: '404', text: 'The year is not released.' },
			{ term: '406', text: 'We answer as JSON and as CSV only.' }
		]
	},
	use: {
		title: 'May I use the figures?',
		text: 'Yes. The licence is CC BY 4.0: you may share and use them if you say where they are from. Say too that taking part is voluntary.',
		method: 'How the figures are made',
		files: 'Fetch the whole year as files',
		own: 'A leader’s report and an organisation’s figures have addresses as well. They are for those who may see the page and need signing in. The description for programs has them.'
	}
};

export const apiPage: Record<Language, typeof da> = { da, en };
