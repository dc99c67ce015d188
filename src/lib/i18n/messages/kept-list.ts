import type { Language } from '#lib/domain/language.ts';

/** One leader of an organisation's open round, and the list about them. Danish is the source. */
const da = {
	list: 'Listen',
	print: 'Skriv sedler ud',
	listHelp:
		'Listen viser ikke, hvem der har svaret. Lederen ser den samme liste og kan også ændre den.',
	withoutList: 'Ingen andre end lederen er inviteret.',
	address: 'Adresse eller navn',
	group: 'Gruppe',
	groups: {
		employee: 'Medarbejder',
		manager: 'Nærmeste leder',
		peer: 'Lederkollega',
		self: 'Lederen'
	},
	status: 'Status',
	statuses: {
		withdrawn: 'Trukket tilbage',
		bounced: 'Mailen kom ikke frem',
		invited: 'Inviteret',
		slip: 'Får en seddel'
	},
	change: 'Træk tilbage',
	changeSlip: 'Ny seddel eller træk tilbage',
	correct: 'Ret adressen',
	done: {
		inviteret: 'De er inviteret.',
		sedler: 'De er inviteret. Sedlerne er med, næste gang du skriver sedler ud.',
		nyseddel: 'Den gamle seddel virker ikke mere. Den nye er med, næste gang du skriver sedler ud.',
		trukket: 'Invitationen er trukket tilbage.',
		rettet: 'Vi har sendt en ny invitation.',
		sendt: 'Har lederen ikke svaret endnu, får han eller hun linket igen om et par minutter.'
	},
	own: 'Lederens eget svar',
	ownText:
		'Linket til lederens eget skema ligger i den mail, lederen har fået. Ingen andre kan se det.',
	ownAhead: ({ day }: { day: string }) =>
		`Linket til lederens eget skema kommer med mailen ${day} kl. 8. Ingen andre kan se det.`,
	ownBounced: ({ address }: { address: string }) =>
		`Mailen til lederen selv kom ikke frem (${address}). Linket kan sendes igen, når postkassen virker.`,
	ownButton: 'Send linket igen',
	changes: 'Ændringer i listen',
	more: 'Det kan du også',
	cancelLink: 'Aflys denne leders evaluering',
	cancelHelp: 'Hvis lederen er væk, har fået et andet job, eller der er en konflikt.',
	isCancelled: 'Evalueringen er aflyst',
	isCancelledText:
		'Alle svar er slettet ulæst, og adresserne er slettet. Lederen og de inviterede har fået en mail om det.',
	invite: {
		title: 'Invitér flere',
		help: 'Har nogen ingen mail, får de en seddel. Alle i gruppen kan se, at antallet er steget. Det bliver skrevet ned, og lederen kan se det.',
		manager: 'Lederens nærmeste leder',
		slips: 'Medarbejdere uden mail',
		slipsHint: 'Ét navn eller nummer på hver linje, som sedlen bliver udleveret efter.'
	},
	slip: {
		title: 'Er sedlen væk?',
		text: ({ address }: { address: string }) => `Så kan du lave en ny til ${address}.`,
		help: 'Den gamle holder op med at virke, og et udkast, der er gemt under den, bliver slettet. Er der allerede svaret, tæller svaret med, og der kan ikke svares en gang til. Vi viser dig ikke, om det er sket. Det bliver skrevet ned, og lederen kan se det.',
		button: 'Lav en ny seddel'
	},
	cancel: {
		title: ({ leader }: { leader: string }) => `Vil du aflyse evalueringen af ${leader}?`,
		text: 'Alle svar om lederen bliver slettet uden at blive åbnet, og der kommer ingen rapport. Lederen og alle, der er inviteret, får en mail om det. De andre ledere i runden mærker ikke noget. Det kan ikke gøres om.',
		reason: 'Hvorfor?',
		reasonHelp:
			'Det bliver skrevet ned, hvor lederen og administratoren kan se det. De inviterede får det ikke at vide.',
		reasons: {
			absent: 'Lederen er væk i længere tid',
			left: 'Lederen er stoppet eller har fået et andet job',
			conflict: 'Der er en konflikt, som en evaluering ville gøre værre',
			other: 'Noget andet'
		},
		newLeader:
			'Har medarbejderne fået en ny leder, kan den nye ikke tage over her: Svarene handler om den, der var leder. Vent et halvt år, og tag den nye leder med i en ny runde.',
		missing: 'Vælg, hvorfor evalueringen bliver aflyst.',
		onlyOne: 'Der er ingen andre ledere tilbage i runden. Stop hele runden i stedet.',
		button: 'Ja, aflys evalueringen',
		keep: 'Nej, lad den køre'
	}
};

