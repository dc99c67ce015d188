import type { Language } from '#lib/domain/language.ts';

/** The leader's report. Danish is the source. */
const da = {
	title: 'Din rapport',
	subtitle: ({ leader, unit, closed }: { leader: string; unit: string; closed: string }) =>
		`${leader}, ${unit}. Runden lukkede ${closed}.`,
	titleOther: ({ leader }: { leader: string }) => `Rapport om ${leader}`,
	otherReader: ({ leader }: { leader: string }) =>
		`Rapporten er skrevet til ${leader}. Når der står ”du”, er det ${leader}.`,
	purposeTitle: 'Hvad rapporten er til',
	purpose:
		'Rapporten er til, at du og andre kan tale om din ledelse og vælge noget at arbejde med. Den er ikke en karakter. Den må ikke bruges til at sætte løn eller afskedige.',
	audience: ({ audience }: { audience: string }) =>
		`Den må læses af: ${audience}. Det fik alle at vide, før de svarede.`,
	notValidated:
		'Udsagnene bygger på forskning i ledelse. Men de er nye, og de er ikke afprøvet af forskere endnu. Vi ved ikke, hvor præcist de måler. Brug tallene til at komme i gang med at tale.',
	guideTitle: 'Sådan læser du den',
	guide1: 'Læs det hele igennem én gang, før du dømmer noget. Du har ikke travlt.',
	guide2: 'Se først på temaerne. Gå først ned i de enkelte udsagn, når du har set helheden.',
	guide3:
		'Se på, hvor I ser det samme, og hvor I ser forskelligt. Det siger mere end forskellen på 3,7 og 3,9.',
	guide4:
		'Læs linjen om, hvor sikkert tallet er. Har få svaret, kan det nemt være lidt højere eller lavere.',
	guide5:
		'Gæt ikke, hvem der har svaret hvad. Rapporten kan ikke vise det, og gættet kan skade jer.',
	guide6:
		'Bliver du ramt, så læg den væk til i morgen. Det er almindeligt, at det første, man ser, er det værste.',
	opening: {
		title: 'Tre spørgsmål at læse med',
		note: 'Skriv gerne et par ord her. Kun du kan se dem.'
	},
	opening1: 'Hvad er du glad for at se?',
	opening2: 'Hvad kan du genkende fra din hverdag?',
	opening3: 'Hvad vil du gerne have andres hjælp til at forstå?',
	countsTitle: 'Hvem har svaret',
	countEmployees: ({
		answered,
		invited
	}: {
		answered: string | number;
		invited: string | number;
	}) => `Medarbejdere: ${answered} af ${invited} inviterede har svaret.`,
	countPeers: ({ answered, invited }: { answered: string | number; invited: string | number }) =>
		`Lederkolleger: ${answered} af ${invited} inviterede har svaret.`,
	countManager: 'Din nærmeste leder har svaret.',
	countManagerNot: 'Din nærmeste leder har ikke svaret. Tal med ham eller hende alligevel.',
	countSelf: 'Du har selv svaret.',
	countSelfNot: 'Du har ikke selv svaret. Derfor kan rapporten ikke vise, hvor I ser det samme.',
	who: {
		missing: 'Mange har ikke svaret. Vi ved ikke, om de ser det på samme måde som dem, der har.'
	},
	overall: {
		title: 'Det samlede indtryk',
		text: 'Her er tre udsagn om helheden. De bliver ikke lagt sammen med temaerne, og vi regner ikke alt sammen til ét tal.'
	},
	themes: {
		title: 'Temaerne',
		text: 'Hvert tema har en prik for dig, en for medarbejderne og en for din nærmeste leder. Skalaen går fra 1, helt uenig, til 5, helt enig. Temaerne står i samme rækkefølge som i skemaet.',
		tableLink: 'Vis tallene som tabel',
		managerOne: 'Prikken for din nærmeste leder er én persons svar.'
	},
	band: {
		high: ({ value }: { value: string }) => `${value} eller højere`,
		low: ({ value }: { value: string }) => `${value} eller lavere`,
		why: ({ value }: { value: string }) =>
			`Ligger et tal tæt på enden af skalaen, viser vi kun, at det er ”${value} eller højere” eller lavere. Et præcist tal kunne røbe, at alle svarede det samme. Jo flere der svarer, jo tættere på enden kan vi vise det.`
	},
	shares: {
		label: ({ disagree, middle, agree }: { disagree: string; middle: string; agree: string }) =>
			`Uenige ${disagree}, midt imellem ${middle}, enige ${agree}`,
		low: '20 % eller mindre',
		high: '80 % eller mere',
		note: 'Andelene er rundet til nærmeste ti procent, så de giver ikke altid 100 i alt.'
	},
	agreement: {
		high: 'Medarbejderne svarer meget ens på dette tema.',
		medium: 'Medarbejderne svarer noget forskelligt på dette tema.',
		low: 'Medarbejderne svarer meget forskelligt på dette tema. Spørg, hvad forskellen handler om, og spørg ikke hvem.'
	},
	sure: {
		title: 'Hvor sikkert er tallet?',
		all: ({ invited }: { invited: string | number }) =>
			`Alle ${invited} har svaret, så ingen mangler i tallet. Men folk svarer ikke helt ens fra dag til dag. Læg derfor ikke noget i små forskelle.`,
		many: ({
			answered,
			invited,
			low,
			high
		}: {
			answered: string | number;
			invited: string | number;
			low: string;
			high: string;
		}) =>
			`${answered} af ${invited} har svaret. Havde alle svaret, ville tallet nok ligge mellem ${low} og ${high}. Det er ret sikkert.`,
		some: ({
			answered,
			invited,
			low,
			high
		}: {
			answered: string | number;
			invited: string | number;
			low: string;
			high: string;
		}) =>
			`${answered} af ${invited} har svaret. Havde alle svaret, ville tallet nok ligge mellem ${low} og ${high}. Se på retningen mere end på decimalen.`,
		few: ({
			answered,
			invited,
			low,
			high
		}: {
			answered: string | number;
			invited: string | number;
			low: string;
			high: string;
		}) =>
			`Kun ${answered} af ${invited} har svaret. Havde alle svaret, kunne tallet ligge et helt andet sted: nok mellem ${low} og ${high}. Brug det til at spørge ud fra.`,
		how: 'Vi regner med, hvor forskelligt medarbejdere i landet plejer at svare om samme leder. Vi bruger ikke spredningen i dit eget team, for den kunne røbe noget. ”Nok” betyder i 95 af 100 tilfælde.',
		noNational: ({ answered }: { answered: string | number }) =>
			`Vi har endnu ikke tal nok fra landet til at sige, hvor sikkert tallet er. Med ${answered} svar bør du læse det varsomt.`
	},
	bestGuess: ({ value }: { value: string }) =>
		`Når få har svaret, kan tallet svinge meget. Vejer vi det sammen med landets tal, er vores bedste bud omkring ${value}.`,
	gap: {
		title: 'Hvor ser I det samme?',
		text: 'Her holder vi dit eget svar op mod medarbejdernes. Vi deler temaerne i seks grupper. Ingen af dem er en dom. De viser, hvor det er værd at spørge.',
		agreeHighTitle: 'I ser en styrke sammen',
		agreeHigh: ({ theme }: { theme: string }) =>
			`${theme}: I ser det samme, og I ser en styrke. Find ud af, hvad der virker, så du kan holde fast i det.`,
		agreeLowTitle: 'Noget at arbejde med, som I begge ser',
		agreeLow: ({ theme }: { theme: string }) =>
			`${theme}: I ser det samme, og her er noget at arbejde med. Det er et godt sted at begynde, for I er enige om, hvor I står.`,
		overHighTitle: 'En styrke, du ser tydeligere end de andre',
		overHigh: ({ theme }: { theme: string }) =>
			`${theme}: Medarbejderne ser en styrke her. Du ser den som større, end de gør. Spørg, hvornår de mærker den mindst.`,
		overLowTitle: 'En mulig blind plet',
		overLow: ({ theme }: { theme: string }) =>
			`${theme}: Du ser det lysere, end medarbejderne gør. Måske når det, du vil, ikke helt frem. Spørg, hvad de oplever, før du ændrer noget.`,
		underHighTitle: 'En skjult styrke',
		underHigh: ({ theme }: { theme: string }) =>
			`${theme}: Medarbejderne ser en styrke, som du ikke selv regner med. Spørg, hvad du gør, når det virker.`,
		underLowTitle: 'Noget at arbejde med, hvor du er hårdest ved dig selv',
		underLow: ({ theme }: { theme: string }) =>
			`${theme}: Både du og medarbejderne ser noget at arbejde med. Du er hårdere ved dig selv, end de er.`,
		none: ({ theme }: { theme: string }) =>
			`${theme}: Ingen sikker forskel. Dit eget tal ligger inden for det, medarbejdernes tal kan svinge. Vi kan ikke sige, om I ser det forskelligt.`,
		large: ({ gap }: { gap: string | number }) =>
			`Forskellen er stor: omkring ${gap} trin på skalaen.`,
		band: ({ theme, band }: { theme: string; band: string }) =>
			`${theme}: Medarbejdernes tal er ”${band}”. Derfor kan vi ikke sige, hvor stor forskellen er.`,
		managerNote:
			'Svaret fra din nærmeste leder står for sig selv. Det er én persons syn, så vi regner ikke en forskel ud. Tag det med til samtalen.'
	},
	change: {
		title: 'Siden sidst',
		up: ({
			theme,
			year,
			before,
			now
		}: {
			theme: string;
			year: string;
			before: string;
			now: string;
		}) =>
			`${theme}: Tallet er gået op siden ${year}, fra ${before} til ${now}. Det er mere, end tilfældet plejer at give.`,
		down: ({
			theme,
			year,
			before,
			now
		}: {
			theme: string;
			year: string;
			before: string;
			now: string;
		}) =>
			`${theme}: Tallet er gået ned siden ${year}, fra ${before} til ${now}. Det er mere, end tilfældet plejer at give. Spørg, hvad der er sket i den tid.`,
		noise: ({
			theme,
			before,
			year,
			now
		}: {
			theme: string;
			before: string;
			year: string;
			now: string;
		}) =>
			`${theme}: ${before} i ${year} og ${now} nu. Forskellen kan være tilfældig, så vi kalder det hverken op eller ned.`,
		otherPeople:
			'Det er ikke nødvendigvis de samme, der har svaret begge gange. Nogle er kommet til, og andre er rejst.',
		firstRound: 'Det er din første runde, så der er ikke noget at sammenligne med endnu.',
		tooFew: ({ theme }: { theme: string }) =>
			`${theme}: Kan ikke sammenlignes. I en af runderne er der ikke et tal, vi må vise.`,
		otherVersion: ({ theme, year }: { theme: string; year: string }) =>
			`${theme}: Kan ikke sammenlignes. Udsagnene er ændret siden ${year}.`,
		notAsked: ({ theme, year }: { theme: string; year: string }) =>
			`${theme}: Kan ikke sammenlignes. Temaet var ikke med i ${year}.`,
		otherUnit: ({ year }: { year: string }) =>
			`Kan ikke sammenlignes. Du havde en anden enhed i ${year}, så det er andre, der har svaret.`,
		band: ({
			theme,
			before,
			year,
			now
		}: {
			theme: string;
			before: string;
			year: string;
			now: string;
		}) =>
			`${theme}: ”${before}” i ${year} og ”${now}” nu. Et af tallene er ikke præcist, så vi kan ikke sige, om det er gået op eller ned.`
	},
	benchmark: {
		title: 'Ved siden af andre ledere',
		text: ({ theme, percent }: { theme: string; percent: string | number }) =>
			`${theme}: Vi kan se på ledere i job som dit. Omkring ${percent} procent af dem har et lavere tal fra deres team.`,
		group: ({ group, leaders }: { group: string; leaders: string | number }) =>
			`Vi sammenligner med ${group}. Der er omkring ${leaders} ledere i gruppen. De har selv valgt at være med.`,
		care: 'Andre ledere har andre vilkår. Brug tallet til at stille spørgsmål og ikke til at måle dig med nogen.',
		none: 'Der er ikke et tal at sammenligne med her. Vi viser det kun, når mindst 30 ledere fra mindst tre organisationer ligner dig i job.'
	},
	hidden: {
		figure: 'Vises ikke',
		why: 'Vi viser kun tal, som ingen kan bruge til at regne ud, hvad den enkelte svarede. Vi skriver ikke, hvorfor netop dette tal mangler, for grunden kunne røbe noget i sig selv.',
		peers: 'Der er ingen tal fra lederkolleger i denne rapport. Der skal mindst fem svar til.'
	},
	below5: {
		title: 'Din rapport uden tal fra medarbejderne',
		text: 'Mindst fem medarbejdere skal svare, før vi viser tal fra dem. Derfor er der ingen her. Sådan beskytter vi dem, og det er også godt for dig: Så tør de svare ærligt.',
		have: 'Her er det, du har: dit eget billede, svaret fra din nærmeste leder og en guide til at tale med dit team.',
		ask: 'Spørg ikke dine medarbejdere, hvad de har svaret, eller om de har. Spørg i stedet, hvad de har brug for.',
		next: 'Gå til guiden for små teams'
	},
	balance: {
		title: 'Opad, indad og udad',
		text: 'Ledelse går flere veje. Opad er mod politikere og dem i toppen. Indad er mod hverdagen og dit team. Udad er mod borgere og andre enheder. Der er ikke én rigtig balance. Det kommer an på dit job.',
		same: 'Dine medarbejdere ser omtrent lige meget ledelse opad og indad.',
		inward: 'Dine medarbejdere ser mere ledelse indad end opad.',
		upward: 'Dine medarbejdere ser mere ledelse opad end indad.',
		selfDiffers: 'Du ser det selv omvendt. Det kan være værd at spørge til.',
		outward: ({ across, citizen }: { across: string; citizen: string }) =>
			`Udad viser rapporten to temaer: samarbejde på tværs (${across}) og borgerfokus (${citizen}).`,
		unclear: 'Vi kan ikke se en sikker forskel mellem opad og indad.'
	},
	time: {
		title: 'Din tid',
		text: 'Her er den tid, du selv siger, at du bruger, og den, du gerne ville bruge. Ingen andre er blevet spurgt. Tag det med til samtalen med din nærmeste leder.',
		mostWanted: ({ more, less }: { more: string; less: string }) =>
			`Du ville helst bruge mere tid på ${more} og mindre på ${less}.`,
		sum: ({ sum }: { sum: string | number }) => `Tallene giver ${sum} i alt. De skal give 100.`
	},
	conditions: {
		title: 'Dine vilkår',
		text: 'Det er dine egne svar om tid, mandat og støtte. De forklarer ikke alt, men de hører med, når I taler om, hvad du kan gøre.'
	},
	fillsMost: {
		title: 'Det fylder mest',
		high: 'Her får du de højeste tal fra medarbejderne:',
		low: 'Her får du de laveste tal fra medarbejderne:',
		note: 'Forskellen mellem to temaer kan være tilfældig. Nogle temaer får lavere tal hos næsten alle ledere.'
	},
	statements: {
		title: 'Udsagn for udsagn',
		text: 'Et enkelt udsagn er mere usikkert end et helt tema. Brug det til at forstå temaet bedre.'
	},
	peers: {
		title: 'Samarbejdet med dine lederkolleger',
		text: 'Dine lederkolleger har svaret på ti andre udsagn. Derfor står de for sig selv og kan ikke lægges sammen med medarbejdernes.'
	},
	next: {
		title: 'Hvad nu?',
		text: 'Aftal en samtale med din nærmeste leder inden for 14 dage. Hold så et møde med dine medarbejdere. Vælg til sidst højst tre ting, du vil arbejde med.'
	},
	share: {
		title: 'En udgave til medarbejderne',
		text: 'Denne udgave viser kun medarbejdernes tal på temaerne. Dine egne svar, svaret fra din nærmeste leder og kommentarer er ikke med. Du vælger selv, om du vil dele den.'
	},
	pdf: {
		footer: ({ audience }: { audience: string }) =>
			`Fortrolig. Må læses af: ${audience}. Til udvikling, ikke til løn eller afsked.`
	},
	frozen: 'Rapporten er låst. Tallene er de samme, hver gang du åbner den.'
};

