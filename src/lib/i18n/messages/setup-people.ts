import type { Language } from '#lib/domain/language.ts';
import { fewAnswers } from './few-answers.ts';

type Count = string | number;

/** Who answers, and who sees the report. Danish is the source. */
const da = {
	who: {
		employees: 'Medarbejdere',
		employeesHelp:
			'Invitér alle, der har dig som leder, og ikke kun nogle udvalgte. Leder du andre ledere, så invitér dem, der refererer direkte til dig. Spring dem over, der har haft dig som leder i under tre måneder.',
		paste: 'Sæt adresserne ind her, én på hver linje',
		pasteHint: 'Du kan kopiere fra et regneark eller fra dit mailprogram.',
		file: 'Eller hent dem fra en CSV-fil',
		fileHint: 'Vi finder kolonnen med adresser og lægger dem i feltet ovenfor.',
		count: ({ count }: { count: Count }) => `Du har ${count} på listen.`,
		manager: 'Din nærmeste leder',
		managerHelp:
			'Her er kun én person, så svarene kan ikke være anonyme. Din nærmeste leder får det at vide, før han eller hun svarer.',
		managerField: 'Adressen på din nærmeste leder',
		noManager: 'Uden din nærmeste leder mangler den ene side af spejlet.',
		peers: 'Lederkolleger',
		peersHelp:
			'De svarer kun på ti udsagn om samarbejdet mellem jer. Invitér kun dem, der kender dig godt. De er anonyme på samme måde som medarbejderne, så der skal også fem svar til her.',
		peersField: 'Lederkollegers adresser, én på hver linje',
		belowFiveTitle: 'Du får ingen tal fra så få',
		belowFive: ({ count }: { count: Count }) =>
			`Der er ${count} på listen. Der skal fem svar til, før du får tal at se. Ellers kunne du regne ud, hvem der mente hvad. De inviterede får det at vide, før de svarer.`,
		belowFiveStill:
			'Du kan starte alligevel. Så får du dit eget svar, svaret fra din nærmeste leder og en guide til en samtale med teamet.',
		belowFivePooled: fewAnswers.da.whatBecomes,
		exactlyFive: 'Med fem på listen skal alle fem svare, før du får tal fra dem.',
		themesOnly: ({ from }: { from: Count }) =>
			`Runden kommer kort tid efter din sidste. Rapporten viser derfor kun temaer, og kun hvis mindst ${from} svarer.`,
		noThemes:
			'Runden kommer kort tid efter din sidste. Svar fra lederkolleger bliver derfor ikke vist denne gang.',
		averages:
			'Svarer mindst fem, får du et gennemsnit for hvert udsagn. Du ser ikke, hvordan svarene fordeler sig. Med så få kan tallene svinge en del.',
		shares: ({ from }: { from: Count }) =>
			`Svarer mindst fem, får du et gennemsnit for hvert udsagn. Svarer mindst ${from}, ser du som regel også, hvor stor en del der er enige, uenige eller midt imellem, rundet til nærmeste ti procent.`,
		agreement: ({ from }: { from: Count }) =>
			`Svarer mindst ${from}, står der også ét ord ved hvert tema for, hvor enige de er.`,
		peersBelowFive:
			'Med færre end fem lederkolleger får du ingen tal fra dem. Invitér mindst fem, eller lad feltet stå tomt.',
		manyIsGood:
			'Regn med, at ikke alle svarer. Jo flere du inviterer, jo mere sikre bliver tallene.',
		realPeopleOnly:
			'Sæt kun rigtige medarbejdere på listen. Alle på den ser, hvor mange I er. Ændringer efter starten bliver skrevet ned.'
	},
	audience: {
		help: 'Valget vises for alle, du inviterer, før de svarer. Når den første invitation er sendt, kan det ikke ændres. Vælg kun dem, der skal bruge rapporten.',
		choose: 'Rapporten kan læses af',
		leader: 'Kun mig',
		manager: 'Mig og min nærmeste leder',
		hr: 'Mig, min nærmeste leder og HR',
		named: 'Mig og disse personer',
		name: 'Navn',
		email: 'Mailadresse',
		hrPerson: 'Hvem i HR?',
		person: ({ number }: { number: Count }) => `Person ${number}`,
		told: 'Dem, du vælger, får en mail, når rapporten er klar. De skal logge ind med den adresse. Alle, der skal svare, ser, hvem de er.'
	}
};

const en: typeof da = {
	who: {
		employees: 'Employees',
		employeesHelp:
			'Invite everybody who has you as their leader, and do not pick out a few. If you lead other leaders, invite those who report directly to you. Leave out those who have had you for less than three months.',
		paste: 'Paste the addresses here, one on each line',
		pasteHint: 'You can copy them from a spreadsheet or from your mail program.',
		file: 'Or take them from a CSV file',
		fileHint: 'We find the column of addresses and put them in the field above.',
		count: ({ count }) => `You have ${count} on the list.`,
		manager: 'Your own manager',
		managerHelp:
			'There is only one person here, so the answers cannot be anonymous. Your manager is told so before answering.',
		managerField: 'Your own manager’s address',
		noManager: 'Without your own manager, one side of the mirror is missing.',
		peers: 'Fellow leaders',
		peersHelp:
			'They answer only ten statements about how you work together. Invite only those who know you well. They are anonymous in the same way as the employees, so five answers are needed here too.',
		peersField: 'Fellow leaders’ addresses, one on each line',
		belowFiveTitle: 'You get no figures from so few',
		belowFive: ({ count }) =>
			`There are ${count} on the list. Five answers are needed before you see figures. Otherwise you could work out who meant what. Those invited are told so before they answer.`,
		belowFiveStill:
			'You can start anyway. Then you get your own answers, your manager’s answers and a guide to a talk with the team.',
		belowFivePooled: fewAnswers.en.whatBecomes,
		exactlyFive: 'With five on the list, all five must answer before you get figures from them.',
		themesOnly: ({ from }) =>
			`The round comes soon after your last one. So the report shows themes only, and only if at least ${from} answer.`,
		noThemes:
			'The round comes soon after your last one. So answers of fellow leaders are not shown this time.',
		averages:
			'If at least five answer, you get an average for each statement. You do not see how the answers are spread. With so few the figures can swing quite a bit.',
		shares: ({ from }) =>
			`If at least five answer, you get an average for each statement. If at least ${from} answer, you usually also see how large a share agree, disagree or are in between, rounded to the nearest ten per cent.`,
		agreement: ({ from }) =>
			`If at least ${from} answer, there is also one word beside each theme for how much they agree.`,
		peersBelowFive:
			'With fewer than five fellow leaders you get no figures from them. Invite at least five, or leave the field empty.',
		manyIsGood:
			'Expect that not everybody answers. The more you invite, the surer the figures become.',
		realPeopleOnly:
			'Put only real employees on the list. Everybody on it sees how many you are. Changes after the start are written down.'
	},
	audience: {
		help: 'Your choice is shown to everybody you invite before they answer. Once the first invitation is sent, it cannot be changed. Choose only those who will use the report.',
		choose: 'The report can be read by',
		leader: 'Only me',
		manager: 'Me and my own manager',
		hr: 'Me, my own manager and HR',
		named: 'Me and these people',
		name: 'Name',
		email: 'Mail address',
		hrPerson: 'Who in HR?',
		person: ({ number }) => `Person ${number}`,
		told: 'Those you choose get a mail when the report is ready. They sign in with that address. Everybody who is asked to answer sees who they are.'
	}
};

export const setupPeople: Record<Language, typeof da> = { da, en };
