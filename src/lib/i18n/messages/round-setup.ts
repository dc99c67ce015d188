import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** Setting an organisation's round up, step by step. Danish is the source. */
const da = {
	begin: {
		title: 'Sæt en runde op',
		lead: 'Der er syv korte trin. Vi gemmer undervejs, så du kan stoppe og gå videre en anden dag. Ingen får en mail, før du har set det hele igennem og gjort runden klar.',
		button: 'Opret runden'
	},
	stepOf: ({ current, total }: { current: Count; total: Count }) => `Trin ${current} af ${total}`,
	stepNames: {
		navn: 'Navn og datoer',
		ledere: 'Vælg ledere',
		skema: 'Vælg skema',
		udsagn: 'Jeres egne udsagn',
		deltagere: 'Hvem skal svare?',
		'hvem-ser': 'Hvem skal se rapporterne?',
		gennemse: 'Se det hele igennem'
	},
	nextStep: ({ name }: { name: string }) => `Derefter: ${name}`,
	next: 'Gem og gå videre',
	back: 'Gem og gå tilbage',
	overview: 'Til oversigten',
	draft: {
		unnamed: 'Runde uden navn endnu',
		lead: 'Her er de syv trin. Du kan gå til dem i den rækkefølge, du vil. Ingen får en mail, før du har set det hele igennem og gjort runden klar.',
		goOn: 'Gå videre',
		ready: 'Klar',
		missing: 'Mangler noget',
		optional: 'Kan springes over',
		last: 'Til sidst',
		discard: 'Slet kladden',
		goes: ({ lists, draft }: { lists: string; draft: string }) =>
			lists === ''
				? `Arbejder ingen på kladden, sletter vi den efter den ${draft}. Listerne er slettet.`
				: `Arbejder ingen på kladden, sletter vi listerne efter den ${lists} og hele kladden efter den ${draft}.`,
		discardTitle: 'Vil du slette kladden?',
		discardText:
			'Vi sletter runden med alle lister over, hvem der skal svare. Lederne bliver i jeres register. Ingen har fået en mail, og ingen får noget at vide.',
		discardButton: 'Ja, slet kladden',
		keep: 'Nej, behold den',
		leaders: ({ count }: { count: Count }) => (count === 1 ? '1 leder' : `${count} ledere`),
		nobody: 'Ingen på listerne endnu',
		raters: ({ count }: { count: Count }) =>
			count === 1 ? '1 person på listerne' : `${count} personer på listerne`,
		statements: ({ count }: { count: Count }) => (count === 1 ? '1 udsagn' : `${count} udsagn`)
	},
	waiting: {
		title: 'Runden er klar',
		text: ({ day, mails }: { day: string; mails: string | undefined }) =>
			`Den åbner af sig selv ${day}. Mailene går ud ${mails === undefined ? '' : `${mails} `}kl. 8. Indtil runden åbner, kan du se og rette det hele. Retter du noget, skal du gøre den klar igen.`,
		look: 'Se det hele igennem',
		takeBack: 'Gør den til kladde igen',
		openingTitle: 'Runden er ved at åbne',
		opening: ({ people }: { people: Count }) =>
			`Vi gør links klar til ${people} personer. Det tager sjældent mere end et minut. Du kan lukke siden imens.`,
		lookAgain: 'Se, om runden er åben'
	},
	ended: {
		counted: 'Runden er lukket. Svarene er talt op, og nu bliver rapporterne lavet.',
		made: ({ made, all }: { made: Count; all: Count }) => `${made} af ${all} rapporter er lavet`,
		leave: 'Du kan lukke siden imens. Hver leder får en mail, når rapporten er klar.',
		look: 'Se, hvor langt vi er',
		released: 'Runden er lukket. Hver leder har fået sin egen rapport.',
		cancelled: 'Runden blev stoppet. Alle svar blev slettet uden at blive åbnet.',
		lost: 'Nøglen til runden er gået tabt. Svarene kan ikke åbnes af nogen.',
		report: 'Se organisationens rapport',
		home: 'Til alle runder'
	},
	name: {
		name: 'Rundens navn',
		nameHint: 'For eksempel Efterårsrunden 2026. Lederne og de inviterede kan se det.',
		help: 'To uger er passende. Undgå ferier. De, der mangler, får en påmindelse halvvejs og en to dage før fristen, begge på en hverdag. Flere mails bliver det ikke til.',
		opens: 'Runden åbner',
		opensHint:
			'Mailene går ud kl. 8 på dagen, eller den første hverdag derefter. Vælger du i dag, går de ud, når runden er klar, mellem kl. 8 og 17.',
		dayOff: ({ day, mails }: { day: string; mails: string }) =>
			`Mange holder fri ${day}. Runden åbner, men mailene venter til ${mails} kl. 8.`,
		closes: 'Sidste dag at svare',
		closesHint: 'Runden lukker kl. 23.59.',
		confirm: 'Lederne kan rette deres liste til og med',
		confirmHint:
			'Lad feltet stå tomt, hvis lederne ikke skal spørges. Ellers får de en mail, når du beder om det, og listerne gælder, som de er, når dagen er gået.',
		afterClose:
			'Når runden lukker, kan den ikke åbnes igen. Svar, der kommer for sent, tæller ikke med. Sådan holder vi løftet om anonymitet.'
	},
	leaders: {
		help: 'Vælg dem, der skal evalueres. Du kan tage alle med og vælge nogle fra, eller søge frem til dem, du vil have med.',
		none: 'Der er ingen ledere i jeres register endnu.',
		add: 'Læg jeres ledere ind',
		later: 'Gå videre uden ledere',
		count: ({ chosen, all }: { chosen: Count; all: Count }) => `${chosen} af ${all} er med`,
		search: 'Søg efter leder eller enhed',
		unit: 'Enhed',
		level: 'Niveau',
		field: 'Område',
		show: 'Vis',
		anyUnit: 'Alle enheder',
		anyLevel: 'Alle niveauer',
		anyField: 'Alle områder',
		shows: { all: 'Alle', in: 'Dem, der er med', out: 'Dem, der ikke er med' },
		searchButton: 'Søg',
		clear: 'Vis alle igen',
		found: ({ count }: { count: Count }) =>
			count === 1 ? '1 leder passer' : `${count} ledere passer`,
		noMatch: 'Ingen ledere passer. Prøv med færre ord, eller vis alle igen.',
		caption:
			'Sæt kryds ved dem, der skal være med. Krydserne bliver gemt, når du går til en anden side.',
		columns: { in: 'Med', leader: 'Leder', unit: 'Enhed', form: 'Skema' },
		include: ({ name }: { name: string }) => `Tag ${name} med`,
		acting: 'Fungerende',
		fresh: 'Under et halvt år i jobbet',
		gone: 'Ikke længere i jeres register',
		save: 'Gem krydserne',
		addAll: ({ count }: { count: Count }) => `Tag alle ${count} med`,
		removeAll: ({ count }: { count: Count }) => `Tag alle ${count} ud`,
		allTitle: 'Alle, der passer til søgningen, på én gang',
		groupTitle: 'Giv dem et andet skema',
		groupLabel: 'Skema til alle, der passer til søgningen og er med',
		groupOwn: 'Rundens eget skema',
		groupButton: 'Brug skemaet',
		saved: 'Dit valg er gemt.',
		pages: 'Flere sider',
		newer: 'Forrige',
		older: 'Næste',
		page: ({ page, last }: { page: Count; last: Count }) => `Side ${page} af ${last}`
	},
	form: {
		help: 'Skemaet gælder for alle ledere i runden, hvis du ikke laver et andet til nogle af dem.',
		comments: 'Skal der være plads til kommentarer?',
		commentsHelp:
			'Kommentarer kan forklare et tal. De kan også røbe den, der skriver, og ét hårdt ord kan fylde for meget. Lederen ser dem kun, hvis mindst otte i gruppen svarer, og mindst tre skriver til det samme spørgsmål. Du kan ikke læse dem.',
		commentsOn: 'Ja, med to åbne spørgsmål',
		commentsOff: 'Nej, kun udsagn',
		conditions: 'Skal lederne svare på spørgsmål om deres egne vilkår?',
		conditionsHelp:
			'Det er syv udsagn om tid, mandat og støtte, hvordan tiden går, og hvad der er svært lige nu. Svarene står i lederens egen rapport. I ser dem kun samlet, når mindst ti ledere har svaret.',
		conditionsOn: 'Ja, tag dem med',
		conditionsOff: 'Nej, spring dem over',
		peers: 'Skal lederkolleger svare?',
		peersHelp:
			'De svarer på ti udsagn om samarbejdet med lederen. Der skal fem svar til, før lederen får tal fra dem.',
		peersOn: 'Ja, lederkolleger kan stå på listerne',
		peersOff: 'Nej, kun medarbejdere og nærmeste leder',
		work: 'Skal medarbejderne også svare om deres eget arbejde?',
		workHelp:
			'Det er korte udsagn om mening, motivation og samarbejde. Ingen leder får svarene at se. I ser dem kun for hele organisationen, når mindst ti personer fra mindst tre teams har svaret.',
		workOn: 'Ja, tag dem med',
		workOff: 'Nej, spring dem over',
		examples: 'Skal der stå eksempler under udsagnene?',
		examplesHelp:
			'Et eksempel fra lederens område, for eksempel en skole eller et plejehjem, kan gøre et udsagn lettere at svare på. Det er en hjælp og ikke en del af udsagnet.',
		examplesOn: 'Ja, vis eksempler',
		examplesOff: 'Nej, kun udsagnene',
		managers: 'Hvordan skal nærmeste leder svare?',
		managersHelp:
			'Der er kun én nærmeste leder, så svaret kan ikke være anonymt. De får det at vide, før de svarer.',
		attributed: 'I eget navn: Lederen ser svaret ved siden af sit eget',
		aggregate:
			'Kun samlet: Ingen leder ser svaret. Det indgår i fælles tal, når mindst ti nærmeste ledere har svaret',
		groups: 'Andre skemaer til nogle af lederne',
		groupsHelp:
			'For eksempel et kort skema til dem, der leder ledere. Lav skemaet her, og giv det til lederne under »Vælg ledere«. Alle skemaer indeholder de samme 15 udsagn, så svarene kan lægges sammen.',
		groupUse: ({ form, count }: { form: string; count: Count }) =>
			`${form}. ${count === 1 ? '1 leder' : `${count} ledere`}`,
		newGroup: 'Lav et skema mere',
		groupTitle: 'Et skema til nogle af lederne',
		groupName: 'Navn på skemaet',
		groupNameHint: 'Kun du og dine kolleger ser det. For eksempel Ledere af ledere.',
		groupSave: 'Gem skemaet',
		groupDelete: 'Slet skemaet',
		groupDeleteHint: 'Lederne får så rundens eget skema igen.',
		groupCancel: 'Fortryd'
	},
	statements: {
		help: 'I kan stille op til ti udsagn, som kun jeres organisation spørger om. Medarbejderne svarer på den samme skala, fra helt uenig til helt enig.',
		limits:
			'Svarene vises kun for hele organisationen, når mindst ti personer fra mindst tre teams har svaret. De står ikke i nogen leders rapport og indgår ikke i landets tal.',
		adviceTitle: 'Gode udsagn',
		advice: [
			'Spørg om én ting ad gangen, og om noget, I kan gøre noget ved.',
			'Skriv, som folk taler. Undgå »ikke« og ord, som kun HR bruger.',
			'Spørg ikke om noget, der kan røbe, hvem der svarer.'
		],
		legend: ({ place }: { place: Count }) => `Udsagn ${place}`,
		da: 'På dansk',
		en: 'På engelsk',
		bothHint: 'Skriv udsagnet på begge sprog, for alle kan vælge sprog, når de svarer.',
		more: 'Gem og tilføj et til',
		empty: 'Lad felterne stå tomme, hvis I ikke vil tilføje noget.'
	},
	audience: {
		help: 'Valget vises for alle, der bliver inviteret, før de svarer. Når runden er åbnet, kan det ikke ændres. Vælg kun dem, der skal bruge rapporten.',
		choose: 'Hvem skal kunne læse en leders rapport?',
		leader: 'Kun lederen selv',
		manager: 'Lederen og nærmeste leder',
		managerHint:
			'Nærmeste leder er den, der står på lederens liste, eller den, jeres register nævner.',
		hr: 'Lederen, nærmeste leder og navngivne personer i HR',
		person: ({ number }: { number: Count }) => `Person ${number}`,
		name: 'Navn',
		email: 'Mailadresse',
		told: 'Du kan ikke selv læse rapporterne som koordinator. Organisationens rapport viser ingen enkelt leder.',
		contactTitle: 'Hvem kan de inviterede spørge?',
		contactHelp:
			'De skal kunne spørge, om deres liste passer, uden at lederen får det at vide. Det kan være dig selv, en anden fra HR eller en tillidsrepræsentant. Det må ikke være en af lederne i runden.',
		contactName: 'Navn',
		contactEmail: 'Mailadresse'
	}
};

