import type { Language } from '#lib/domain/language.ts';

/** What comes after the report. Danish is the source. */
const da = {
	title: 'Fra rapport til hverdag',
	intro:
		'Tallene ændrer ikke noget i sig selv. Det gør samtalerne. Her er fire skridt, og de første to tager tilsammen under to timer.',
	step1: 'Tal med din nærmeste leder inden for 14 dage: 20 minutter.',
	step2: 'Hold et møde med dine medarbejdere: 60 eller 90 minutter.',
	step3: 'Vælg højst tre ting at arbejde med, og skriv det første skridt.',
	step4: 'Spørg igen om tre måneder, om det har gjort en forskel.',
	thankFirst:
		'Sig tak i dag. To linjer er nok: ”Tak for jeres svar. Jeg læser dem nu og vender tilbage den ___.”',
	talk: {
		title: 'Samtalen med din nærmeste leder',
		intro:
			'I har 20 minutter. Målet er, at du får hjælp til at se klart og til at vælge. Send rapporten dagen før, hvis din leder må se den.',
		prepare:
			'Forbered dig i ti minutter: Skriv én ting, du er glad for. Skriv én ting, du ikke forstår. Skriv én ting, du vil gøre anderledes. Skriv til sidst, hvad du har brug for fra din leder.',
		plan1: '0-3 minutter: Begynd. Sig, hvad du gerne vil have ud af samtalen.',
		plan2: '3-8 minutter: Fortæl, hvad du er glad for, og hvad du kan genkende. Din leder lytter.',
		plan3: '8-13 minutter: Se på ét sted, hvor I ser forskelligt. Hvad kan ligge bag?',
		plan4:
			'13-17 minutter: Vælg, hvad du vil tage op med dine medarbejdere. Hvad skal du lade ligge?',
		plan5:
			'17-20 minutter: Aftal, hvad din leder gør for at hjælpe dig, og hvornår I taler sammen igen.',
		forManager: {
			title: 'Til dig, der er nærmeste leder'
		},
		forManager1: 'Spørg, før du mener noget: ”Hvad lagde du selv mærke til?”',
		forManager2: 'Tal om det, lederen gør. Tal ikke om, hvordan lederen er.',
		forManager3: 'Gæt ikke sammen på, hvem der har svaret hvad.',
		forManager4: 'Hold løn og ansættelse ude af samtalen.',
		forManager5: 'Slut med at spørge: ”Hvad skal jeg gøre for, at det kan lykkes?”',
		sentence1: '”Her blev jeg glad, og her blev jeg overrasket.”',
		sentence2:
			'”Jeg troede, at jeg gjorde det. Det ser ud til, at det ikke når frem. Hvad tror du?”',
		sentence3: '”Jeg vil gerne arbejde med dette. Så må noget andet vente. Er du med på det?”'
	},
	meeting: {
		title: 'Mødet med dine medarbejdere',
		intro:
			'På mødet fortæller du, hvad du har hørt, og medarbejderne hjælper dig med at forstå det. Du skal ikke forsvare noget, og de skal ikke forklare deres svar.',
		before1: 'Vælg højst tre temaer. Tag mindst ét med, hvor det går godt.',
		before2: 'Del en udgave med kun medarbejdernes tal, eller skriv tallene på ét ark.',
		before3: 'Bed en anden om at styre tiden. Så kan du lytte.',
		before4: 'Bliver det svært, så få en uden for teamet til at lede mødet.',
		rulesTitle: 'Fire regler, som du læser højt',
		rule1: 'Ingen skal fortælle, hvad de har svaret.',
		rule2: 'Ingen gætter på, hvem der har svaret hvad.',
		rule3: 'Vi taler om det, der sker i hverdagen, og om det, vi gerne vil have mere af.',
		rule4: 'Det er i orden at tie. Det er i orden at være uenig.'
	},
	meeting60: {
		title: 'Mødet på 60 minutter',
		plan1: '0-5 minutter: Sig tak. Fortæl, hvorfor I er her, og læs de fire regler op.',
		plan2:
			'5-12 minutter: Nævn tre ting, du har hørt. Sig én, du er glad for, én, du kan kende, og én, du ikke helt forstår.',
		plan3:
			'12-16 minutter: Stilhed. Alle skriver for sig selv: ”Hvornår virker det? Hvad vil jeg have mere af?”',
		plan4:
			'16-30 minutter: Tal sammen i grupper på tre eller fire uden leder. Hver gruppe finder to ønsker.',
		plan5:
			'30-45 minutter: Grupperne fortæller efter tur. Du lytter, spørger og skriver på tavlen. Du svarer ikke endnu.',
		plan6:
			'45-54 minutter: Alle sætter to streger ved de ønsker, der betyder mest. Sig, hvad du ser.',
		plan7:
			'54-60 minutter: Sig én ting, du vil gøre i næste uge. Sig, hvornår du vender tilbage med resten. Sig tak.'
	},
	meeting90: {
		title: 'Mødet på 90 minutter',
		when: 'Tag den lange udgave, når I er flere end 12, eller når I ikke plejer at tale om ledelse.',
		plan1: '0-5 minutter: Sig tak. Fortæl, hvorfor I er her, og læs de fire regler op.',
		plan2:
			'5-15 minutter: Vis tallene for tre temaer. Fortæl, hvad du er glad for, og hvad du undrer dig over. Svar på spørgsmål om tallene.',
		plan3:
			'15-20 minutter: Stilhed. Alle skriver for sig selv om ét tema: ”Et eksempel på, at det virker. Et eksempel på, at det ikke gør.”',
		plan4:
			'20-38 minutter: Grupper på tre eller fire taler om ét tema hver uden leder. De vælger to eksempler, de vil fortælle.',
		plan5:
			'38-52 minutter: Grupperne fortæller efter tur. Du spørger: ”Hvad skulle jeg have gjort i stedet?” Du forsvarer dig ikke.',
		plan6: '52-60 minutter: Pause. Hæng tre ark op: ”Mere af”, ”Mindre af” og ”Bliv ved med”.',
		plan7:
			'60-72 minutter: Alle skriver sedler til de tre ark. Den, der styrer tiden, læser dem højt.',
		plan8:
			'72-82 minutter: Alle sætter to streger ved det, der betyder mest. Tal om, hvad I selv kan gøre, og hvad kun du kan gøre.',
		plan9:
			'82-90 minutter: Sig, hvad du gør i næste uge, og hvad du ikke kan love. Sæt en dato. Sig tak.'
	},
	questions: {
		title: 'Spørgsmål, du kan bruge'
	},
	question1: 'Hvornår går det godt? Hvad gør vi så?',
	question2: 'Hvad ville du lægge mærke til på mandag, hvis det var blevet bedre?',
	question3: 'Hvad skal jeg gøre mere af? Hvad skal jeg lade være med?',
	question4: 'Hvad har vi ikke talt om endnu?',
	question5: 'Hvad kan vi selv gøre uden at vente på andre?',
	question6: 'Hvad skal blive, som det er?',
	hard: {
		title: 'Når det bliver svært',
		silence: 'Ingen siger noget: Vent ti sekunder. Lad dem så tale to og to i tre minutter.',
		defend: 'Du får lyst til at forklare dig: Sig ”tak”, og spørg efter et eksempel.',
		person: 'Nogen taler om en kollega: Sig, at I taler om ledelsen i dag, og tag resten bagefter.',
		anger: 'Nogen er vred: Sig, hvad du hører, og spørg, hvad der ville hjælpe.'
	},
	small: {
		title: 'Guide til små teams',
		intro:
			'Er I færre end fem, er der ingen tal at tale ud fra. Til gengæld kan I tale sammen alle sammen. Sæt 45 minutter af.',
		before:
			'Send to temaer ud dagen før. Skriv, hvad du selv tænker om dem, så du er den første, der viser noget frem.',
		honest:
			'Lad ikke, som om det er anonymt. Saml ikke sedler ind uden navn, når I kun er tre. Alle kender skriften.',
		plan1:
			'0-5 minutter: Sig, hvorfor I taler sammen. Ingen skal fortælle, om eller hvad de har svaret.',
		plan2:
			'5-12 minutter: Fortæl om dit eget billede. Sig ét sted, hvor du er tilfreds, og ét, hvor du er i tvivl.',
		plan3:
			'12-27 minutter: Gå rundt ét tema ad gangen. Alle får to minutter uden at blive afbrudt: ”Det hjælper mig, når du …”',
		plan4: '27-37 minutter: Vælg én ting, du gør mere af, og én, I prøver sammen.',
		plan5: '37-45 minutter: Skriv det ned. Aftal, hvornår I ser på det igen. Sig tak.',
		alone:
			'Er der noget, som er svært at sige til dig? Sig, hvem de ellers kan gå til, for eksempel din nærmeste leder eller den tillidsvalgte.'
	},
	focus: {
		title: 'Vælg højst tre ting',
		text: 'Én er bedre end tre, hvis den bliver til noget. Vælg noget, du selv kan gøre, som andre kan se, og som du kan begynde på i næste uge.',
		check1: 'Betyder det noget for dem, der svarede?',
		check2: 'Kan du selv gøre noget ved det?',
		check3: 'Bygger det på noget, du allerede er god til?',
		name: 'Det vil jeg arbejde med',
		firstStep: 'Mit første skridt',
		firstStepHelp: `Skriv det sådan: ”Når … sker, så gør jeg …”
For eksempel: ”Når mødet om mandagen er slut, så spørger jeg, hvad jeg skal følge op på.”`,
		visible: 'Det kan andre se ved, at',
		help: 'Det hjælper mig, hvis',
		date: 'Jeg ser på det igen',
		tooVague: 'Kan du gøre det mere konkret? Hvor og hvornår sker det, og hvad gør du så?',
		fourth: 'Der er plads til tre. Vil du bytte en ud?',
		tell: 'Fortæl dine medarbejdere, hvad du har valgt. Fortæl også, hvad du ikke kan gøre noget ved nu, og hvorfor.',
		who: 'Kun du kan se dine valg, til du deler dem.',
		due: ({ focus }: { focus: string }) => `Du ville se på ”${focus}” i dag. Hvordan er det gået?`,
		statusStarted: 'Jeg er i gang',
		statusHabit: 'Det er blevet en vane',
		statusDropped: 'Jeg har valgt det fra'
	},
	pulse: {
		title: 'Spørg igen om tre måneder',
		text: 'En puls er tre til seks udsagn om det, du har valgt. Den tager et minut. De samme regler gælder: Der skal fem svar til, og alt er låst, til den lukker.',
		button: 'Planlæg en puls',
		mailSubject: ({ leader }: { leader: string }) =>
			`Et minut: har ${leader} flyttet sig på det, I talte om?`,
		mailText: ({
			unit,
			leader,
			focus,
			closes,
			url,
			invited
		}: {
			unit: string;
			leader: string;
			focus: string;
			closes: string;
			url: string;
			invited: string | number;
		}) =>
			`Hej

For nogle måneder siden svarede dit team om ledelsen i ${unit}. Siden har ${leader} arbejdet med: ${focus}.

Nu spørger ${leader}, om I kan mærke det. Det tager et minut, og sidste dag er ${closes}.

Svar her:
${url}

${invited} er inviteret. De samme regler gælder som sidst: ${leader} får kun tal, hvis mindst fem svarer. Løftet og dets grænser kan du læse på første side.`,
		result:
			'En puls bygger på få udsagn. Se, om retningen er den, du håbede på, og spørg til resten.'
	}
};

