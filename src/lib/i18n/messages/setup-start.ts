import type { Language } from '#lib/domain/language.ts';
import { fewAnswers } from './few-answers.ts';

type Count = string | number;

/** The last step before the start. Danish is the source. */
const da = {
	edit: 'Ret',
	contactTitle: 'Hvem kan de inviterede spørge?',
	contactHelp:
		'De skal kunne spørge, om listen passer, uden at du får det at vide. Det kan være en fra HR eller en tillidsrepræsentant. Spørg personen først.',
	contactName: 'Navn',
	contactEmail: 'Mailadresse',
	ownWords: 'Dine egne linjer i mailen',
	ownWordsHint: 'Fortæl, hvorfor du spørger, og hvad du vil bruge svarene til.',
	save: 'Gem og vis mailen',
	previewTitle: 'Det får de inviterede',
	previewHelp: 'Sådan kommer mailen og den første side til at se ud.',
	previews: {
		employee: 'Det ser en medarbejder',
		manager: 'Det ser din nærmeste leder',
		peer: 'Det ser en lederkollega'
	},
	mail: 'Mailen',
	firstPage: 'Se den første side',
	previewPage: 'Forhåndsvisning',
	previewPageHelp:
		'Sådan kommer den første side til at se ud for dem, du inviterer. Skift sprog øverst for at se den anden udgave.',
	previewBack: 'Tilbage til gennemsynet',
	/** Where the leader has not written a name yet. */
	yourName: '(Dit navn)',
	subject: 'Emne',
	inLanguage: { da: 'på dansk', en: 'på engelsk' },
	test: 'Send en prøve til mig',
	testSent: ({ email }: { email: string }) =>
		`Vi har sendt en prøve til ${email}. Knappen i den åbner ikke et skema, for hvert link er personligt.`,
	adviceTitle: 'Tænk over dette, før du starter',
	advice: {
		newInPost:
			'Du har haft jobbet i under to år. Er det mindre end et halvt år, så overvej at vente lidt.',
		shortRound: 'Runden er kort. Folk på ferie eller skiftehold kan gå glip af den.',
		fewEmployees: `Der er færre end fem medarbejdere på listen, så du får ingen tal fra dem. Du får dit eget svar ved siden af svaret fra din nærmeste leder, hvis han eller hun svarer, og en guide til en samtale med teamet. ${fewAnswers.da.whatBecomes}`,
		fewAlone: `Der er færre end fem medarbejdere på listen, så du får ingen tal fra dem. Du får dit eget svar og en guide til en samtale med teamet. ${fewAnswers.da.whatBecomes}`,
		fewPeers: 'Der er færre end fem lederkolleger på listen, så du får ingen tal fra dem.',
		noManager: 'Din nærmeste leder er ikke på listen.'
	},
	tellFirst:
		'Fortæl om runden på et møde, før mailen kommer. Så ved alle, hvorfor du spørger, og flere svarer.',
	missingTitle: 'Det mangler, før du kan starte',
	startTitle: 'Klar til at starte?',
	startNow: ({ count }: { count: Count }) =>
		`Vi sender ${count} mails med det samme. Fra da af kan du ikke ændre skema, baggrund, datoer, eller hvem der ser rapporten. Du kan stadig invitere flere.`,
	startLater: ({ count, day }: { count: Count; day: string }) =>
		`Vi sender ${count} mails ${day} kl. 8. Fra du trykker på Start, kan du ikke ændre skema, baggrund, datoer, eller hvem der ser rapporten. Du kan stadig invitere flere.`,
	language: 'Hvilket sprog skal mailen være på?',
	languageHint: 'Alle kan skifte sprog, når de svarer.',
	languages: { da: 'Dansk', en: 'Engelsk' },
	promise:
		'Jeg vil bruge rapporten til udvikling. Jeg vil ikke prøve at finde ud af, hvem der har svaret hvad.',
	startButton: 'Start runden',
	facts: {
		leader: 'Dig',
		form: 'Skema',
		themes: 'Temaer',
		comments: 'Kommentarer',
		conditions: 'Dine vilkår',
		dates: 'Datoer',
		employees: 'Medarbejdere',
		manager: 'Nærmeste leder',
		peers: 'Lederkolleger',
		readers: 'Rapporten kan læses af',
		none: 'Ingen',
		notYet: 'Ikke valgt endnu',
		fromTo: ({ opens, closes }: { opens: string; closes: string }) => `Fra ${opens} til ${closes}`
	},
	pulseTitle: 'Denne runde viser kun temaer',
	pulse: ({ day, from }: { day: string; from: Count }) =>
		`Det er under et halvt år, siden din sidste runde lukkede. Derfor viser rapporten kun gennemsnit for temaer, og kun hvis mindst ${from} medarbejdere svarer. Den viser ingen tal for de enkelte udsagn og sammenligner ikke med sidste gang. Dine egne svar og svar fra din nærmeste leder står der som ellers. Starter du ${day} eller senere, viser den det hele.`,
	pulseFew: ({ day, from }: { day: string; from: Count }) =>
		`Der er færre end ${from} medarbejdere på listen, så runden vil ikke vise nogen tal fra dem. Du kan godt starte nu, men vent hellere til ${day}.`,
	pulsePeers: 'Svar fra lederkolleger bliver ikke vist, for de har ingen temaer.',
	pulseShort:
		'Det korte skema spørger ikke til hele temaer, så runden ville intet vise fra dine medarbejdere. Vælg et andet skema.',
	refused: {
		leader_has_open:
			'Der er allerede en åben runde om dig. Du kan starte en ny, når den er lukket.',
		too_soon:
			'Der skal gå mindst 90 dage, fra din sidste runde lukkede. Vi har gemt det hele, så du kan starte, når tiden er gået.',
		pulse_short:
			'Runden ville ikke kunne vise noget fra dine medarbejdere: Så kort tid efter din sidste runde viser rapporten kun temaer, og det korte skema spørger ikke til hele temaer. Vælg et andet skema, eller vent. Vi har gemt det hele.',
		changed_since:
			'Runden er blevet ændret, efter at du åbnede siden. Derfor er den ikke startet. Her ser du den, som den er nu. Se den igennem igen.',
		incomplete: 'Noget mangler endnu. Se listen herunder.'
	}
};