const en: typeof da = {
	list: 'The list',
	print: 'Print slips',
	listHelp:
		'The list does not show who has answered. The leader sees the same list and can change it too.',
	withoutList: 'Nobody but the leader is invited.',
	address: 'Address or name',
	group: 'Group',
	groups: {
		employee: 'Employee',
		manager: 'Own manager',
		peer: 'Fellow leader',
		self: 'The leader'
	},
	status: 'Status',
	statuses: {
		withdrawn: 'Withdrawn',
		bounced: 'The mail did not arrive',
		invited: 'Invited',
		slip: 'Gets a slip of paper'
	},
	change: 'Withdraw',
	changeSlip: 'New slip or withdraw',
	correct: 'Correct the address',
	done: {
		inviteret: 'They have been invited.',
		sedler: 'They have been invited. Their slips are there the next time you print slips.',
		nyseddel: 'The old slip no longer works. The new one is there the next time you print slips.',
		trukket: 'The invitation has been withdrawn.',
		rettet: 'We have sent a new invitation.',
		sendt:
			'If the leader has not answered yet, he or she gets the link again in a couple of minutes.'
	},
	own: 'The leader’s own answers',
	ownText:
		'The link to the leader’s own form is in the mail that the leader has had. Nobody else can see it.',
	ownAhead: ({ day }) =>
		`The link to the leader’s own form comes with the mail on ${day} at 8 am. Nobody else can see it.`,
	ownBounced: ({ address }) =>
		`The mail to the leader did not arrive (${address}). The link can be sent again when the mailbox works.`,
	ownButton: 'Send the link again',
	changes: 'Changes to the list',
	more: 'You can also',
	cancelLink: 'Cancel this leader’s evaluation',
	cancelHelp: 'If the leader is away, has another job, or there is a conflict.',
	isCancelled: 'The evaluation is cancelled',
	isCancelledText:
		'All answers have been deleted unread, and the addresses have been deleted. The leader and those invited have had a mail about it.',
	invite: {
		title: 'Invite more people',
		help: 'Anybody without mail gets a slip of paper. Everybody in the group can see that the number has grown. It is written down, and the leader can see it.',
		manager: 'The leader’s own manager',
		slips: 'Employees without mail',
		slipsHint: 'One name or number on each line, by which the slip is handed out.'
	},
	slip: {
		title: 'Is the slip lost?',
		text: ({ address }) => `Then you can make a new one for ${address}.`,
		help: 'The old one stops working, and a draft that is kept under it is deleted. If it has already been used to answer, that answer counts, and nobody can answer once more. We do not show you whether this has happened. It is written down, and the leader can see it.',
		button: 'Make a new slip'
	},
	cancel: {
		title: ({ leader }) => `Do you want to cancel the evaluation of ${leader}?`,
		text: 'All answers about the leader are deleted without being opened, and there will be no report. The leader and everybody invited get a mail about it. The other leaders in the round notice nothing. It cannot be undone.',
		reason: 'Why?',
		reasonHelp:
			'It is written down where the leader and the administrator can see it. Those invited are not told.',
		reasons: {
			absent: 'The leader is away for a longer time',
			left: 'The leader has left or has another job',
			conflict: 'There is a conflict that an evaluation would make worse',
			other: 'Something else'
		},
		newLeader:
			'If the employees have a new leader, the new one cannot take over here: the answers are about the one who was leader. Wait half a year, and let the new leader be part of a new round.',
		missing: 'Choose why the evaluation is cancelled.',
		onlyOne: 'There are no other leaders left in the round. Stop the whole round instead.',
		button: 'Yes, cancel the evaluation',
		keep: 'No, let it run'
	}
};

export const keptList: Record<Language, typeof da> = { da, en };
