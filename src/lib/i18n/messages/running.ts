import type { Language } from '#lib/domain/language.ts';
import { fewAnswers } from './few-answers.ts';

type Count = string | number;
type Group = 'employee' | 'manager' | 'peer' | 'self';

/** »1 medarbejder«, »3 lederkolleger«. */
function people(group: Group, count: Count): string {
	const one = Number(count) === 1;

	switch (group) {
		case 'employee':
			return `${count} ${one ? 'medarbejder' : 'medarbejdere'}`;
		case 'peer':
			return `${count} ${one ? 'lederkollega' : 'lederkolleger'}`;
		case 'manager':
			return 'Nærmeste leder';
		case 'self':
			return 'Lederen';
	}
}

/** A round that is open or has ended, as its leader sees it. Danish is the source. */
const da = {
	title: 'Din runde er i gang',
	today: ({ day, days }: { day: string; days: Count }) =>
		`I dag er det ${day}. Runden er åben i ${days} ${Number(days) === 1 ? 'dag' : 'dage'} endnu.`,
	lastDay: ({ day }: { day: string }) => `I dag er det ${day}. Det er den sidste dag at svare.`,
	closing: 'Fristen er gået. Runden er ved at blive lukket, og så bliver svarene talt op.',
	waiting: ({ day, opens }: { day: string; opens: string }) =>
		`I dag er det ${day}. Mailene bliver sendt ${opens} kl. 8.`,
	startedTitle: 'Runden er startet',
	started: ({ closes }: { closes: string }) =>
		`Indtil den lukker ${closes}, ser du kun, hvor mange der har svaret.`,
	counts: {
		employee: 'Medarbejdere har svaret',
		peer: 'Lederkolleger har svaret',
		of: ({ invited }: { invited: Count }) => `af ${invited}`,
		spoken: ({ answered, invited }: { answered: Count; invited: Count }) =>
			`${answered} af ${invited}`,
		countedOn: ({ day }: { day: string }) => `Talt ${day} kl. 8`,
		notYet: 'Vi tæller hver morgen kl. 8. Det første tal kommer i morgen.',
		few: `Der er færre end fem, så vi viser ikke, hvor mange der har svaret. ${fewAnswers.da.whatBecomes}`,
		why: 'Du ser kun antal. Hvem der har svaret, viser vi ikke, og svarene er låst, indtil runden lukker. Trækker du nogen tilbage, tæller de stadig med her.'
	},
	own: {
		title: 'Dit eget svar',
		ahead: ({ day }: { day: string }) =>
			`Linket til dit eget skema kommer med mailen ${day} kl. 8. Vi kan ikke vise det her, for linket er låst og kun til dig.`,
		text: 'Linket til dit eget skema ligger i den mail, du har fået. Vi kan ikke vise det her, for linket er låst og kun til dig.',
		button: 'Send mig linket igen',
		sent: 'Har du ikke svaret endnu, får du linket igen om et par minutter.'
	},
	todo: 'Det kan du gøre',
	bounced: ({ count }: { count: Count }) =>
		Number(count) === 1 ? '1 mail kunne ikke leveres' : `${count} mails kunne ikke leveres`,
	bouncedHelp: 'Ret adressen, så sender vi en ny invitation.',
	inviteLink: 'Invitér flere',
	inviteLinkHelp: 'Du kan tilføje adresser, indtil runden lukker.',
	listLink: 'Se listen, eller træk en invitation tilbage',
	listLinkHelp: 'Listen viser ikke, hvem der har svaret.',
	stopLink: 'Stop runden',
	stopLinkHelp: 'Alle svar bliver slettet uden at blive læst.',
	sharedStopLink: 'Hvis evalueringen bør stoppes',
	sharedStopLinkHelp: 'Din organisation står for runden. Her kan du se, hvem du skal skrive til.',
	byItself: 'Det sker af sig selv',
	timeline: {
		invitations: 'Invitationerne blev sendt',
		invitationsAhead: 'Invitationerne bliver sendt',
		reminder: 'Påmindelse, kun til dem der mangler',
		lastReminder: 'Sidste påmindelse',
		closes: 'Runden lukker kl. 23.59. Svarene bliver åbnet, blandet og talt',
		report: 'Du får din rapport',
		talk: 'Senest her taler du med din nærmeste leder'
	},
	tipsTitle: 'Mangler der mange?',
	tips: 'Nævn runden på et møde, og giv tid til at svare i arbejdstiden. Spørg ikke den enkelte, om han eller hun har svaret.',
	changes: 'Ændringer i listen',
	changedBy: { leader: 'gjort af lederen', organisation: 'gjort af organisationen' },
	noChanges: 'Listen er, som den var, da runden startede.',
	change: {
		raters_added: ({ group, count }: { group: Group; count: Count }) =>
			`${people(group, count)} inviteret`,
		rater_withdrawn: ({ group, count }: { group: Group; count: Count }) =>
			`${people(group, count)} trukket tilbage`,
		rater_replaced: ({ group, count }: { group: Group; count: Count }) =>
			`${people(group, count)} fik en ny adresse`,
		slip_replaced: ({ group, count }: { group: Group; count: Count }) =>
			`${people(group, count)} fik en ny seddel`
	},

	back: 'Tilbage til runden',
	stop: {
		title: 'Vil du stoppe runden?',
		text: 'Stopper du runden, sletter vi alle svar uden at åbne dem. Du får ingen rapport. Alle, der er inviteret, får en mail om det. Det kan ikke gøres om.',
		button: 'Ja, stop runden',
		keep: 'Nej, lad den køre',
		shared: {
			title: 'Din organisation står for runden',
			text: ({ organisation }: { organisation: string }) =>
				`Runden hører til ${organisation}, og derfor kan du ikke selv stoppe den.`,
			write: ({ name }: { name: string }) =>
				`Er der noget galt, eller er det ikke tiden for dig, så skriv til ${name}:`,
			then: 'De kan aflyse evalueringen af dig alene eller stoppe hele runden. Svarene bliver slettet uden at blive åbnet, og alle, der er inviteret, får det at vide.'
		}
	},
	ended: {
		counted: {
			title: 'Runden er lukket',
			text: 'Svarene er åbnet, blandet og talt. Vi gør rapporten klar. Du får en mail, når du kan læse den.'
		},
		released: {
			title: 'Runden er lukket',
			text: 'Din rapport er klar. Find en halv time, hvor du kan være i fred.'
		},
		cancelled: {
			title: 'Runden er stoppet',
			text: 'Alle svar er slettet uden at blive åbnet. Der kommer ingen rapport. De inviterede har fået det at vide.'
		},
		lost: {
			title: 'Runden kunne ikke tælles',
			text: 'Den nøgle, der kan åbne svarene, er gået tabt. Ingen kan læse svarene, og der kommer ingen rapport.'
		},
		withheld: {
			title: 'Runden er lukket',
			text: 'Rapporten bliver holdt tilbage, fordi et tal i den kunne røbe for meget. Den, der driver siden, har fået besked.'
		},
		deleted: {
			title: 'Rapporten er slettet',
			text: 'Runden er lukket, og rapporten er slettet. Den kan ikke laves igen.'
		},
		readReport: 'Læs rapporten',
		look: 'Se, om den er klar',
		again: 'Sæt en ny evaluering op'
	}
};