const en: typeof da = {
	edit: 'Change',
	contactTitle: 'Whom can those invited ask?',
	contactHelp:
		'They must be able to ask whether the list is right without you being told. It can be somebody from HR or a staff representative. Ask that person first.',
	contactName: 'Name',
	contactEmail: 'Mail address',
	ownWords: 'Your own lines in the mail',
	ownWordsHint: 'Say why you are asking and how you will use the answers.',
	save: 'Save and show the mail',
	previewTitle: 'What those invited get',
	previewHelp: 'This is how the mail and the first page will look.',
	previews: {
		employee: 'What an employee sees',
		manager: 'What your own manager sees',
		peer: 'What a fellow leader sees'
	},
	mail: 'The mail',
	firstPage: 'See the first page',
	previewPage: 'Preview',
	previewPageHelp:
		'This is how the first page will look to those you invite. Change language at the top to see the other version.',
	previewBack: 'Back to the last step',
	yourName: '(Your name)',
	subject: 'Subject',
	inLanguage: { da: 'in Danish', en: 'in English' },
	test: 'Send a test to me',
	testSent: ({ email }) =>
		`We have sent a test to ${email}. The button in it opens no form, because each link is personal.`,
	adviceTitle: 'Think this over before you start',
	advice: {
		newInPost:
			'You have had the job for less than two years. If it is less than half a year, consider waiting.',
		shortRound: 'The round is short. People on holiday or on shifts may miss it.',
		fewEmployees: `There are fewer than five employees on the list, so you get no figures from them. You get your own answers beside those of your manager, if he or she answers, and a guide to a talk with the team. ${fewAnswers.en.whatBecomes}`,
		fewAlone: `There are fewer than five employees on the list, so you get no figures from them. You get your own answers and a guide to a talk with the team. ${fewAnswers.en.whatBecomes}`,
		fewPeers:
			'There are fewer than five fellow leaders on the list, so you get no figures from them.',
		noManager: 'Your own manager is not on the list.'
	},
	tellFirst:
		'Talk about the round at a meeting before the mail arrives. Then everybody knows why you are asking, and more people answer.',
	missingTitle: 'This is missing before you can start',
	startTitle: 'Ready to start?',
	startNow: ({ count }) =>
		`We will send ${count} mails at once. From then on you cannot change the form, the background, the dates or who sees the report. You can still invite more people.`,
	startLater: ({ count, day }) =>
		`We will send ${count} mails on ${day} at 8 am. From the moment you press Start you cannot change the form, the background, the dates or who sees the report. You can still invite more people.`,
	language: 'In which language should the mail be?',
	languageHint: 'Everybody can change language when answering.',
	languages: { da: 'Danish', en: 'English' },
	promise: 'I will use the report for development. I will not try to find out who answered what.',
	startButton: 'Start the round',
	facts: {
		leader: 'You',
		form: 'Form',
		themes: 'Themes',
		comments: 'Comments',
		conditions: 'Your conditions',
		dates: 'Dates',
		employees: 'Employees',
		manager: 'Your own manager',
		peers: 'Fellow leaders',
		readers: 'The report can be read by',
		none: 'None',
		notYet: 'Not chosen yet',
		fromTo: ({ opens, closes }) => `From ${opens} to ${closes}`
	},
	pulseTitle: 'This round shows themes only',
	pulse: ({ day, from }) =>
		`It is less than half a year since your last round closed. So the report shows averages for themes only, and only if at least ${from} employees answer. It shows no figures for single statements, and it does not compare with last time. Your own answers and those of your manager stand there as usual. If you start on ${day} or later, it shows everything.`,
	pulseFew: ({ day, from }) =>
		`There are fewer than ${from} employees on the list, so the round will not show any figures from them. You can start now, but it is better to wait until ${day}.`,
	pulsePeers: 'Answers of fellow leaders are not shown, because they have no themes.',
	pulseShort:
		'The short form asks about no theme in full, so the round would show nothing from your employees. Choose another form.',
	refused: {
		leader_has_open:
			'There is already an open round about you. You can start a new one when it has closed.',
		too_soon:
			'At least 90 days must pass after your last round closed. We have saved everything, so you can start when the time has come.',
		pulse_short:
			'The round could not show anything from your employees: so soon after your last round the report shows themes only, and the short form asks about no theme in full. Choose another form, or wait. We have saved everything.',
		changed_since:
			'The round has been changed since you opened this page, so it has not started. This is how it is now. Look it through once more.',
		incomplete: 'Something is still missing. See the list below.'
	}
};

export const setupStart: Record<Language, typeof da> = { da, en };
