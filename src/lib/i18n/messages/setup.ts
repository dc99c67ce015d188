import type { Language } from '#lib/domain/language.ts';

type Count = string | number;

/** Planning an evaluation, from the first page to the start. Danish is the source. */
const da = {
	begin: {
		title: 'Sæt din evaluering op',
		lead: 'Der er seks korte trin. Vi gemmer undervejs, så du kan stoppe og gå videre en anden dag. Ingen får en mail, før du trykker på Start.',
		exampleTitle: 'Se først, hvad du får',
		exampleText:
			'Læs et eksempel på en rapport, før du beslutter dig. Så ved du, hvad du og dine medarbejdere kan forvente.',
		exampleLink: 'Se et eksempel på en rapport',
		stepsTitle: 'De seks trin',
		needTitle: 'Det skal du bruge',
		need: [
			'Et kvarter',
			'Mailadresserne på dine medarbejdere. Du kan sætte en liste ind eller bruge en fil',
			'Din nærmeste leders mailadresse',
			'Navn og mailadresse på en anden end dig, som de inviterede kan spørge'
		],
		button: 'Begynd',
		goOnTitle: 'Du er allerede i gang',
		goOnText: 'Du har en evaluering, der ikke er startet. Alt, hvad du har gemt, ligger der.',
		goOnButton: 'Fortsæt, hvor du slap',
		runningTitle: 'Du har en runde i gang',
		runningText: 'Du kan starte en ny, når den er lukket.',
		runningLink: 'Se runden',
		pulseTitle: 'Din næste runde kan kun vise temaer',
		pulseText: ({ day, from }: { day: string; from: Count }) =>
			`Starter du før ${day}, viser rapporten kun gennemsnit for temaer, og kun hvis mindst ${from} medarbejdere svarer. Den viser ingen tal for de enkelte udsagn og sammenligner ikke med sidste gang. Er der færre i dit team, er det bedre at vente. Fra ${day} viser den det hele.`,
		restTitle: 'Der skal gå lidt tid mellem to runder',
		restText: ({ day }: { day: string }) =>
			`Din næste runde kan tidligst starte ${day}. Du kan gøre den klar allerede nu. Pausen giver tid til at ændre noget. Den gør det også sværere at lægge to runder ved siden af hinanden og regne ud, hvem der svarede hvad.`
	},
	stepOf: ({ current, total }: { current: Count; total: Count }) => `Trin ${current} af ${total}`,
	stepNames: {
		job: 'Om dit job som leder',
		skema: 'Vælg skema',
		datoer: 'Vælg datoer',
		hvem: 'Hvem skal svare?',
		rapport: 'Hvem skal se rapporten?',
		gennemse: 'Se det hele igennem'
	},
	nextStep: ({ name }: { name: string }) => `Derefter: ${name}`,
	next: 'Gem og gå videre',
	back: 'Gem og gå tilbage',
	overview: 'Til oversigten',
	draft: {
		title: 'Din evaluering er ikke startet',
		lead: 'Her er de seks trin. Du kan gå til dem i den rækkefølge, du vil. Ingen får en mail, før du trykker på Start.',
		goOn: 'Gå videre',
		ready: 'Klar',
		missing: 'Mangler noget',
		discard: 'Slet kladden',
		discardTitle: 'Vil du slette kladden?',
		discardText:
			'Vi sletter det hele, også listerne med adresser. Ingen har fået en mail, og ingen får noget at vide.',
		discardButton: 'Ja, slet kladden',
		keep: 'Nej, behold den'
	},
	job: {
		seenTitle: 'Det ser de inviterede',
		name: 'Dit navn',
		nameHint: 'Sådan som dine medarbejdere kender dig',
		unit: 'Din enhed',
		unitHint: 'For eksempel Hjemmeplejen Nord',
		organisation: 'Din organisation',
		organisationHint: 'For eksempel Nørrevang Kommune',
		aboutTitle: 'Dit job',
		aboutHelp:
			'Det står ikke i rapporten. Det bruges til at sammenligne med ledere i et job som dit, hvis din organisation tager runden med i sine tal. Når runden er startet, kan det ikke ændres.',
		optionalTitle: 'Om dig',
		optionalHelp: 'Du kan lade felterne stå tomme.',
		choose: 'Vælg',
		newInPost:
			'Har du haft jobbet i mindre end et halvt år? Så overvej at vente lidt. Dine medarbejdere skal svare om de seneste seks måneder.'
	},
	form: {
		help: 'Alle tre skemaer har de samme 15 udsagn i bunden. Derfor kan du skifte skema næste gang og stadig se, om noget har flyttet sig.',
		choose: 'Skema',
		names: { kort: 'Kort', tilpasset: 'Tilpasset', standard: 'Standard' },
		about: {
			kort: 'Ét udsagn om hvert tema og tre om helheden. Godt, når du prøver det for første gang.',
			tilpasset: 'Du vælger fire til seks temaer, du vil vide mere om.',
			standard: 'Fire udsagn om hvert af de tolv temaer og tre om helheden.'
		},
		length: ({ items, minutes }: { items: Count; minutes: Count }) =>
			`${items} udsagn, omkring ${minutes} minutter`,
		lengthFrom: ({ items, minutes }: { items: Count; minutes: Count }) =>
			`fra ${items} udsagn, fra omkring ${minutes} minutter`,
		themes: 'Temaer i det tilpassede skema',
		themesHelp:
			'Vælg mindst ét tema, du tror er en styrke, og ét, du er i tvivl om. Spørg gerne dine medarbejdere, hvad de synes er vigtigt.',
		themesAdvice: 'Vi råder til mellem fire og seks.',
		themesTooFew: ({ count }: { count: Count }) =>
			`Du har valgt ${count}. Vi råder til mellem fire og seks.`,
		themesTooMany: ({ count }: { count: Count }) =>
			`Du har valgt ${count}. Med så mange er standardskemaet lige så let.`,
		comments: 'Vil du give plads til kommentarer?',
		commentsHelp:
			'Kommentarer kan forklare et tal. De kan også røbe den, der skriver, og ét hårdt ord kan fylde for meget. Du får dem kun at se, hvis mindst otte i gruppen svarer, og mindst tre skriver til det samme spørgsmål.',
		commentsOn: 'Ja, med to åbne spørgsmål',
		commentsOff: 'Nej, kun udsagn',
		conditions: 'Vil du svare på spørgsmål om dine egne vilkår?',
		conditionsHelp:
			'Det er syv udsagn om tid, mandat og støtte, hvordan din tid går, og hvad der er svært lige nu. De hører til din samtale med din nærmeste leder. Ingen andre bliver spurgt.',
		conditionsOn: 'Ja, tag dem med',
		conditionsOff: 'Nej, spring dem over',
		newTitle: 'Skemaet er nyt',
		newText:
			'Udsagnene er skrevet til Ledelsesspejl og er ikke afprøvet af forskere endnu. Brug svarene til at tale ud fra og ikke som en måling, der afgør noget.',
		preview: 'Se udsagnene',
		openQuestions: 'Åbne spørgsmål',
		previewOf: {
			self: 'Sådan står de for dig selv',
			employee: 'Sådan står de for medarbejdere',
			manager: 'Sådan står de for din nærmeste leder',
			peer: 'Sådan står de for lederkolleger, hvis du inviterer nogle'
		}
	},
	dates: {
		help: 'To uger er passende. Undgå ferier. De, der mangler, får en påmindelse halvvejs og en to dage før fristen, begge på en hverdag. Flere mails bliver det ikke til.',
		opens: 'Runden starter',
		opensHint:
			'Vælger du i dag, sender vi mailene, når du starter. Ellers kommer de kl. 8 på dagen.',
		closes: 'Sidste dag at svare',
		closesHint: 'Runden lukker kl. 23.59.',
		short: ({ days }: { days: Count }) =>
			`Runden varer kun ${days} dage. Folk på ferie eller skiftehold kan gå glip af den.`,
		afterClose:
			'Når runden lukker, kan den ikke åbnes igen. Svar, der kommer for sent, tæller ikke med. Sådan holder vi løftet om anonymitet.'
	}
};