const en: typeof da = {
	title: 'Your report',
	subtitle: ({ leader, unit, closed }) => `${leader}, ${unit}. The round closed on ${closed}.`,
	titleOther: ({ leader }) => `Report about ${leader}`,
	otherReader: ({ leader }) =>
		`The report is written to ${leader}. Where it says “you”, it means ${leader}.`,
	purposeTitle: 'What the report is for',
	purpose:
		'The report is there so that you and others can talk about your leadership and choose something to work on. It is not a grade. It must not be used to set pay or to dismiss anyone.',
	audience: ({ audience }) =>
		`It may be read by: ${audience}. Everybody was told so before answering.`,
	notValidated:
		'The statements build on research on leadership. But they are new and have not been tested by researchers yet. So we do not know how precisely they measure. Use the figures to start talking.',
	guideTitle: 'How to read it',
	guide1: 'Read all of it once before you judge anything. There is no hurry.',
	guide2:
		'Look at the themes first. Go into the single statements only when you have seen the whole.',
	guide3:
		'Look at where you see the same and where you see things differently. That says more than the difference between 3.7 and 3.9.',
	guide4:
		'Read the line that says how sure the figure is. If few have answered, it may easily be a little higher or lower.',
	guide5:
		'Do not guess who answered what. The report cannot show it, and guessing can harm you all.',
	guide6:
		'If it hits you hard, put it away until tomorrow. It is common that the first thing one sees is the worst.',
	opening: {
		title: 'Three questions to read with',
		note: 'Do write a few words here. Only you can see them.'
	},
	opening1: 'What are you glad to see?',
	opening2: 'What do you recognise from your everyday work?',
	opening3: 'What would you like others to help you understand?',
	countsTitle: 'Who has answered',
	countEmployees: ({ answered, invited }) =>
		`Employees: ${answered} of ${invited} invited have answered.`,
	countPeers: ({ answered, invited }) =>
		`Fellow leaders: ${answered} of ${invited} invited have answered.`,
	countManager: 'Your own manager has answered.',
	countManagerNot: 'Your own manager has not answered. Talk with him or her anyway.',
	countSelf: 'You have answered yourself.',
	countSelfNot: 'You have not answered yourself. So the report cannot show where you see the same.',
	who: {
		missing:
			'Many have not answered. We do not know whether they see it in the same way as those who have.'
	},
	overall: {
		title: 'The overall impression',
		text: 'Here are three statements about the whole. They are not added to the themes, and we do not boil everything down to one figure.'
	},
	themes: {
		title: 'The themes',
		text: 'Each theme has a dot for you, one for the employees and one for your own manager. The scale goes from 1, strongly disagree, to 5, strongly agree. The themes stand in the same order as in the form.',
		tableLink: 'Show the figures as a table',
		managerOne: "The dot for your own manager is one person's answer."
	},
	band: {
		high: ({ value }) => `${value} or higher`,
		low: ({ value }) => `${value} or lower`,
		why: ({ value }) =>
			`When a figure lies close to the end of the scale, we show only that it is “${value} or higher” or lower. An exact figure could give away that everybody answered the same. The more people answer, the closer to the end we can show it.`
	},
	shares: {
		label: ({ disagree, middle, agree }) =>
			`Disagree ${disagree}, in between ${middle}, agree ${agree}`,
		low: '20% or less',
		high: '80% or more',
		note: 'The shares are rounded to the nearest ten per cent, so they do not always add up to 100.'
	},
	agreement: {
		high: 'The employees answer very much alike on this theme.',
		medium: 'The employees answer somewhat differently on this theme.',
		low: 'The employees answer very differently on this theme. Ask what the difference is about, and do not ask who.'
	},
	sure: {
		title: 'How sure is the figure?',
		all: ({ invited }) =>
			`All ${invited} have answered, so nobody is missing from the figure. But people do not answer exactly alike from one day to the next. So read nothing into small differences.`,
		many: ({ answered, invited, low, high }) =>
			`${answered} of ${invited} have answered. Had everybody answered, the figure would probably lie between ${low} and ${high}. That is fairly sure.`,
		some: ({ answered, invited, low, high }) =>
			`${answered} of ${invited} have answered. Had everybody answered, the figure would probably lie between ${low} and ${high}. Look at the direction more than at the decimal.`,
		few: ({ answered, invited, low, high }) =>
			`Only ${answered} of ${invited} have answered. Had everybody answered, the figure might lie somewhere quite different: probably between ${low} and ${high}. Use it to ask questions from.`,
		how: 'We reckon with how differently employees across the country usually answer about the same leader. We do not use the spread in your own team, for it might give something away. “Probably” means in 95 out of 100 cases.',
		noNational: ({ answered }) =>
			`We do not yet have enough national figures to say how sure the figure is. With ${answered} answers you should read it with care.`
	},
	bestGuess: ({ value }) =>
		`When few have answered, the figure can swing a lot. Weighed together with the national figure, our best guess is about ${value}.`,
	gap: {
		title: 'Where do you see the same?',
		text: "Here we hold your own answer up against the employees'. We sort the themes into six groups. None of them is a verdict. They show where it is worth asking.",
		agreeHighTitle: 'You see a strength together',
		agreeHigh: ({ theme }) =>
			`${theme}: you see the same, and you see a strength. Find out what works, so that you can hold on to it.`,
		agreeLowTitle: 'Something to work on that you both see',
		agreeLow: ({ theme }) =>
			`${theme}: you see the same, and here is something to work on. It is a good place to begin, since you agree on where you are.`,
		overHighTitle: 'A strength that you see more clearly than the others',
		overHigh: ({ theme }) =>
			`${theme}: the employees see a strength here. You see it as larger than they do. Ask when they notice it least.`,
		overLowTitle: 'A possible blind spot',
		overLow: ({ theme }) =>
			`${theme}: you see it more brightly than the employees do. Perhaps what you intend does not quite reach them. Ask what they experience before you change anything.`,
		underHighTitle: 'A hidden strength',
		underHigh: ({ theme }) =>
			`${theme}: the employees see a strength that you do not count on yourself. Ask what you do when it works.`,
		underLowTitle: 'Something to work on, where you are harder on yourself',
		underLow: ({ theme }) =>
			`${theme}: both you and the employees see something to work on. You are harder on yourself than they are.`,
		none: ({ theme }) =>
			`${theme}: no certain difference. Your own figure lies within what the employees' figure may vary. We cannot say whether you see it differently.`,
		large: ({ gap }) => `The difference is large: about ${gap} steps on the scale.`,
		band: ({ theme, band }) =>
			`${theme}: the employees' figure is “${band}”. So we cannot say how large the difference is.`,
		managerNote:
			"Your own manager's answer stands by itself. It is one person's view, so we do not work out a difference. Take it to the talk."
	},
	change: {
		title: 'Since last time',
		up: ({ theme, year, before, now }) =>
			`${theme}: the figure has gone up since ${year}, from ${before} to ${now}. That is more than chance usually gives.`,
		down: ({ theme, year, before, now }) =>
			`${theme}: the figure has gone down since ${year}, from ${before} to ${now}. That is more than chance usually gives. Ask what has happened in that time.`,
		noise: ({ theme, before, year, now }) =>
			`${theme}: ${before} in ${year} and ${now} now. The difference may be chance, so we call it neither up nor down.`,
		otherPeople:
			'It is not necessarily the same people who answered both times. Some have joined, and others have left.',
		firstRound: 'This is your first round, so there is nothing to compare with yet.',
		tooFew: ({ theme }) =>
			`${theme}: cannot be compared. In one of the rounds there is no figure that we may show.`,
		otherVersion: ({ theme, year }) =>
			`${theme}: cannot be compared. The statements have changed since ${year}.`,
		notAsked: ({ theme, year }) =>
			`${theme}: cannot be compared. The theme was not part of the form in ${year}.`,
		otherUnit: ({ year }) =>
			`Cannot be compared. You had another unit in ${year}, so other people have answered.`,
		band: ({ theme, before, year, now }) =>
			`${theme}: “${before}” in ${year} and “${now}” now. One of the figures is not exact, so we cannot say whether it has gone up or down.`
	},
	benchmark: {
		title: 'Beside other leaders',
		text: ({ theme, percent }) =>
			`${theme}: we can look at leaders in jobs like yours. About ${percent} per cent of them have a lower figure from their team.`,
		group: ({ group, leaders }) =>
			`We compare with ${group}. There are about ${leaders} leaders in the group. They chose to take part themselves.`,
		care: 'Other leaders have other conditions. Use the figure to ask questions, not to measure yourself against anyone.',
		none: 'There is no figure to compare with here. We show it only when at least 30 leaders from at least three organisations have a job like yours.'
	},
	hidden: {
		figure: 'Not shown',
		why: 'We show only figures that nobody can use to work out what a single person answered. We do not say why this very figure is missing, for the reason could give something away in itself.',
		peers:
			'There are no figures from fellow leaders in this report. At least five answers are needed.'
	},
	below5: {
		title: 'Your report without figures from the employees',
		text: 'At least five employees must answer before we show figures from them. So there are none here. This is how we protect them, and it is good for you too: then they dare to answer honestly.',
		have: "Here is what you have: your own picture, your manager's answers and a guide to talking with your team.",
		ask: 'Do not ask your employees what they answered, or whether they did. Ask instead what they need.',
		next: 'Go to the guide for small teams'
	},
	balance: {
		title: 'Upward, inward and outward',
		text: 'Leadership goes several ways. Upward is towards politicians and those at the top. Inward is towards everyday work and your team. Outward is towards citizens and other units. There is no single right balance. It depends on your job.',
		same: 'Your employees see about as much leadership upward as inward.',
		inward: 'Your employees see more leadership inward than upward.',
		upward: 'Your employees see more leadership upward than inward.',
		selfDiffers: 'You see it the other way round yourself. That may be worth asking about.',
		outward: ({ across, citizen }) =>
			`Outward, the report shows two themes: working across boundaries (${across}) and citizen focus (${citizen}).`,
		unclear: 'We see no certain difference between upward and inward.'
	},
	time: {
		title: 'Your time',
		text: 'Here is the time you say you spend, and the time you would like to spend. Nobody else has been asked. Take it to the talk with your own manager.',
		mostWanted: ({ more, less }) =>
			`You would rather spend more time on ${more} and less on ${less}.`,
		sum: ({ sum }) => `The figures add up to ${sum}. They must add up to 100.`
	},
	conditions: {
		title: 'Your conditions',
		text: 'These are your own answers on time, mandate and support. They do not explain everything, but they belong to the talk about what you can do.'
	},
	fillsMost: {
		title: 'What stands out',
		high: 'Here the employees give the highest figures:',
		low: 'Here the employees give the lowest figures:',
		note: 'The difference between two themes may be chance. Some themes get lower figures for nearly all leaders.'
	},
	statements: {
		title: 'Statement by statement',
		text: 'A single statement is less sure than a whole theme. Use it to understand the theme better.'
	},
	peers: {
		title: 'Working with your fellow leaders',
		text: "Your fellow leaders have answered ten other statements. So they stand by themselves and cannot be added to the employees' answers."
	},
	next: {
		title: 'What now?',
		text: 'Arrange a talk with your own manager within 14 days. Then hold a meeting with your employees. Finally choose at most three things that you will work on.'
	},
	share: {
		title: 'A version for the employees',
		text: "This version shows only the employees' figures on the themes. Your own answers, your manager's answers and comments are not in it. You decide whether to share it."
	},
	pdf: {
		footer: ({ audience }) =>
			`Confidential. May be read by: ${audience}. For development, not for pay or dismissal.`
	},
	frozen: 'The report is locked. The figures are the same every time you open it.'
};

export const report: Record<Language, typeof da> = { da, en };
