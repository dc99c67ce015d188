import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

type Count = number;

/** What a link that cannot be answered with says, and the small choices of its holder. Danish is the source. */
const da = {
	unknown: {
		title: 'Vi kender ikke linket',
		text: 'Der kan være to grunde. Måske mangler der et stykke af linket: Prøv at åbne det fra mailen igen. Måske er runden lukket: Så har vi slettet alle links, og det er ikke længere muligt at svare.'
	},
	tooMany: {
		title: 'Vent lidt',
		text: 'Herfra er der åbnet mange links, som vi ikke kender. Måske mangler der et stykke af dit link, eller runden er lukket, og så virker linket ikke mere. Prøv igen om et kvarter. Et rigtigt link virker hele tiden.'
	},
	used: {
		title: 'Der er allerede svaret med dette link',
		text: ({ closes }: { closes: string }) =>
			`Tak, hvis det var dig. Svarene kan ikke hentes frem med linket. Har du din kode, kan du svare forfra til og med ${closes}.`,
		notYou: ({ contact }: { contact: string }) =>
			`Var det ikke dig? Så kan en anden have brugt dit link. Skriv til ${contact}.`
	},
	closed: {
		title: 'Runden er lukket',
		text: ({ closes }: { closes: string }) =>
			`Fristen var ${closes}. Der kan ikke svares mere. Har du svaret, er dit svar talt med.`
	},
	withdrawn: {
		title: 'Invitationen er trukket tilbage',
		text: ({ contact }: { contact: string }) =>
			`Linket virker ikke længere. Er det en fejl, så skriv til ${contact}.`
	},
	notYou: {
		title: 'Er linket ikke til dig?',
		text: ({ leader }: { leader: string }) =>
			`Så skal du ikke svare. Vi kan lukke linket for dig, og ${leader} kan så se, at en invitation er trukket tilbage.`,
		button: {
			employee: ({ leader }: { leader: string }) => `Jeg er ikke medarbejder hos ${leader}`,
			peer: ({ leader }: { leader: string }) => `Jeg er ikke lederkollega til ${leader}`,
			manager: ({ leader }: { leader: string }) => `Jeg er ikke nærmeste leder for ${leader}`,
			self: () => 'Det er ikke mig'
		} satisfies Record<RaterGroup, (named: { leader: string }) => string>,
		doneTitle: 'Linket er lukket',
		done: ({ contact }: { contact: string }) =>
			`Tak, fordi du sagde det. Ingen kan svare med linket nu, og du får ikke flere mails. Var det en fejl, så skriv til ${contact}.`
	},
	askFirst: {
		close: {
			title: 'Skal vi lukke linket?',
			text: 'Så kan ingen svare med det, og du får ikke flere mails. Det kan ikke laves om.',
			button: 'Ja, luk linket'
		},
		erase: {
			title: 'Skal vi slette kladden?',
			text: 'Så er det, du har svaret indtil nu, væk, og du begynder forfra. Det kan ikke laves om.',
			button: 'Ja, slet kladden'
		},
		back: 'Nej, gå tilbage'
	},
	noMails: {
		title: 'Vil du ikke have flere mails?',
		text: 'Så minder vi dig ikke om det igen. Linket virker stadig, til runden lukker.',
		button: 'Ikke flere mails om denne evaluering',
		done: 'Du får ikke flere mails om denne evaluering. Linket virker stadig.'
	},
	code: {
		title: 'Din kladde har en kode',
		text: 'Skriv den kode, du selv har valgt. Så åbner vi kladden, og du kan fortsætte.',
		label: 'Koden til kladden',
		open: 'Åbn kladden',
		wrongTitle: 'Kladden blev ikke åbnet',
		wrong: ({ left }: { left: Count }) =>
			`Koden passer ikke. Du har ${left === 1 ? '1 forsøg' : `${left} forsøg`} tilbage.`,
		missing: 'Skriv koden.',
		deletedTitle: 'Kladden er slettet',
		deleted:
			'Der har været ti forkerte forsøg, så kladden er slettet. Linket virker stadig, og du kan begynde forfra.',
		forgotten:
			'Har du glemt koden, kan vi ikke finde den. Du kan slette kladden og begynde forfra.',
		afresh: 'Slet kladden, og begynd forfra'
	},
	replace: {
		title: 'Svar forfra',
		text: 'Skriv den kode, der stod på siden, hvor du læste dine svar igennem. Så begynder du på en tom besvarelse. De gamle svar bliver først erstattet, når du sender de nye.',
		label: 'Din kode',
		hint: 'Fem gange fire bogstaver',
		button: 'Svar forfra',
		wrongTitle: 'Koden blev ikke godtaget',
		missing: 'Skriv koden.',
		stale:
			'De svar, som koden hørte til, er i mellemtiden blevet erstattet. Brug den nyeste kode, hvis du vil svare forfra.',
		wrong: 'Koden passer ikke. Dine tidligere svar tæller stadig.',
		lockedTitle: 'Svarene kan ikke længere erstattes',
		locked:
			'Der har været ti forkerte forsøg med dette link. Dine tidligere svar tæller stadig, men de kan ikke erstattes.',
		noCode:
			'Har du ikke koden, kan svarene ikke ændres. Vi kan ikke finde dem for dig, for vi kan ikke se, hvilke der er dine.'
	}
};

