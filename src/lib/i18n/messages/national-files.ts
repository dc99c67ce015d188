import type { Language } from '#lib/domain/language.ts';

/** The page with the files of a year, and the codebook. Danish is the source. */
const da = {
	title: (of: { year: number }) => `Filer med tallene fra ${String(of.year)}`,
	intro:
		'Her er alle tal, vi viser om året, klar til regneark og statistikprogrammer. Filerne er låst og bliver ikke lavet om.',
	back: (of: { year: number }) => `Landet ${String(of.year)}`,
	file: 'Fil',
	format: 'Bruges i',
	size: 'Fylder',
	tables: {
		cells: {
			title: 'Alle tal, felt for felt',
			text: 'En række for hvert tal, der vises: temaer, udsagn, ledernes tid og vilkår, delt op efter sektor, niveau, område, alder eller geografi. Et tal, der ikke vises, har ingen række.'
		},
		changes: {
			title: 'Ændringer fra tidligere år',
			text: 'En række for hvert udsagn, der kan sammenlignes med et tidligere år. I det første år er filen tom.'
		},
		'self-and-others': {
			title: 'Ledernes eget tal og medarbejdernes',
			text: 'Hvor mange ledere der ligger hvor, i klasser på et halvt point. Ingen række handler om én leder.'
		},
		coefficients: {
			title: 'Hvordan de to hænger sammen',
			text: 'Forskel, korrelation og hældning for hvert tema.'
		},
		surfaces: {
			title: 'Selv og andre som polynomiel regression',
			text: 'De seks led, fladens hældning og krumning, standardfejl og forklaret del for hvert tema.'
		},
		'theme-correlations': {
			title: 'Temaernes sammenhæng',
			text: 'Korrelationen mellem hvert par af temaer, leder for leder.'
		},
		response: {
			title: 'Svarprocenter og vægte',
			text: 'Hvor mange der er inviteret, og hvor mange der har svaret, med en vægt for hvert felt.'
		},
		reliability: {
			title: 'Hvor pålidelige temaerne er',
			text: 'Alfa, omega, ICC, r_wg og AD for hvert tema og hver sektor.'
		}
	},
	rows: (of: { rows: string }) => `${of.rows} rækker`,
	formats: {
		csv: 'Alle programmer. Komma mellem felter, decimalpunktum',
		json: 'Programmer, der læser JSON',
		parquet: 'R, Python, DuckDB',
		sav: 'SPSS, PSPP, Stata, R, med danske navne',
		'en.sav': 'SPSS, PSPP, Stata, R, med engelske navne'
	},
	research: {
		title: 'Kun for forskere',
		text: 'Andre tabeller er kun for forskere, der er godkendt. De holder ledere op mod medarbejdere, og de viser, hvor godt hvert tema måler. Kodebogen siger, hvad der er i dem. Ingen fil har en række for hver leder. Sådan en fil får forskere heller ikke, for 51 svar peger på ét menneske.',
		link: 'Forskernes side, og hvordan man bliver godkendt'
	},
	codebook: {
		title: 'Kodebog',
		text: 'Hvad hver kolonne betyder, udsagnene på dansk og engelsk, reglerne for, hvad der vises, og formlerne.',
		read: 'Læs kodebogen',
		formats: {
			'codebook.xml': 'Arkiver og kataloger (DDI Codebook 2.5)',
			'codebook.json': 'Andre programmer'
		}
	},
	scripts: {
		title: 'Programmer, der læser filerne',
		text: 'Læg dem i samme mappe som filerne. De læser tallene og skriver, hvad medarbejderne siger om tillid i hver sektor.',
		api: 'Hent kun de tal, du skal bruge, med et program',
		formats: {
			'read.R': 'R',
			'read.py': 'Python',
			'read.do': 'Stata',
			'read.sps': 'SPSS og PSPP'
		}
	},
	synthetic: {
		title: 'Opdigtede svar til øvelse',
		text: '400 ledere og deres medarbejdere, som ikke findes. De er trukket ud fra de udgivne tal, så man kan prøve sin kode og undervise.',
		keptTitle: 'Det ligner',
		kept: [
			'Hvert udsagns gennemsnit og spredning, både mellem ledere og blandt medarbejdere med samme leder.',
			'Hvor tæt udsagnene i et tema følges ad, og forskellen mellem ledernes svar og medarbejdernes.',
			'Hvor mange der er i hver sektor, på hvert niveau og i hvert område.'
		],
		lostTitle: 'Det ligner ikke',
		lost: [
			'Hvordan temaerne hænger sammen. Her er halvdelen antaget.',
			'Hvad ledere i samme organisation har til fælles.',
			'Hvordan sektor, niveau og område hænger sammen med svarene.',
			'Hvem der ikke svarer.'
		],
		warning: 'Brug dem aldrig til at sige noget om virkeligheden.',
		formats: {
			'synthetic-leaders.csv': 'Lederne, og hvad de svarer om sig selv',
			'synthetic-employees.csv': 'Medarbejderne, og hvad de svarer'
		}
	},
	use: {
		title: 'Brug tallene',
		cite: 'Sådan henviser du',
		edition: 'Udgave',
		editionText: (of: { date: string }) => `Låst den ${of.date}`,
		fingerprint: 'Fingeraftryk af tallene',
		licence: 'Licens',
		licenceText: 'Alle må bruge tallene, når de skriver, hvor de kommer fra.',
		sumsTitle: 'Fingeraftryk af hver fil (SHA-256)'
	}
};

