import type { Language } from '#lib/domain/language.ts';

/** The operator's page about how the program is doing. Danish is the source. */
const da = {
	title: 'Driftsstatus',
	link: 'Se driftsstatus',
	well: 'Alt ser ud, som det skal.',
	toSee: ({ count }: { count: number }) =>
		count === 1 ? 'Der er én ting at se på.' : `Der er ${count} ting at se på.`,
	rounded: ({ time }: { time: string }) =>
		`Set kl. ${time}. Tallene er rundet, så de ikke røber, hvornår nogen svarer.`,
	concernsTitle: 'Se på det her',
	concerns: {
		not_writable: {
			title: 'Svar kan ikke gemmes',
			text: 'Databasen tager ikke imod. Se, om den kører, og om disken er fuld. De, der svarer nu, bliver bedt om at prøve igen, og deres link virker stadig.'
		},
		keys_missing: {
			one: 'Der mangler en nøgle',
			many: ({ count }: { count: number }) => `Der mangler ${count} nøgler`,
			text: 'Kør kommandoen check-db. Den siger hvilke. Læg kopien på plads, og start programmet igen. En runde uden sin nøgle kan ikke tælles op.'
		},
		disk_full: {
			data: 'Disken med databasen er næsten fuld',
			keys: 'Disken med nøglerne er næsten fuld',
			text: ({ free }: { free: string }) =>
				`Der er ${free} ledig. Når databasen ryddes op om natten, fylder den det dobbelte en kort tid.`
		},
		job_fails: {
			title: ({ job }: { job: string }) => `Noget lykkes ikke: ${job}`,
			text: ({ moment }: { moment: string }) =>
				`Sidst gik det galt ${moment}. Loggen siger hvorfor. Programmet prøver igen af sig selv.`
		},
		mails_put_off: {
			title: 'Mailserveren tager ikke imod alle mails',
			text: 'Se, om den kører, og om adgangen til den er rigtig. Programmet prøver igen i et døgn.'
		},
		mails_late: {
			title: 'Mails er forsinkede',
			text: ({ minutes }: { minutes: string }) =>
				`Den første skulle være sendt for ${minutes} minutter siden. Se i loggen, om der er noget galt.`
		},
		never_backed_up: {
			title: 'Der er ingen sikkerhedskopi',
			text: 'Sæt kommandoen backup til at køre hver nat. Programmet kender kun de kopier, som den laver.'
		},
		backup_old: {
			title: 'Sikkerhedskopien er gammel',
			text: ({ moment }: { moment: string }) =>
				`Den seneste er fra ${moment}. Se efter, hvorfor der ikke er kommet en nyere.`
		}
	},
	nowTitle: 'Lige nu',
	rounds: 'Runder',
	states: {
		draft: { one: 'i kladde', many: 'i kladde' },
		open: { one: 'åben', many: 'åbne' },
		counted: { one: 'under optælling', many: 'under optælling' },
		released: { one: 'afsluttet', many: 'afsluttede' },
		cancelled: { one: 'aflyst', many: 'aflyste' },
		lost: { one: 'tabt', many: 'tabte' }
	},
	noRounds: 'Ingen endnu',
	mails: 'Mails, der venter',
	noMails: 'Ingen',
	mostMails: ({ count }: { count: string }) => `Højst ${count}`,
	backup: 'Sikkerhedskopi',
	noBackup: 'Ingen endnu',
	keys: 'Nøgler',
	allKeys: 'Alle er på plads',
	keysMissing: ({ count }: { count: string }) => `${count} mangler`,
	database: 'Database',
	databaseKinds: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
	databaseSize: ({ kind, size }: { kind: string; size: string }) => `${kind}, højst ${size}`,
	disks: { data: 'Disk med databasen', keys: 'Disk med nøglerne' },
	room: ({ free, size }: { free: string; size: string }) => `${free} ledig af ${size}`,
	version: 'Version',
	jobsTitle: 'Det gør programmet selv',
	jobsIntro: 'Du ser, hvornår der sidst var noget at gøre.',
	what: 'Hvad',
	lastDone: 'Sidst gjort',
	notYet: 'Ikke endnu',
	wentWrong: ({ moment }: { moment: string }) => `Gik galt ${moment}`,
	at: ({ day, time }: { day: string; time: string }) => `${day} kl. ${time}`,
	jobs: {
		keys: 'Holder øje med, hvem der har nøglerne',
		mail: 'Sender mails',
		uploads: 'Indlæser store lister',
		handovers: 'Indlæser runder fra andre systemer',
		reminders: 'Sætter påmindelser i kø',
		'follow-up': 'Minder ledere om det, de har bedt om',
		open: 'Åbner runder',
		close: 'Lukker runder og tæller op',
		progress: 'Opdaterer, hvor mange der har svaret',
		clean: 'Fjerner links og mails, der er udløbet',
		forget: 'Sletter det, der ikke må gemmes længere',
		tidy: 'Rydder op i databasen om natten'
	} as Readonly<Record<string, string>>
};