const en: typeof da = {
	unknown: {
		title: 'We do not know this link',
		text: 'There may be two reasons. Perhaps a part of the link is missing: try to open it from the mail again. Perhaps the round has closed: then we have deleted all links, and answering is no longer possible.'
	},
	tooMany: {
		title: 'Please wait a little',
		text: 'Many links that we do not know have been opened from here. Perhaps a part of your link is missing, or the round has closed, and then the link no longer works. Try again in a quarter of an hour. A correct link works all the time.'
	},
	used: {
		title: 'This link has already been used to answer',
		text: ({ closes }) =>
			`Thank you, if it was you. The answers cannot be brought back with the link. If you have your code, you can answer afresh until the end of ${closes}.`,
		notYou: ({ contact }) =>
			`Was it not you? Then somebody else may have used your link. Write to ${contact}.`
	},
	closed: {
		title: 'The round has closed',
		text: ({ closes }) =>
			`The closing date was ${closes}. No more answers can be sent. If you have answered, your answer is counted.`
	},
	withdrawn: {
		title: 'The invitation has been withdrawn',
		text: ({ contact }) => `The link no longer works. If this is a mistake, write to ${contact}.`
	},
	notYou: {
		title: 'Is the link not for you?',
		text: ({ leader }) =>
			`Then you should not answer. We can close the link for you, and ${leader} can then see that an invitation has been withdrawn.`,
		button: {
			employee: ({ leader }) => `${leader} is not my leader`,
			peer: ({ leader }) => `I am not a fellow leader of ${leader}`,
			manager: ({ leader }) => `I am not the manager of ${leader}`,
			self: () => 'This is not me'
		},
		doneTitle: 'The link is closed',
		done: ({ contact }) =>
			`Thank you for telling us. Nobody can answer with the link now, and you will get no more mails. If it was a mistake, write to ${contact}.`
	},
	askFirst: {
		close: {
			title: 'Shall we close the link?',
			text: 'Then nobody can answer with it, and you will get no more mails. It cannot be undone.',
			button: 'Yes, close the link'
		},
		erase: {
			title: 'Shall we delete the draft?',
			text: 'Then what you have answered so far is gone, and you start again. It cannot be undone.',
			button: 'Yes, delete the draft'
		},
		back: 'No, go back'
	},
	noMails: {
		title: 'No more mails?',
		text: 'Then we will not remind you again. The link still works until the round closes.',
		button: 'No more mails about this evaluation',
		done: 'You will get no more mails about this evaluation. The link still works.'
	},
	code: {
		title: 'Your draft has a code',
		text: 'Enter the code that you chose yourself. Then we open the draft, and you can go on.',
		label: 'The code of the draft',
		open: 'Open the draft',
		wrongTitle: 'The draft was not opened',
		wrong: ({ left }) =>
			`The code does not match. You have ${left === 1 ? '1 try' : `${left} tries`} left.`,
		missing: 'Enter the code.',
		deletedTitle: 'The draft has been deleted',
		deleted:
			'There have been ten wrong tries, so the draft has been deleted. The link still works, and you can start again.',
		forgotten:
			'If you have forgotten the code, we cannot find it. You can delete the draft and start again.',
		afresh: 'Delete the draft and start again'
	},
	replace: {
		title: 'Answer afresh',
		text: 'Enter the code that stood on the page where you read your answers through. Then you begin with an empty form. The old answers are replaced only when you send the new ones.',
		label: 'Your code',
		hint: 'Five times four letters',
		button: 'Answer afresh',
		wrongTitle: 'The code was not accepted',
		missing: 'Enter the code.',
		stale:
			'The answers that the code belonged to have been replaced in the meantime. Use the newest code if you want to answer afresh.',
		wrong: 'The code does not match. Your earlier answers still count.',
		lockedTitle: 'The answers can no longer be replaced',
		locked:
			'There have been ten wrong tries with this link. Your earlier answers still count, but they cannot be replaced.',
		noCode:
			'Without the code the answers cannot be changed. We cannot find them for you, because we cannot see which are yours.'
	}
};

export const link: Record<Language, typeof da> = { da, en };
