import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** The organisation's report beside what `organisation.ts` says. Danish is the source. */
const da = {
	over: ({ round, date }: { round: string; date: string }) => `${round}. Runden lukkede ${date}.`,
	contents: 'I rapporten',
	contentsShort: 'I rapporten, kort',
	groups: {
		self: 'Lederne selv',
		employee: 'Medarbejdere',
		manager: 'Nærmeste ledere',
		peer: 'Lederkolleger'
	},
	files: {
		title: 'Tag rapporten med',
		pdf: 'Hent som PDF',
		csv: 'CSV til regneark',
		json: 'JSON til programmer',
		note: 'Filerne indeholder de samme tal som siden. At du henter dem, bliver skrevet ned.',
		name: ({ year }: { year: string }) => `organisationsrapport-${year}`
	},
	reading: {
		title: 'Sådan læser du tallene',
		scale:
			'Alt står på den skala, som folk har svaret på: 1 er helt uenig, og 5 er helt enig. Temaerne står i skemaets rækkefølge, aldrig efter størrelse.',
		interval:
			'Bjælken under en prik viser, hvor tallet nok ville ligge, hvis alle inviterede havde svaret. En skraveret bjælke betyder, at tallet ligger et sted i den.',
		about:
			'»ca.« står, når nogle af tallene bag kun kendes som et interval. De tæller med deres midte.',
		withheld: 'Ellers står der »vises ikke«, uanset hvad grunden er.'
	},
	answered: {
		title: 'Hvor mange der har svaret',
		caption: 'Antal, der har svaret, af antal inviterede',
		who: 'Hvem',
		answered: 'Har svaret',
		label: ({ name, text }: { name: string; text: string }) => `${name}: ${text} har svaret`
	},
	overall: {
		title: 'Det samlede indtryk',
		text: 'Tre udsagn om helheden. De står for sig selv, og vi regner ikke alt sammen til ét tal.',
		caption: 'Tre udsagn om helheden. 1 er helt uenig, 5 er helt enig.'
	},
	themes: {
		title: ({ themes }: { themes: Count }) =>
			Number(themes) === 1 ? 'Temaet' : `De ${themes} temaer`,
		text: 'Vælg et tema for at se udsagnene bag det. Lederne har svaret om sig selv, og medarbejderne om deres leder.',
		textMarkers: 'Et enkelt udsagn er mere usikkert end et helt tema.',
		chosen: 'Temaer med alle udsagn',
		markers: 'Et udsagn fra hvert af de andre temaer',
		caption: 'Temaerne. 1 er helt uenig, 5 er helt enig. Gennemsnit af temaets udsagn.',
		markersCaption: 'Ét udsagn fra hvert tema. 1 er helt uenig, 5 er helt enig.',
		theme: 'Tema',
		statement: 'Udsagn',
		detailsTitle: 'Tema for tema',
		detailCaption: ({ theme }: { theme: string }) =>
			`${theme}, udsagn for udsagn. 1 er helt uenig, 5 er helt enig.`,
		none: 'Der er ingen tal om temaerne i denne runde. Der skal mindst ti svar og tre teams til.'
	},
	gaps: {
		title: 'Hvor ledere og medarbejdere ser det samme',
		short: 'Hvor de ser det samme',
		text: 'For hvert tema har vi sammenlignet lederens eget svar med medarbejdernes. Tabellen viser, hvor mange ledere der ligger hvor, i trin af fem. Under et halvt point kalder vi det enighed. En skjult styrke ser medarbejderne mere af end lederen. En mulig blind plet ser lederen mere af end medarbejderne.',
		note: 'Nogle ledere er ikke med, fordi forskellen er for usikker. Derfor er summen ikke altid antallet af ledere.',
		none: 'Vi viser et tema, når mindst ti ledere kan sammenlignes med deres medarbejdere. Så mange er der ikke for noget tema i denne runde.',
		caption: 'Antal ledere, tema for tema. En streg er færre end fem.',
		names: {
			agreeHigh: 'Enige: en styrke',
			overHigh: 'En styrke, tydeligst for lederen',
			underHigh: 'Skjult styrke',
			overLow: 'Mulig blind plet',
			underLow: 'Lederen er strengest',
			agreeLow: 'Enige: kan udvikles'
		},
		ask: 'Hvor går den samme forskel igen hos mange? Hvad i jeres rammer kan have skabt den?'
	},
	peers: {
		title: 'Samarbejdet mellem ledere',
		text: 'Lederkolleger har svaret på ti andre udsagn. De bliver aldrig lagt sammen med medarbejdernes svar.',
		caption: 'Samarbejdet mellem ledere. 1 er helt uenig, 5 er helt enig.'
	},
	conditions: {
		title: 'Ledernes vilkår',
		text: 'Ledernes egne svar om tid, mandat og støtte. De vises, når mindst ti ledere har svaret, og aldrig for en enkelt enhed.',
		caption: 'Ledernes vilkår. 1 er helt uenig, 5 er helt enig.',
		none: 'Der er færre end ti ledere, der har svaret om deres vilkår. Derfor vises de ikke.',
		time: 'Ledernes tid, nu og som de ønsker den',
		timeText: 'Gennemsnit af ledernes egne skøn, i trin af fem procent.',
		timeCaption: 'Ledelsestid i en almindelig måned, i procent',
		challenges: 'Det fylder mest hos lederne lige nu',
		challengesText: 'Hver leder kunne vælge op til tre temaer. Antal ledere, i trin af fem.',
		leaders: 'Ledere'
	},
	work: {
		title: 'Medarbejdernes arbejde',
		text: 'Medarbejderne er spurgt om deres eget arbejde. Svarene vises kun for hele organisationen, aldrig hos en enkelt leder.',
		caption: 'Medarbejdernes arbejde. 1 er helt uenig, 5 er helt enig.'
	},
	local: {
		title: 'Jeres egne udsagn',
		caption: 'Jeres egne udsagn. 1 er helt uenig, 5 er helt enig.'
	},
	parts: {
		title: 'Niveauer, områder og enheder',
		level: 'Efter ledelsesniveau',
		field: 'Efter område',
		unit: 'Efter enhed',
		text: 'En del vises kun, når mindst ti har svaret, mindst tre teams har tal, og ingen kan regne sig frem til et mindre antal teams ved at trække delene fra hinanden. Derfor mangler der nogle gange en del mere.',
		caption: ({ name }: { name: string }) =>
			`${name}, set af medarbejderne. 1 er helt uenig, 5 er helt enig.`,
		wholeIs: ({ value }: { value: string }) => `Hele organisationen: ${value}`,
		none: {
			level: 'Intet niveau har svar nok til at blive vist for sig.',
			field: 'Intet område har svar nok til at blive vist for sig.',
			unit: 'Ingen enhed har svar nok til at blive vist for sig.'
		},
		left: ({ count }: { count: Count }) =>
			count === 1
				? 'Én del er ikke med, fordi intet kan vises om den.'
				: `${count} dele er ikke med, fordi intet kan vises om dem.`,
		unitText:
			'Enhederne står alfabetisk. Vælg en enhed for at se dens temaer. Enheder uden link har ingen tal at vise.',
		unitCaption: 'Enheder, og hvor mange medarbejdere der har svaret',
		names: { level: 'Ledelsesniveau', field: 'Område', unit: 'Enhed' },
		answered: 'Har svaret',
		search: 'Søg efter en enhed',
		find: 'Søg',
		all: 'Vis alle enheder',
		noMatch: ({ search }: { search: string }) =>
			`Ingen enhed passer til »${search}«. Prøv med en del af navnet.`,
		found: ({ count }: { count: Count }) => (count === 1 ? '1 enhed' : `${count} enheder`),
		pages: 'Flere enheder',
		page: ({ page, pages }: { page: Count; pages: Count }) => `Side ${page} af ${pages}`,
		newer: 'Forrige',
		older: 'Næste'
	},
	pool: {
		title: 'De små teams',
		text: 'Teams med under fem svar har ingen egne tal. Her er de lagt sammen til ét.',
		caption: 'De små teams samlet. 1 er helt uenig, 5 er helt enig.',
		none: 'Der er ingen samlede tal for små teams i denne runde.'
	},
	since: {
		title: 'Siden sidst',
		before: ({ round, date, leaders }: { round: string; date: string; leaders: Count }) =>
			`Vi sammenligner med ${round}, der lukkede ${date}, og hvor ${leaders} ledere var med. Det er ikke altid de samme ledere og medarbejdere.`,
		text: 'Vi siger kun »højere« eller »lavere«, når forskellen er større, end det kan forklares med, hvem der har svaret, og hvilke ledere der var med.',
		nothing: 'Ingen af tallene har ændret sig mere, end tilfældigheder kan forklare.',
		certain: ({
			name,
			direction,
			now,
			earlier
		}: Record<'name' | 'direction' | 'now' | 'earlier', string>) =>
			`${name} ligger ${direction}: ${now} nu, ${earlier} sidst.`,
		all: 'Se alle tallene, sidst og nu',
		caption: 'Medarbejdernes tal sidst og nu',
		what: 'Tema eller udsagn',
		then: 'Sidst',
		now: 'Nu',
		change: 'Ændring'
	},
	commission: {
		title: 'Temaerne og Ledelseskommissionen',
		short: 'Ledelseskommissionen',
		text: 'I 2018 gav Ledelseskommissionen syv anbefalinger om at lede i det offentlige. Her er vores bud på, hvor hvert tema hører til. Hvert tema står ét sted.',
		caption: 'Syv anbefalinger og skemaets temaer',
		group: 'Anbefaling',
		themes: 'Temaer og vilkår',
		none: 'Skemaet spørger ikke om det.',
		source:
			'Kilde: Ledelseskommissionen (2018), »Sæt borgerne først. Ledelse i den offentlige sektor med fokus på udvikling af driften«. Vi har gjort navnene kortere.'
	},
	supportTitle: 'Tilbyd en samtale',
	print: {
		intro:
			'Rapporten viser, hvordan ledelse bliver oplevet på tværs af jeres enheder. Den viser ikke den enkelte leder, og den kan ikke bruges til at stille ledere op på en liste.',
		useTitle: 'Sådan bruger I rapporten'
	},
	frozen: {
		title: 'Rapporten er låst',
		text: 'Tallene er de samme, hver gang du åbner den.',
		fingerprint: 'Fingeraftryk (SHA-256):'
	},
	before: {
		title: ({ organisation }: { organisation: string }) => `Rapport for ${organisation}`,
		draft: 'Runden er ikke begyndt. Når den er lukket, kommer rapporten her samme dag.',
		open: 'Runden er i gang. Når den er lukket, kommer rapporten her samme dag.',
		ended: 'Runden fik ingen rapport for organisationen.',
		shows: 'Det kommer rapporten til at vise',
		list: [
			'Hvor mange der har svaret, og hvordan medarbejdere og ledere ser de tolv temaer.',
			'Temaerne efter ledelsesniveau, område og enhed, når der er svar nok.',
			'Hvor mange ledere der ser det samme som deres medarbejdere, og hvor forskellene er.',
			'Ledernes egne svar om vilkår, tid og udfordringer, når mindst ti har svaret.',
			'Hvad der er ændret siden jeres forrige runde, når det er mere end tilfældigheder.'
		]
	},
	withheldTitle: 'Rapporten er ikke klar',
	withheld:
		'Før en rapport bliver vist, kontrollerer vi, om nogen kan regne ud, hvad én person har svaret. Rapporten bestod ikke kontrollen, så vi viser den ikke. Ledernes egne rapporter er ikke berørt.',
	back: 'Til runden'
};