const en: typeof da = {
	title: 'From report to everyday work',
	intro:
		'The figures change nothing by themselves. The talks do. Here are four steps, and the first two take less than two hours together.',
	step1: 'Talk with your own manager within 14 days: 20 minutes.',
	step2: 'Hold a meeting with your employees: 60 or 90 minutes.',
	step3: 'Choose at most three things to work on, and write down the first step.',
	step4: 'Ask again in three months whether it has made a difference.',
	thankFirst:
		'Say thank you today. Two lines are enough: “Thank you for your answers. I am reading them now and will get back to you on ___.”',
	talk: {
		title: 'The talk with your own manager',
		intro:
			'You have 20 minutes. The aim is that you get help to see clearly and to choose. Send the report the day before, if your manager may see it.',
		prepare:
			'Prepare for ten minutes: write one thing you are glad of. Write one thing you do not understand. Write one thing you will do differently. Finally write what you need from your manager.',
		plan1: 'Minutes 0-3: begin. Say what you would like to get out of the talk.',
		plan2: 'Minutes 3-8: say what you are glad of and what you recognise. Your manager listens.',
		plan3:
			'Minutes 8-13: look at one place where you see things differently. What may lie behind it?',
		plan4:
			'Minutes 13-17: choose what to take up with your employees. What should you leave for now?',
		plan5: 'Minutes 17-20: agree on what your manager does to help you, and when you talk again.',
		forManager: {
			title: 'To you who are the manager'
		},
		forManager1: 'Ask before you give your view: “What did you notice yourself?”',
		forManager2: 'Talk about what the leader does. Do not talk about what the leader is like.',
		forManager3: 'Do not guess together who answered what.',
		forManager4: 'Keep pay and employment out of the talk.',
		forManager5: 'End by asking: “What should I do so that this can succeed?”',
		sentence1: '“This made me glad, and this surprised me.”',
		sentence2: '“I thought I was doing this. It seems not to get across. What do you think?”',
		sentence3:
			'“I would like to work on this. Then something else must wait. Are you with me on that?”'
	},
	meeting: {
		title: 'The meeting with your employees',
		intro:
			'At the meeting you say what you have heard, and the employees help you understand it. You should not defend anything, and they should not explain their answers.',
		before1: 'Choose at most three themes. Include at least one where things go well.',
		before2: "Share a version with only the employees' figures, or put the figures on one sheet.",
		before3: 'Ask someone else to keep the time. Then you can listen.',
		before4: 'If it may become hard, let someone from outside the team lead the meeting.',
		rulesTitle: 'Four rules that you read aloud',
		rule1: 'Nobody has to say what they answered.',
		rule2: 'Nobody guesses who answered what.',
		rule3: 'We talk about what happens from day to day, and about what we would like more of.',
		rule4: 'It is all right to stay silent. It is all right to disagree.'
	},
	meeting60: {
		title: 'The meeting of 60 minutes',
		plan1: 'Minutes 0-5: say thank you. Say why you are here, and read the four rules aloud.',
		plan2:
			'Minutes 5-12: name three things you have heard: one you are glad of, one you recognise, and one you do not quite understand.',
		plan3:
			'Minutes 12-16: silence. Everybody writes for themselves: “When does it work? What do I want more of?”',
		plan4:
			'Minutes 16-30: talk in groups of three or four without the leader. Each group finds two wishes.',
		plan5:
			'Minutes 30-45: the groups report in turn. You listen, ask and write on the board. You do not answer yet.',
		plan6:
			'Minutes 45-54: everybody puts two marks by the wishes that matter most. Say what you see.',
		plan7:
			'Minutes 54-60: say one thing that you will do next week. Say when you will get back with the rest. Say thank you.'
	},
	meeting90: {
		title: 'The meeting of 90 minutes',
		when: 'Take the long version when there are more than 12 of you, or when you are not used to talking about leadership.',
		plan1: 'Minutes 0-5: say thank you. Say why you are here, and read the four rules aloud.',
		plan2:
			'Minutes 5-15: show the figures for three themes. Say what you are glad of and what you wonder about. Answer questions about the figures.',
		plan3:
			'Minutes 15-20: silence. Everybody writes for themselves about one theme: “An example of when it works. An example of when it does not.”',
		plan4:
			'Minutes 20-38: groups of three or four talk about one theme each without the leader. They choose two examples to tell.',
		plan5:
			'Minutes 38-52: the groups report in turn. You ask: “What should I have done instead?” You do not defend yourself.',
		plan6: 'Minutes 52-60: break. Put up three sheets: “More of”, “Less of” and “Keep on with”.',
		plan7:
			'Minutes 60-72: everybody writes notes for the three sheets. The person keeping time reads them aloud.',
		plan8:
			'Minutes 72-82: everybody puts two marks by what matters most. Talk about what you can do together, and what only you can do.',
		plan9:
			'Minutes 82-90: say what you will do next week, and what you cannot promise. Set a date. Say thank you.'
	},
	questions: {
		title: 'Questions you can use'
	},
	question1: 'When does it go well? What do we do then?',
	question2: 'What would you notice on Monday if it had become better?',
	question3: 'What should I do more of? What should I leave off?',
	question4: 'What have we not talked about yet?',
	question5: 'What can we do ourselves without waiting for others?',
	question6: 'What should stay as it is?',
	hard: {
		title: 'When it gets hard',
		silence:
			'Nobody says anything: wait ten seconds. Then let them talk in pairs for three minutes.',
		defend: 'You feel like explaining yourself: say “thank you” and ask for an example.',
		person:
			'Somebody talks about a colleague: say that today is about leadership, and take the rest afterwards.',
		anger: 'Somebody is angry: say what you hear, and ask what would help.'
	},
	small: {
		title: 'Guide for small teams',
		intro:
			'If there are fewer than five of you, there are no figures to talk from. On the other hand, you can all talk together. Set aside 45 minutes.',
		before:
			'Send out two themes the day before. Write what you think about them yourself, so that you are the first to show something.',
		honest:
			'Do not pretend that it is anonymous. Do not collect notes without names when there are only three of you. Everybody knows the handwriting.',
		plan1: 'Minutes 0-5: say why you are talking. Nobody has to say whether or what they answered.',
		plan2:
			'Minutes 5-12: talk about your own picture. Name one place where you are content, and one where you are in doubt.',
		plan3:
			'Minutes 12-27: go round, one theme at a time. Everybody gets two minutes without being interrupted: “It helps me when you …”',
		plan4:
			'Minutes 27-37: choose one thing that you will do more of, and one that you try together.',
		plan5: 'Minutes 37-45: write it down. Agree on when to look at it again. Say thank you.',
		alone:
			"Is there something that is hard to say to you? Tell them who else they can go to, for example your own manager or the employees' representative."
	},
	focus: {
		title: 'Choose at most three things',
		text: 'One is better than three if it comes to something. Choose something that you can do yourself, that others can see, and that you can begin next week.',
		check1: 'Does it matter to those who answered?',
		check2: 'Can you do something about it yourself?',
		check3: 'Does it build on something you are already good at?',
		name: 'This is what I will work on',
		firstStep: 'My first step',
		firstStepHelp: `Write it like this: “When … happens, I do …”
For example: “When we end the Monday meeting, I ask what I should follow up on.”`,
		visible: 'Others can see it by this',
		help: 'It helps me if',
		date: 'I will look at it again on',
		tooVague:
			'Can you make it more concrete? Where and when does it happen, and what do you do then?',
		fourth: 'There is room for three. Do you want to swap one?',
		tell: 'Tell your employees what you have chosen. Tell them too what you cannot do anything about now, and why.',
		who: 'Only you can see your choices until you share them.',
		due: ({ focus }) => `You wanted to look at “${focus}” today. How has it gone?`,
		statusStarted: 'I have begun',
		statusHabit: 'It has become a habit',
		statusDropped: 'I have dropped it'
	},
	pulse: {
		title: 'Ask again in three months',
		text: 'A pulse is three to six statements about what you chose. It takes a minute. The same rules apply: five answers are needed, and everything is locked until it closes.',
		button: 'Plan a pulse',
		mailSubject: ({ leader }) => `One minute: has ${leader} moved on what you talked about?`,
		mailText: ({ unit, leader, focus, closes, url, invited }) =>
			`Hello

Some months ago your team answered about the leadership in ${unit}. Since then ${leader} has worked on: ${focus}.

Now ${leader} asks whether you can feel it. It takes a minute, and the last day is ${closes}.

Answer here:
${url}

${invited} have been invited. The same rules apply as last time: ${leader} only gets figures if at least five answer. You can read the promise and its limits on the first page.`,
		result:
			'A pulse rests on few statements. See whether the direction is the one you hoped for, and ask about the rest.'
	}
};

export const followup: Record<Language, typeof da> = { da, en };