const en: typeof da = {
	title: 'Operating status',
	link: 'See the operating status',
	well: 'All is as it should be.',
	toSee: ({ count }) =>
		count === 1 ? 'There is one thing to look at.' : `There are ${count} things to look at.`,
	rounded: ({ time }) =>
		`Seen at ${time}. Figures are rounded, so that they do not tell when somebody answers.`,
	concernsTitle: 'Look at this',
	concerns: {
		not_writable: {
			title: 'Answers cannot be kept',
			text: 'The database takes nothing in. See whether it runs, and whether the disk is full. Whoever answers now is asked to try again, and their link still works.'
		},
		keys_missing: {
			one: 'A key is missing',
			many: ({ count }) => `${count} keys are missing`,
			text: 'Run the command check-db. It says which. Put the copy in place and start the program again. A round without its key cannot be counted.'
		},
		disk_full: {
			data: 'The disk of the database is nearly full',
			keys: 'The disk of the keys is nearly full',
			text: ({ free }) =>
				`${free} is free. When the database is tidied at night, it takes up twice its room for a short time.`
		},
		job_fails: {
			title: ({ job }) => `Something does not work: ${job}`,
			text: ({ moment }) =>
				`It last went wrong on ${moment}. The log says why. The program tries again by itself.`
		},
		mails_put_off: {
			title: 'The mail server does not take all mails',
			text: 'See whether it runs, and whether the access to it is right. The program goes on trying for a day.'
		},
		mails_late: {
			title: 'Mails are late',
			text: ({ minutes }) =>
				`The first should have left ${minutes} minutes ago. See in the log whether something is wrong.`
		},
		never_backed_up: {
			title: 'There is no backup',
			text: 'Let the command backup run each night. The program only knows of copies that it makes.'
		},
		backup_old: {
			title: 'The backup is old',
			text: ({ moment }) => `The latest is of ${moment}. Find out why no newer one has come.`
		}
	},
	nowTitle: 'At this moment',
	rounds: 'Rounds',
	states: {
		draft: { one: 'in draft', many: 'in draft' },
		open: { one: 'open', many: 'open' },
		counted: { one: 'being counted', many: 'being counted' },
		released: { one: 'ended', many: 'ended' },
		cancelled: { one: 'cancelled', many: 'cancelled' },
		lost: { one: 'lost', many: 'lost' }
	},
	noRounds: 'None yet',
	mails: 'Mails that wait',
	noMails: 'None',
	mostMails: ({ count }) => `At most ${count}`,
	backup: 'Backup',
	noBackup: 'None yet',
	keys: 'Keys',
	allKeys: 'All are in place',
	keysMissing: ({ count }) => `${count} missing`,
	database: 'Database',
	databaseKinds: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
	databaseSize: ({ kind, size }) => `${kind}, at most ${size}`,
	disks: { data: 'Disk of the database', keys: 'Disk of the keys' },
	room: ({ free, size }) => `${free} free of ${size}`,
	version: 'Version',
	jobsTitle: 'What the program does by itself',
	jobsIntro: 'You see when there was last something to do.',
	what: 'What',
	lastDone: 'Last done',
	notYet: 'Not yet',
	wentWrong: ({ moment }) => `Went wrong on ${moment}`,
	at: ({ day, time }) => `${day} at ${time}`,
	jobs: {
		keys: 'Watches who has the keys',
		mail: 'Sends mails',
		uploads: 'Takes in large lists',
		handovers: 'Takes in rounds of other systems',
		reminders: 'Queues reminders',
		'follow-up': 'Reminds leaders of what they asked for',
		open: 'Opens rounds',
		close: 'Closes rounds and counts',
		progress: 'Renews how many have answered',
		clean: 'Removes links and mails that have expired',
		forget: 'Deletes what may not be kept any longer',
		tidy: 'Tidies the database at night'
	}
};

export const operation = { da, en } satisfies Record<Language, typeof da>;