const en: typeof da = {
	over: ({ round, date }) => `${round}. The round closed on ${date}.`,
	contents: 'In the report',
	contentsShort: 'In the report, briefly',
	groups: {
		self: 'The leaders themselves',
		employee: 'Employees',
		manager: 'Their managers',
		peer: 'Fellow leaders'
	},
	files: {
		title: 'Take the report with you',
		pdf: 'Download as PDF',
		csv: 'CSV for a spreadsheet',
		json: 'JSON for programs',
		note: 'The files hold the same figures as the page. That you download them is written down.',
		name: ({ year }) => `organisation-report-${year}`
	},
	reading: {
		title: 'How to read the figures',
		scale:
			'Everything stands on the scale that people answered on: 1 is strongly disagree and 5 is strongly agree. Themes stand in the order of the questionnaire, never by size.',
		interval:
			'The bar below a dot shows where the figure would probably lie, had everybody invited answered. A hatched bar means that the figure lies somewhere within it.',
		about:
			'“about” is written where some of the figures behind it are known as an interval only. They count by their middle.',
		withheld: 'Otherwise it says “not shown”, whatever the reason is.'
	},
	answered: {
		title: 'How many have answered',
		caption: 'How many answered of how many were invited',
		who: 'Who',
		answered: 'Answered',
		label: ({ name, text }) => `${name}: ${text} have answered`
	},
	overall: {
		title: 'The overall impression',
		text: 'Three statements about the whole. They stand by themselves, and we do not add everything up to one figure.',
		caption: 'Three statements about the whole. 1 is strongly disagree, 5 is strongly agree.'
	},
	themes: {
		title: ({ themes }) => (Number(themes) === 1 ? 'The theme' : `The ${themes} themes`),
		text: 'Choose a theme to see the statements behind it. Leaders have answered about themselves, and employees about their leader.',
		textMarkers: 'A single statement is less certain than a whole theme.',
		chosen: 'Themes with all statements',
		markers: 'One statement from each of the other themes',
		caption:
			'The themes. 1 is strongly disagree, 5 is strongly agree. Mean of the theme’s statements.',
		markersCaption: 'One statement from each theme. 1 is strongly disagree, 5 is strongly agree.',
		theme: 'Theme',
		statement: 'Statement',
		detailsTitle: 'Theme by theme',
		detailCaption: ({ theme }) =>
			`${theme}, statement by statement. 1 is strongly disagree, 5 is strongly agree.`,
		none: 'There are no figures about the themes in this round. They need at least ten answers and three teams.'
	},
	gaps: {
		title: 'Where leaders and employees see the same',
		short: 'Where they see the same',
		text: 'For each theme we have compared the leader’s own answer with the employees’. The table shows how many leaders lie where, in steps of five. Below half a point we call it agreement. Of a hidden strength the employees see more than the leader. Of a possible blind spot the leader sees more than the employees.',
		note: 'Some leaders are not counted, because the difference is too uncertain. So the sum is not always the number of leaders.',
		none: 'We show a theme where at least ten leaders can be compared with their employees. There are not that many for any theme in this round.',
		caption: 'Number of leaders, theme by theme. A dash is fewer than five.',
		names: {
			agreeHigh: 'Agreed: a strength',
			overHigh: 'A strength, clearest to the leader',
			underHigh: 'Hidden strength',
			overLow: 'Possible blind spot',
			underLow: 'The leader is stricter',
			agreeLow: 'Agreed: can be developed'
		},
		ask: 'Where does the same difference return with many? What in your conditions may have made it?'
	},
	peers: {
		title: 'Cooperation between leaders',
		text: 'Fellow leaders have answered ten other statements. They are never put together with the employees’ answers.',
		caption: 'Cooperation between leaders. 1 is strongly disagree, 5 is strongly agree.'
	},
	conditions: {
		title: 'The leaders’ conditions',
		text: 'The leaders’ own answers about time, mandate and support. They are shown when at least ten leaders have answered, and never for a single unit.',
		caption: 'The leaders’ conditions. 1 is strongly disagree, 5 is strongly agree.',
		none: 'Fewer than ten leaders have answered about their conditions. So they are not shown.',
		time: 'The leaders’ time, now and as they wish it',
		timeText: 'Means of the leaders’ own estimates, in steps of five per cent.',
		timeCaption: 'Time spent leading in an ordinary month, in per cent',
		challenges: 'What takes up most with the leaders right now',
		challengesText:
			'Each leader could choose up to three themes. Number of leaders, in steps of five.',
		leaders: 'Leaders'
	},
	work: {
		title: 'The employees’ work',
		text: 'Employees were asked about their own work. The answers are shown for the whole organisation only, never with a single leader.',
		caption: 'The employees’ work. 1 is strongly disagree, 5 is strongly agree.'
	},
	local: {
		title: 'Your own statements',
		caption: 'Your own statements. 1 is strongly disagree, 5 is strongly agree.'
	},
	parts: {
		title: 'Levels, fields and units',
		level: 'By level of leadership',
		field: 'By field',
		unit: 'By unit',
		text: 'A part is shown only when at least ten have answered, at least three teams have figures, and nobody can work out a smaller number of teams by subtracting the parts from each other. That is why one part more is sometimes missing.',
		caption: ({ name }) =>
			`${name}, as the employees see it. 1 is strongly disagree, 5 is strongly agree.`,
		wholeIs: ({ value }) => `The whole organisation: ${value}`,
		none: {
			level: 'No level has enough answers to be shown by itself.',
			field: 'No field has enough answers to be shown by itself.',
			unit: 'No unit has enough answers to be shown by itself.'
		},
		left: ({ count }) =>
			count === 1
				? 'One part is left out, because nothing can be shown of it.'
				: `${count} parts are left out, because nothing can be shown of them.`,
		unitText:
			'Units stand alphabetically. Choose a unit to see its themes. Units without a link have no figures to show.',
		unitCaption: 'Units, and how many employees have answered',
		names: { level: 'Level of leadership', field: 'Field', unit: 'Unit' },
		answered: 'Answered',
		search: 'Search for a unit',
		find: 'Search',
		all: 'Show all units',
		noMatch: ({ search }) => `No unit fits “${search}”. Try a part of the name.`,
		found: ({ count }) => (count === 1 ? '1 unit' : `${count} units`),
		pages: 'More units',
		page: ({ page, pages }) => `Page ${page} of ${pages}`,
		newer: 'Previous',
		older: 'Next'
	},
	pool: {
		title: 'The small teams',
		text: 'Teams with fewer than five answers have no figures of their own. Here they are put together as one.',
		caption: 'The small teams together. 1 is strongly disagree, 5 is strongly agree.',
		none: 'There are no joint figures of small teams in this round.'
	},
	since: {
		title: 'Since last time',
		before: ({ round, date, leaders }) =>
			`We compare with ${round}, which closed on ${date} with ${leaders} leaders. They are not necessarily the same leaders or employees.`,
		text: 'We say “higher” or “lower” only when the difference is larger than can be explained by who answered and which leaders took part.',
		nothing: 'None of the figures has changed by more than chance can explain.',
		certain: ({ name, direction, now, earlier }) =>
			`${name} lies ${direction}: ${now} now, ${earlier} last time.`,
		all: 'See all figures, then and now',
		caption: 'The employees’ figures then and now',
		what: 'Theme or statement',
		then: 'Last time',
		now: 'Now',
		change: 'Change'
	},
	commission: {
		title: 'The themes and the leadership commission',
		short: 'The leadership commission',
		text: 'In 2018 the Danish commission on public leadership made seven recommendations on leading in the public sector. Here is our view of where each theme belongs. Each theme stands in one place.',
		caption: 'Seven recommendations and the themes of the questionnaire',
		group: 'Recommendation',
		themes: 'Themes and conditions',
		none: 'The questionnaire does not ask about it.',
		source:
			'Source: Ledelseskommissionen (2018), “Sæt borgerne først. Ledelse i den offentlige sektor med fokus på udvikling af driften”. The names are shortened and translated by us.'
	},
	supportTitle: 'Offer a talk',
	print: {
		intro:
			'The report shows how leadership is experienced across your units. It does not show the single leader, and it cannot be used to rank leaders.',
		useTitle: 'How to use the report'
	},
	frozen: {
		title: 'The report is locked',
		text: 'The figures are the same each time you open it.',
		fingerprint: 'Fingerprint (SHA-256):'
	},
	before: {
		title: ({ organisation }) => `Report of ${organisation}`,
		draft: 'The round has not begun. When it has closed, the report comes here on the same day.',
		open: 'The round is running. When it has closed, the report comes here on the same day.',
		ended: 'The round got no report for the organisation.',
		shows: 'What the report will show',
		list: [
			'How many have answered, and how employees and leaders see the twelve themes.',
			'The themes by level of leadership, field and unit, where there are enough answers.',
			'How many leaders see the same as their employees, and where the differences are.',
			'The leaders’ own answers about conditions, time and challenges, when at least ten have answered.',
			'What has changed since your previous round, where it is more than chance.'
		]
	},
	withheldTitle: 'The report is not ready',
	withheld:
		'Before a report is shown, we check whether anybody could work out what one person answered. The report did not pass the check, so we do not show it. The leaders’ own reports are not affected.',
	back: 'To the round'
};

export const organisationReport: Record<Language, typeof da> = { da, en };