function peopleInEnglish(group: Group, count: Count): string {
	const one = Number(count) === 1;

	switch (group) {
		case 'employee':
			return `${count} ${one ? 'employee' : 'employees'}`;
		case 'peer':
			return `${count} ${one ? 'fellow leader' : 'fellow leaders'}`;
		case 'manager':
			return 'Your own manager';
		case 'self':
			return 'The leader';
	}
}

const en: typeof da = {
	title: 'Your round is under way',
	today: ({ day, days }) =>
		`Today is ${day}. The round is open for another ${days} ${Number(days) === 1 ? 'day' : 'days'}.`,
	lastDay: ({ day }) => `Today is ${day}. It is the last day to answer.`,
	closing: 'The last day has passed. The round is being closed, and then the answers are counted.',
	waiting: ({ day, opens }) => `Today is ${day}. The mails are sent on ${opens} at 8 am.`,
	startedTitle: 'The round has started',
	started: ({ closes }) => `Until it closes on ${closes}, you only see how many have answered.`,
	counts: {
		employee: 'Employees have answered',
		peer: 'Fellow leaders have answered',
		of: ({ invited }) => `of ${invited}`,
		spoken: ({ answered, invited }) => `${answered} of ${invited}`,
		countedOn: ({ day }) => `Counted on ${day} at 8 am`,
		notYet: 'We count every morning at 8 am. The first figure comes tomorrow.',
		few: `There are fewer than five, so we do not show how many have answered. ${fewAnswers.en.whatBecomes}`,
		why: 'You see counts only. We do not show who has answered, and the answers are locked until the round closes. People you withdraw still count here.'
	},
	own: {
		title: 'Your own answers',
		ahead: ({ day }) =>
			`The link to your own form comes with the mail on ${day} at 8 am. We cannot show it here, because the link is locked and meant for you alone.`,
		text: 'The link to your own form is in the mail you have had. We cannot show it here, because the link is locked and meant for you alone.',
		button: 'Send me the link again',
		sent: 'If you have not answered yet, you get the link again in a couple of minutes.'
	},
	todo: 'What you can do',
	bounced: ({ count }) =>
		Number(count) === 1 ? '1 mail could not be delivered' : `${count} mails could not be delivered`,
	bouncedHelp: 'Correct the address, and we will send a new invitation.',
	inviteLink: 'Invite more people',
	inviteLinkHelp: 'You can add addresses until the round closes.',
	listLink: 'See the list, or withdraw an invitation',
	listLinkHelp: 'The list does not show who has answered.',
	stopLink: 'Stop the round',
	stopLinkHelp: 'All answers are deleted unread.',
	sharedStopLink: 'If the evaluation ought to be stopped',
	sharedStopLinkHelp: 'Your organisation runs the round. Here you can see whom to write to.',
	byItself: 'This happens by itself',
	timeline: {
		invitations: 'The invitations were sent',
		invitationsAhead: 'The invitations are sent',
		reminder: 'Reminder, only to those who have not answered',
		lastReminder: 'Last reminder',
		closes: 'The round closes at 23:59. The answers are opened, shuffled and counted',
		report: 'You get your report',
		talk: 'By now you talk with your own manager'
	},
	tipsTitle: 'Are many missing?',
	tips: 'Mention the round at a meeting, and give time to answer during working hours. Do not ask anyone whether he or she has answered.',
	changes: 'Changes to the list',
	changedBy: { leader: 'done by the leader', organisation: 'done by the organisation' },
	noChanges: 'The list is as it was when the round started.',
	change: {
		raters_added: ({ group, count }) => `${peopleInEnglish(group, count)} invited`,
		rater_withdrawn: ({ group, count }) => `${peopleInEnglish(group, count)} withdrawn`,
		rater_replaced: ({ group, count }) => `${peopleInEnglish(group, count)} given a new address`,
		slip_replaced: ({ group, count }) => `${peopleInEnglish(group, count)} given a new slip`
	},

	back: 'Back to the round',
	stop: {
		title: 'Do you want to stop the round?',
		text: 'If you stop the round, we delete all answers without opening them. You get no report. Everybody who was invited gets a mail about it. It cannot be undone.',
		button: 'Yes, stop the round',
		keep: 'No, let it run',
		shared: {
			title: 'Your organisation runs the round',
			text: ({ organisation }) =>
				`The round belongs to ${organisation}, so you cannot stop it yourself.`,
			write: ({ name }) =>
				`If something is wrong, or this is not the time for you, write to ${name}:`,
			then: 'They can cancel the evaluation of you alone, or stop the whole round. The answers are deleted without being opened, and everybody invited is told.'
		}
	},
	ended: {
		counted: {
			title: 'The round has closed',
			text: 'The answers have been opened, shuffled and counted. We are preparing the report. You get a mail when you can read it.'
		},
		released: {
			title: 'The round has closed',
			text: 'Your report is ready. Find half an hour when you can be left in peace.'
		},
		cancelled: {
			title: 'The round has been stopped',
			text: 'All answers have been deleted without being opened. There will be no report. Those invited have been told.'
		},
		lost: {
			title: 'The round could not be counted',
			text: 'The key that opens the answers has been lost. Nobody can read the answers, and there will be no report.'
		},
		withheld: {
			title: 'The round has closed',
			text: 'The report is held back, because a figure in it could give too much away. Whoever runs the site has been told.'
		},
		deleted: {
			title: 'The report is deleted',
			text: 'The round is closed and the report is deleted. It cannot be made again.'
		},
		readReport: 'Read the report',
		look: 'See whether it is ready',
		again: 'Set up a new evaluation'
	}
};

export const running: Record<Language, typeof da> = { da, en };
