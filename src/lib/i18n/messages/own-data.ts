import type { Language } from '#lib/domain/language.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { writeLength } from '../length.ts';

type Count = string | number;

/** Seeing, downloading and deleting what is kept about oneself. Danish is the source. */
const da = {
	onAccount: {
		title: 'Det, vi har gemt om dig',
		see: 'Se det hele, og hent det som fil',
		log: 'Se, hvem der gjorde hvad',
		delete: 'Slet din konto'
	},
	title: 'Det, vi har gemt om dig',
	intro:
		'Her kan du se, hvad der er gemt om dig og dine evalueringer. Filen har det hele, også rapporternes tal.',
	not: 'Hvad medarbejdere og lederkolleger har svaret, er ikke dine data: Du har det, som rapporten viser. Det samme gælder din nærmeste leders svar.',
	download: 'Hent det hele som fil (JSON)',
	downloadHint:
		'Filen kan læses af et program. At du henter den, bliver skrevet i listen over, hvem der gjorde hvad.',
	fileName: 'mine-data',
	accountTitle: 'Din konto',
	name: 'Navn',
	email: 'Mailadresse',
	language: 'Sprog',
	none: 'Ikke udfyldt',
	sessions: 'Logget ind nu',
	sessionsCount: ({ count }: { count: Count }) =>
		Number(count) === 1 ? '1 sted' : `${count} steder`,
	changeAccount: 'Ret navn og sprog, eller log ud andre steder',
	roles: 'Roller',
	offered: 'Rolle, du er tilbudt',
	offeredRole: ({ role, organisation }: Record<'role' | 'organisation', string>) =>
		`${role} for ${organisation}`,
	asked: 'Organisation, du har bedt om',
	listedTitle: 'Det har din organisation skrevet om dig',
	listedText:
		'Du står på en liste over ledere. Din organisation kan rette den. Filen har også de oplysninger om dit job, der hører til.',
	researchTerms: 'Vilkår for forskere',
	researchAccepted: ({ terms, day }: { terms: string; day: string }) =>
		`Udgaven fra ${terms}, accepteret ${day}`,
	mirror: 'Spejlprofil',
	mirrorSaved: ({ day }: { day: string }) => `Gemt ${day}`,
	mirrorSee: 'Se profilen',
	evaluationsTitle: 'Dine evalueringer',
	noEvaluations: 'Du har ingen evalueringer.',
	facts: {
		state: 'Hvor den er',
		dates: 'Åben',
		report: 'Rapport',
		offeredTo: 'Tilbudt til',
		ownWords: 'Dine egne ord i mailen',
		contact: 'Kontaktperson'
	},
	readReport: 'Læs rapporten',
	deleteReport: 'Slet rapporten',
	lists: 'Adresser på listerne',
	listsHint: 'Adresserne bliver slettet, når runden lukker.',
	groups: {
		self: 'Dig selv',
		employee: 'Medarbejdere',
		manager: 'Nærmeste leder',
		peer: 'Lederkolleger'
	},
	ownAnswers: 'Dine egne svar',
	ownAnswersCaption: 'Det, du svarede om dig selv: 1 er helt uenig, 5 er helt enig',
	statement: 'Udsagn',
	answer: 'Dit svar',
	skipped: 'intet svar',
	dontKnow: 'ved ikke',
	sharedTitle: 'Rapporter om andre, du må læse',
	sharedText: 'Dit navn eller din adresse står i dem, fordi lederen har valgt, at du må læse med.',
	logTitle: 'Hvem gjorde hvad',
	logCount: ({ count }: { count: Count }) =>
		Number(count) === 1
			? 'Der er 1 linje om dig i listen over, hvem der gjorde hvad.'
			: `Der er ${count} linjer om dig i listen over, hvem der gjorde hvad.`,
	logSee: 'Se listen',

	deleteReportPage: {
		title: 'Vil du slette rapporten?',
		what: 'Vi sletter rapporten, det, du og din nærmeste leder har svaret, alle kommentarer og det, du har planlagt og skrevet om din opfølgning. Det kan ikke gøres om, og rapporten kan ikke laves igen.',
		shared: 'Andre, der måtte læse rapporten, kan heller ikke læse den mere.',
		private: 'Vi sletter også gruppernes tal.',
		organisation:
			'Gruppernes tal bliver stående, fordi din organisations samlede tal er lavet af dem. Dit svar er ikke med i dem.',
		keep: 'Du kan stadig se, at du har haft en runde. Vil du gemme rapporten, så skriv den ud først.',
		backups: `Kopier af databasen har rapporten i højst ${writeLength(kept.backups, 'da')} endnu.`,
		button: 'Ja, slet rapporten',
		back: 'Nej, behold den'
	},
	deleteAccountPage: {
		title: 'Vil du slette din konto?',
		whatTitle: 'Det sletter vi',
		what: [
			'Dit navn, din adresse og din spejlprofil.',
			'Alle dine rapporter, dine egne svar, kommentarerne til dig og din opfølgning. Rapporterne kan ikke laves igen.',
			'De runder, du er begyndt på og ikke har startet, med alle adresser på listerne.',
			'Du bliver logget ud overalt.'
		],
		staysTitle: 'Det bliver stående',
		stays: [
			`Et aftryk af din adresse, i ${writeLength(kept.restMark, 'da')} efter din sidste runde, så der går tid nok, før du kan få en ny. Adressen kan ikke læses af det.`,
			`Listen over, hvem der gjorde hvad, i ${writeLength(kept.auditEntries, 'da')}. Der står et nummer i stedet for dig, og det fører ikke til nogen.`,
			'Har din organisation sat runder op: gruppernes tal, og hvad du har oplyst om dit job, men uden dit navn.',
			'Hvis andre har skrevet din adresse: i deres lister og i de rapporter, du må læse. Dem bestemmer du ikke over.',
			`Kopier af databasen, i højst ${writeLength(kept.backups, 'da')}.`
		],
		first: 'Vil du gemme noget, så hent det først.',
		firstLink: 'Se og hent det, vi har gemt',
		confirmLabel: 'Skriv din mailadresse for at bekræfte',
		confirmHint: ({ email }: { email: string }) => `Du er logget ind som ${email}.`,
		button: 'Slet min konto',
		back: 'Nej, behold den',
		errorSummary: 'Der er én ting at rette',
		issues: {
			confirmMissing: 'Skriv din mailadresse, så vi ved, at du mener det.',
			confirmOther:
				'Det er ikke den mailadresse, du er logget ind med. Skriv den, der står herover.',
			tooLong: 'Det er for langt til at være en mailadresse.',
			strangeCharacters: 'Der er et usynligt tegn i adressen. Skriv den forfra.'
		},
		openTitle: 'Du har en runde, der ikke er slut',
		open: 'Vi har lovet dem, du har inviteret, at deres svar bliver talt op, eller at de får besked. Stop runden, eller vent, til den er lukket og rapporten er lavet. Så kan du slette kontoen.',
		openLink: 'Gå til dine evalueringer',
		lastTitle: 'Du er den eneste administrator',
		last: 'Uden dig kan ingen give andre adgang til organisationen. Giv først rollen som administrator til en kollega, og vent, til kollegaen har taget imod den. Så kan du slette kontoen.',
		lastLink: ({ name }: { name: string }) => `Giv rollen videre i ${name}`,
		lastClose:
			'Skal organisationen ikke bruge Ledelsesspejl mere, så bed den, der driver siden, om at lukke den.'
	}
};