const en: typeof da = {
	title: (of) => `Files with the figures of ${String(of.year)}`,
	intro:
		'Here are all figures that we show of the year, ready for spreadsheets and statistical programs. The files are locked and are not made anew.',
	back: (of) => `The country ${String(of.year)}`,
	file: 'File',
	format: 'For use in',
	size: 'Size',
	tables: {
		cells: {
			title: 'All figures, cell by cell',
			text: 'A row for each figure that is shown: themes, statements, leaders’ time and conditions, by sector, level, field, age or region. A figure that is not shown has no row.'
		},
		changes: {
			title: 'Changes since earlier years',
			text: 'A row for each statement that can be compared with an earlier year. In the first year the file is empty.'
		},
		'self-and-others': {
			title: 'Leaders’ own value and employees’',
			text: 'How many leaders are where, in classes of half a point. No row is about one leader.'
		},
		coefficients: {
			title: 'How the two go together',
			text: 'Difference, correlation and slope for each theme.'
		},
		surfaces: {
			title: 'Self and others as polynomial regression',
			text: 'The six terms, slope and curvature of the surface, standard errors and the explained part for each theme.'
		},
		'theme-correlations': {
			title: 'How themes go together',
			text: 'The correlation between each pair of themes, over leaders.'
		},
		response: {
			title: 'Response rates and weights',
			text: 'How many were invited and how many answered, with a weight for each cell.'
		},
		reliability: {
			title: 'How reliable the themes are',
			text: 'Alpha, omega, ICC, r_wg and AD for each theme and sector.'
		}
	},
	rows: (of) => `${of.rows} rows`,
	formats: {
		csv: 'Every program. Commas between fields, decimal points',
		json: 'Programs that read JSON',
		parquet: 'R, Python, DuckDB',
		sav: 'SPSS, PSPP, Stata, R, with Danish labels',
		'en.sav': 'SPSS, PSPP, Stata, R, with English labels'
	},
	research: {
		title: 'For researchers only',
		text: 'Other tables are for approved researchers only: leaders against their employees, correlations and reliability. The codebook says what is in them. No file has a row for each leader, not for researchers either: 51 answers point at one person.',
		link: 'The researchers’ page, and how to be approved'
	},
	codebook: {
		title: 'Codebook',
		text: 'What each column means, the statements in Danish and English, the rules for what is shown, and the formulas.',
		read: 'Read the codebook',
		formats: {
			'codebook.xml': 'Archives and catalogues (DDI Codebook 2.5)',
			'codebook.json': 'Other programs'
		}
	},
	scripts: {
		title: 'Scripts that read the files',
		text: 'Put them into the same folder as the files. They read the figures and print what employees say about trust in each sector.',
		api: 'Fetch only the figures you need, with a program',
		formats: {
			'read.R': 'R',
			'read.py': 'Python',
			'read.do': 'Stata',
			'read.sps': 'SPSS and PSPP'
		}
	},
	synthetic: {
		title: 'Invented answers for practice',
		text: '400 leaders and their employees who do not exist. They are drawn from the published figures, for trying code and for teaching.',
		keptTitle: 'What is alike',
		kept: [
			'The mean and spread of each statement, between leaders and among employees of the same leader.',
			'How closely the statements of a theme go together, and the difference between leaders and employees.',
			'How many there are in each sector, level and field.'
		],
		lostTitle: 'What is not',
		lost: [
			'How the themes go together. Half is assumed.',
			'What leaders of the same organisation have in common.',
			'How sector, level and field go with the answers.',
			'Who does not answer.'
		],
		warning: 'Never use them to say anything about the real world.',
		formats: {
			'synthetic-leaders.csv': 'The leaders, and what they answer about themselves',
			'synthetic-employees.csv': 'The employees, and what they answer'
		}
	},
	use: {
		title: 'Using the figures',
		cite: 'How to cite',
		edition: 'Edition',
		editionText: (of) => `Locked on ${of.date}`,
		fingerprint: 'Fingerprint of the figures',
		licence: 'Licence',
		licenceText: 'Everybody may use the figures who says where they are from.',
		sumsTitle: 'Fingerprint of each file (SHA-256)'
	}
};

export const nationalFiles: Record<Language, typeof da> = { da, en };