const en: typeof da = {
	begin: {
		title: 'Set up a round',
		lead: 'There are seven short steps. We save as you go, so you can stop and continue another day. Nobody gets a mail before you have looked all of it through and made the round ready.',
		button: 'Create the round'
	},
	stepOf: ({ current, total }) => `Step ${current} of ${total}`,
	stepNames: {
		navn: 'Name and dates',
		ledere: 'Choose leaders',
		skema: 'Choose a form',
		udsagn: 'Your own statements',
		deltagere: 'Who will answer?',
		'hvem-ser': 'Who will see the reports?',
		gennemse: 'Check everything'
	},
	nextStep: ({ name }) => `Then: ${name}`,
	next: 'Save and go on',
	back: 'Save and go back',
	overview: 'To the overview',
	draft: {
		unnamed: 'Round without a name yet',
		lead: 'Here are the seven steps. You can go to them in any order. Nobody gets a mail before you have looked all of it through and made the round ready.',
		goOn: 'Go on',
		ready: 'Ready',
		missing: 'Something is missing',
		optional: 'Can be left out',
		last: 'Comes last',
		discard: 'Delete the draft',
		goes: ({ lists, draft }) =>
			lists === ''
				? `If nobody works on the draft, we delete it after ${draft}. The lists have been deleted.`
				: `If nobody works on the draft, we delete the lists after ${lists} and all of it after ${draft}.`,
		discardTitle: 'Do you want to delete the draft?',
		discardText:
			'We delete the round with all lists of who will answer. The leaders stay in your register. Nobody has had a mail, and nobody will be told.',
		discardButton: 'Yes, delete the draft',
		keep: 'No, keep it',
		leaders: ({ count }) => (count === 1 ? '1 leader' : `${count} leaders`),
		nobody: 'Nobody on the lists yet',
		raters: ({ count }) => (count === 1 ? '1 person on the lists' : `${count} people on the lists`),
		statements: ({ count }) => (count === 1 ? '1 statement' : `${count} statements`)
	},
	waiting: {
		title: 'The round is ready',
		text: ({ day, mails }) =>
			`It opens by itself on ${day}. The mails leave ${mails === undefined ? '' : `on ${mails} `}at 8 am. Until the round opens you can see and correct all of it. If you change something, make it ready again.`,
		look: 'Check everything',
		takeBack: 'Make it a draft again',
		openingTitle: 'The round is opening',
		opening: ({ people }) =>
			`We are making links for ${people} people. It seldom takes more than a minute. You can close the page meanwhile.`,
		lookAgain: 'See whether the round is open'
	},
	ended: {
		counted: 'The round has closed. The answers are counted, and now the reports are being made.',
		made: ({ made, all }) => `${made} of ${all} reports have been made`,
		leave: 'You can close the page meanwhile. Each leader gets a mail when the report is ready.',
		look: 'See how far we are',
		released: 'The round has closed. Each leader has got his or her own report.',
		cancelled: 'The round was stopped. All answers were deleted without being opened.',
		lost: 'The key of the round was lost. Nobody can open the answers.',
		report: 'See the organisation’s report',
		home: 'To all rounds'
	},
	name: {
		name: 'Name of the round',
		nameHint: 'For example Autumn 2026. The leaders and those invited can see it.',
		help: 'Two weeks is a good length. Avoid holidays. We remind those who have not answered halfway and two days before the closing date, both on a working day. There will be no more mails than that.',
		opens: 'The round opens',
		opensHint:
			'The mails leave at 8 am on that day, or on the first working day after it. If you choose today, they leave when the round is ready, between 8 am and 5 pm.',
		dayOff: ({ day, mails }) =>
			`Many people are off on ${day}. The round opens, but the mails wait until ${mails} at 8 am.`,
		closes: 'Last day to answer',
		closesHint: 'The round closes at 23:59.',
		confirm: 'Leaders can correct their list until',
		confirmHint:
			'Leave this empty if the leaders are not to be asked. Otherwise they get a mail when you ask for it, and the lists hold as they are when the day has passed.',
		afterClose:
			'When the round closes, it cannot be opened again. Answers that come too late do not count. That is how we keep the promise of anonymity.'
	},
	leaders: {
		help: 'Choose those who are to be evaluated. You can include all and leave some out, or search for those you want.',
		none: 'There are no leaders in your register yet.',
		add: 'Add your leaders',
		later: 'Go on without leaders',
		count: ({ chosen, all }) => `${chosen} of ${all} take part`,
		search: 'Search for a leader or a unit',
		unit: 'Unit',
		level: 'Level',
		field: 'Field',
		show: 'Show',
		anyUnit: 'All units',
		anyLevel: 'All levels',
		anyField: 'All fields',
		shows: { all: 'Everybody', in: 'Those who take part', out: 'Those who do not' },
		searchButton: 'Search',
		clear: 'Show all again',
		found: ({ count }) => (count === 1 ? '1 leader found' : `${count} leaders found`),
		noMatch: 'No leader fits. Try fewer words, or show all again.',
		caption: 'Tick those who are to take part. The ticks are saved when you turn to another page.',
		columns: { in: 'In', leader: 'Leader', unit: 'Unit', form: 'Form' },
		include: ({ name }) => `Include ${name}`,
		acting: 'Acting',
		fresh: 'Less than half a year in the post',
		gone: 'No longer in your register',
		save: 'Save the ticks',
		addAll: ({ count }) => `Include all ${count}`,
		removeAll: ({ count }) => `Leave all ${count} out`,
		allTitle: 'Everybody who fits the search, at once',
		groupTitle: 'Give them another form',
		groupLabel: 'Form for everybody who fits the search and takes part',
		groupOwn: 'The round’s own form',
		groupButton: 'Use the form',
		saved: 'Your choice has been saved.',
		pages: 'More pages',
		newer: 'Previous',
		older: 'Next',
		page: ({ page, last }) => `Page ${page} of ${last}`
	},
	form: {
		help: 'The form holds for all leaders in the round unless you make another one for some of them.',
		comments: 'Should there be room for comments?',
		commentsHelp:
			'Comments can explain a figure. They can also give the writer away, and one harsh word can take up too much room. The leader only sees them if at least eight in the group answer and at least three write to the same question. You cannot read them.',
		commentsOn: 'Yes, with two open questions',
		commentsOff: 'No, statements only',
		conditions: 'Should leaders answer questions about their own conditions?',
		conditionsHelp:
			'They are seven statements about time, mandate and support, how time is spent, and what is hard right now. The answers stand in the leader’s own report. You only see them together, once at least ten leaders have answered.',
		conditionsOn: 'Yes, include them',
		conditionsOff: 'No, leave them out',
		peers: 'Should fellow leaders answer?',
		peersHelp:
			'They answer ten statements about working together with the leader. Five answers are needed before the leader gets figures from them.',
		peersOn: 'Yes, fellow leaders can be on the lists',
		peersOff: 'No, only employees and the leader’s own manager',
		work: 'Should employees answer about their own work too?',
		workHelp:
			'They are short statements about meaning, motivation and working together. No leader gets to see the answers. You only see them for the whole organisation, once at least ten people from at least three teams have answered.',
		workOn: 'Yes, include them',
		workOff: 'No, leave them out',
		examples: 'Should examples stand below the statements?',
		examplesHelp:
			'An example from the leader’s field, such as a school or a care home, can make a statement easier to answer. It is a help and not a part of the statement.',
		examplesOn: 'Yes, show examples',
		examplesOff: 'No, statements only',
		managers: 'How should the leader’s own manager answer?',
		managersHelp:
			'There is only one of them, so the answer cannot be anonymous. They are told so before they answer.',
		attributed: 'In their own name: the leader sees the answer beside his or her own',
		aggregate:
			'Together only: no leader sees the answer. It counts in joint figures once at least ten managers have answered',
		groups: 'Other forms for some of the leaders',
		groupsHelp:
			'For example a short form for those who lead leaders. Make the form here and give it to leaders under “Choose leaders”. All forms hold the same 15 statements, so the answers can be put together.',
		groupUse: ({ form, count }) => `${form}. ${count === 1 ? '1 leader' : `${count} leaders`}`,
		newGroup: 'Make one more form',
		groupTitle: 'A form for some of the leaders',
		groupName: 'Name of the form',
		groupNameHint: 'Only you and your colleagues see it. For example Leaders of leaders.',
		groupSave: 'Save the form',
		groupDelete: 'Delete the form',
		groupDeleteHint: 'The leaders then get the round’s own form again.',
		groupCancel: 'Cancel'
	},
	statements: {
		help: 'You can add up to ten statements that only your organisation asks about. Employees answer on the same scale, from strongly disagree to strongly agree.',
		limits:
			'The answers are only shown for the whole organisation, once at least ten people from at least three teams have answered. They are in no leader’s report and no part of the national figures.',
		adviceTitle: 'Good statements',
		advice: [
			'Ask about one thing at a time, and about something you can act on.',
			'Write the way people talk. Avoid “not” and words that only HR uses.',
			'Do not ask about anything that can give away who answers.'
		],
		legend: ({ place }) => `Statement ${place}`,
		da: 'In Danish',
		en: 'In English',
		bothHint:
			'Write the statement in both languages, because everybody can choose one to answer in.',
		more: 'Save and add another',
		empty: 'Leave the fields empty if you do not want to add anything.'
	},
	audience: {
		help: 'The choice is shown to everybody invited before they answer. Once the round has opened, it cannot be changed. Choose only those who will use the report.',
		choose: 'Who should be able to read a leader’s report?',
		leader: 'Only the leader',
		manager: 'The leader and their own manager',
		managerHint:
			'The manager is the one on the leader’s list, or the one whom your register names.',
		hr: 'The leader, their own manager and named people in HR',
		person: ({ number }) => `Person ${number}`,
		name: 'Name',
		email: 'Mail address',
		told: 'As a coordinator you cannot read the reports yourself. The organisation’s report shows no single leader.',
		contactTitle: 'Whom can those invited ask?',
		contactHelp:
			'They must be able to ask whether their list is right without the leader being told. It can be yourself, somebody else from HR or a staff representative. It must not be one of the leaders in the round.',
		contactName: 'Name',
		contactEmail: 'Mail address'
	}
};

export const roundSetup: Record<Language, typeof da> = { da, en };