const en: typeof da = {
	onAccount: {
		title: 'What we have kept about you',
		see: 'See all of it and download it as a file',
		log: 'See who did what',
		delete: 'Delete your account'
	},
	title: 'What we have kept about you',
	intro:
		'Here you can see what is kept about you and your evaluations. The file has all of it, the figures of the reports too.',
	not: 'What employees and fellow leaders have answered is not your data: you have what the report shows. The same goes for your own manager’s answers.',
	download: 'Download all of it as a file (JSON)',
	downloadHint:
		'The file can be read by a program. That you download it is written in the list of who did what.',
	fileName: 'my-data',
	accountTitle: 'Your account',
	name: 'Name',
	email: 'Mail address',
	language: 'Language',
	none: 'Not filled in',
	sessions: 'Signed in now',
	sessionsCount: ({ count }) => (Number(count) === 1 ? '1 place' : `${count} places`),
	changeAccount: 'Change name and language, or sign out elsewhere',
	roles: 'Roles',
	offered: 'Role that you are offered',
	offeredRole: ({ role, organisation }) => `${role} for ${organisation}`,
	asked: 'Organisation that you asked for',
	listedTitle: 'What your organisation has written about you',
	listedText:
		'You are on a list of leaders. Your organisation can correct it. The file also has the facts about your job that belong to it.',
	researchTerms: 'Terms for researchers',
	researchAccepted: ({ terms, day }) => `The edition of ${terms}, accepted on ${day}`,
	mirror: 'Mirror profile',
	mirrorSaved: ({ day }) => `Kept on ${day}`,
	mirrorSee: 'See the profile',
	evaluationsTitle: 'Your evaluations',
	noEvaluations: 'You have no evaluations.',
	facts: {
		state: 'Where it stands',
		dates: 'Open',
		report: 'Report',
		offeredTo: 'Offered to',
		ownWords: 'Your own words in the mail',
		contact: 'Contact'
	},
	readReport: 'Read the report',
	deleteReport: 'Delete the report',
	lists: 'Addresses on the lists',
	listsHint: 'The addresses are deleted when the round closes.',
	groups: {
		self: 'Yourself',
		employee: 'Employees',
		manager: 'Your own manager',
		peer: 'Fellow leaders'
	},
	ownAnswers: 'Your own answers',
	ownAnswersCaption:
		'What you answered about yourself: 1 is strongly disagree, 5 is strongly agree',
	statement: 'Statement',
	answer: 'Your answer',
	skipped: 'no answer',
	dontKnow: 'don’t know',
	sharedTitle: 'Reports about others that you may read',
	sharedText: 'Your name or address stands in them, because the leader chose that you may read.',
	logTitle: 'Who did what',
	logCount: ({ count }) =>
		Number(count) === 1
			? 'There is 1 line about you in the list of who did what.'
			: `There are ${count} lines about you in the list of who did what.`,
	logSee: 'See the list',

	deleteReportPage: {
		title: 'Do you want to delete the report?',
		what: 'We delete the report, what you and your own manager have answered, all comments, and what you have planned and written about your follow-up. That cannot be undone, and the report cannot be made again.',
		shared: 'Others who might read the report cannot read it any more either.',
		private: 'We delete the figures of the groups too.',
		organisation:
			'The figures of the groups stay, because the overall figures of your organisation are made of them. Your answer is not among them.',
		keep: 'You can still see that you have had a round. If you want to keep the report, print it first.',
		backups: `Copies of the database have the report for another ${writeLength(kept.backups, 'en')} at most.`,
		button: 'Yes, delete the report',
		back: 'No, keep it'
	},
	deleteAccountPage: {
		title: 'Do you want to delete your account?',
		whatTitle: 'This is what we delete',
		what: [
			'Your name, your address and your mirror profile.',
			'All your reports, your own answers, the comments to you and your follow-up. The reports cannot be made again.',
			'The rounds that you have begun and not started, with all addresses on their lists.',
			'You are signed out everywhere.'
		],
		staysTitle: 'This stays',
		stays: [
			`A fingerprint of your address, for ${writeLength(kept.restMark, 'en')} after your last round, so that enough time passes before you can have a new one. The address cannot be read from it.`,
			`The list of who did what, for ${writeLength(kept.auditEntries, 'en')}. It has a number in your place, and that leads to nobody.`,
			'If your organisation has set up rounds: the figures of the groups, and what you have said about your job, but without your name.',
			'If others have written your address: in their lists and in the reports that you may read. Those are not yours to decide about.',
			`Copies of the database, for ${writeLength(kept.backups, 'en')} at most.`
		],
		first: 'If you want to keep something, download it first.',
		firstLink: 'See and download what we have kept',
		confirmLabel: 'Type your mail address to confirm',
		confirmHint: ({ email }) => `You are signed in as ${email}.`,
		button: 'Delete my account',
		back: 'No, keep it',
		errorSummary: 'There is one thing to correct',
		issues: {
			confirmMissing: 'Type your mail address, so that we know you mean it.',
			confirmOther:
				'That is not the mail address you are signed in with. Type the one that stands above.',
			tooLong: 'That is too long to be a mail address.',
			strangeCharacters: 'There is an invisible character in the address. Please type it again.'
		},
		openTitle: 'You have a round that has not ended',
		open: 'We have promised those you invited that their answers will be counted, or that they will be told. Stop the round, or wait until it is closed and the report is made. Then you can delete the account.',
		openLink: 'Go to your evaluations',
		lastTitle: 'You are the only administrator',
		last: 'Without you, nobody can give others access to the organisation. First give the role of administrator to a colleague, and wait until your colleague has accepted it. Then you can delete the account.',
		lastLink: ({ name }) => `Pass the role on in ${name}`,
		lastClose:
			'If the organisation is to stop using Ledelsesspejl, ask whoever runs the site to close it.'
	}
};

export const ownData: Record<Language, typeof da> = { da, en };