const en: typeof da = {
	begin: {
		title: 'Set up your evaluation',
		lead: 'There are six short steps. We save as you go, so you can stop and continue another day. Nobody gets a mail before you press Start.',
		exampleTitle: 'First see what you get',
		exampleText:
			'Read an example of a report before you decide. Then you know what you and your employees can expect.',
		exampleLink: 'See an example of a report',
		stepsTitle: 'The six steps',
		needTitle: 'What you need',
		need: [
			'A quarter of an hour',
			'Your employees’ mail addresses. You can paste a list or use a file',
			'Your own manager’s mail address',
			'The name and mail address of somebody whom those invited can ask, and who is not you'
		],
		button: 'Begin',
		goOnTitle: 'You have already begun',
		goOnText: 'You have an evaluation that has not started. Everything you have saved is there.',
		goOnButton: 'Continue where you left off',
		runningTitle: 'You have a round under way',
		runningText: 'You can start a new one when it has closed.',
		runningLink: 'See the round',
		pulseTitle: 'Your next round can show themes only',
		pulseText: ({ day, from }) =>
			`If you start before ${day}, the report shows averages for themes only, and only if at least ${from} employees answer. It shows no figures for single statements, and it does not compare with last time. If your team is smaller, it is better to wait. From ${day} on it shows everything.`,
		restTitle: 'There must be some time between two rounds',
		restText: ({ day }) =>
			`Your next round can start on ${day} at the earliest. You can prepare it already now. The pause gives time to change something. It also makes it harder to lay two rounds side by side and work out who answered what.`
	},
	stepOf: ({ current, total }) => `Step ${current} of ${total}`,
	stepNames: {
		job: 'About your job as a leader',
		skema: 'Choose a form',
		datoer: 'Choose dates',
		hvem: 'Who will answer?',
		rapport: 'Who will see the report?',
		gennemse: 'Check everything'
	},
	nextStep: ({ name }) => `Then: ${name}`,
	next: 'Save and go on',
	back: 'Save and go back',
	overview: 'To the overview',
	draft: {
		title: 'Your evaluation has not started',
		lead: 'Here are the six steps. You can go to them in any order. Nobody gets a mail before you press Start.',
		goOn: 'Go on',
		ready: 'Ready',
		missing: 'Something is missing',
		discard: 'Delete the draft',
		discardTitle: 'Do you want to delete the draft?',
		discardText:
			'We delete all of it, the lists of addresses too. Nobody has had a mail, and nobody will be told.',
		discardButton: 'Yes, delete the draft',
		keep: 'No, keep it'
	},
	job: {
		seenTitle: 'What those invited see',
		name: 'Your name',
		nameHint: 'The way your employees know you',
		unit: 'Your unit',
		unitHint: 'For example Hjemmeplejen Nord',
		organisation: 'Your organisation',
		organisationHint: 'For example Nørrevang Kommune',
		aboutTitle: 'Your job',
		aboutHelp:
			'This does not appear in the report. It is used to compare with leaders in a job like yours, if your organisation includes the round in its figures. Once the round has started, it cannot be changed.',
		optionalTitle: 'About you',
		optionalHelp: 'You may leave these fields empty.',
		choose: 'Choose',
		newInPost:
			'Have you had the job for less than half a year? Then consider waiting. Your employees are asked about the past six months.'
	},
	form: {
		help: 'All three forms share the same 15 statements. So you can change form next time and still see whether anything has moved.',
		choose: 'Form',
		names: { kort: 'Short', tilpasset: 'Tailored', standard: 'Standard' },
		about: {
			kort: 'One statement on each theme and three on the whole. Good for a first try.',
			tilpasset: 'You choose four to six themes that you want to know more about.',
			standard: 'Four statements on each of the twelve themes and three on the whole.'
		},
		length: ({ items, minutes }) => `${items} statements, about ${minutes} minutes`,
		lengthFrom: ({ items, minutes }) => `from ${items} statements, from about ${minutes} minutes`,
		themes: 'Themes in the tailored form',
		themesHelp:
			'Choose at least one theme that you believe is a strength, and one that you are unsure about. You may ask your employees what they find important.',
		themesAdvice: 'We advise between four and six.',
		themesTooFew: ({ count }) => `You have chosen ${count}. We advise between four and six.`,
		themesTooMany: ({ count }) =>
			`You have chosen ${count}. With that many, the standard form is just as easy.`,
		comments: 'Do you want to leave room for comments?',
		commentsHelp:
			'Comments can explain a figure. They can also give the writer away, and one harsh word can take up too much room. You only get to see them if at least eight in the group answer and at least three write to the same question.',
		commentsOn: 'Yes, with two open questions',
		commentsOff: 'No, statements only',
		conditions: 'Do you want to answer questions about your own conditions?',
		conditionsHelp:
			'They are seven statements about time, mandate and support, how your time is spent, and what is hard right now. They belong to the talk with your own manager. Nobody else is asked.',
		conditionsOn: 'Yes, include them',
		conditionsOff: 'No, leave them out',
		newTitle: 'The form is new',
		newText:
			'The statements were written for Ledelsesspejl and have not been tested by researchers yet. Use the answers as a start for a talk, not as a measurement that settles anything.',
		preview: 'See the statements',
		openQuestions: 'Open questions',
		previewOf: {
			self: 'As they read for yourself',
			employee: 'As they read for employees',
			manager: 'As they read for your own manager',
			peer: 'As they read for fellow leaders, if you invite any'
		}
	},
	dates: {
		help: 'Two weeks is a good length. Avoid holidays. We remind those who have not answered halfway and two days before the closing date, both on a working day. There will be no more mails than that.',
		opens: 'The round starts',
		opensHint:
			'If you choose today, we send the mails when you start. Otherwise they come at 8 am on that day.',
		closes: 'Last day to answer',
		closesHint: 'The round closes at 23:59.',
		short: ({ days }) =>
			`The round lasts only ${days} days. People on holiday or on shifts may miss it.`,
		afterClose:
			'When the round closes, it cannot be opened again. Answers that come too late do not count. That is how we keep the promise of anonymity.'
	}
};

export const setup: Record<Language, typeof da> = { da, en };
