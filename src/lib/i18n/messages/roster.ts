import type { Language } from '#lib/domain/language.ts';

/** The list of an open round, and how it may be changed. Danish is the source. */
const da = {
	list: {
		title: 'Listen',
		lead: 'Her er alle, du har inviteret. Listen viser ikke, hvem der har svaret.',
		address: 'Adresse',
		group: 'Gruppe',
		status: 'Status',
		groups: {
			employee: 'Medarbejder',
			manager: 'Nærmeste leder',
			peer: 'Lederkollega',
			self: 'Dig selv'
		},
		withdrawn: 'Trukket tilbage',
		bounced: 'Mailen kom ikke frem',
		invited: 'Inviteret',
		withdraw: 'Træk tilbage',
		correct: 'Ret adressen',
		download: 'Hent listen som fil',
		downloadHint: 'Til et regneark. At du har hentet den, bliver skrevet ned.',
		fileName: 'inviterede'
	},
	invite: {
		title: 'Invitér flere',
		atOnce: 'De nye får en mail med det samme.',
		later: ({ day }: { day: string }) => `De nye får en mail ${day} kl. 8 sammen med de andre.`,
		help: 'Alle i gruppen kan se, at antallet er steget, og det bliver skrevet ned.',
		group: 'Hvem vil du invitere?',
		groups: { employee: 'Medarbejdere', manager: 'Din nærmeste leder', peer: 'Lederkolleger' },
		addresses: 'Sæt adresserne ind her, én på hver linje',
		button: 'Invitér',
		done: 'De er inviteret.',
		closed: 'Der er ikke plads til flere i den gruppe.'
	},
	withdraw: {
		title: 'Vil du trække invitationen tilbage?',
		text: ({ address }: { address: string }) => `Det gælder ${address}.`,
		help: 'Linket holder op med at virke. Er der allerede svaret med det, tæller svaret med. Vi viser dig ikke, om det er sket. Den samme adresse kan ikke inviteres igen i denne runde.',
		button: 'Træk tilbage',
		keep: 'Nej, behold den',
		done: 'Invitationen er trukket tilbage.'
	},
	correct: {
		title: 'Ret adressen',
		text: ({ address }: { address: string }) => `Mailen til ${address} kom ikke frem.`,
		help: 'Vi trækker den gamle invitation tilbage og sender en ny med et nyt link.',
		field: 'Den rigtige adresse',
		button: 'Send en ny invitation',
		done: 'Vi har sendt en ny invitation.',
		taken: 'Adressen står allerede på listen.',
		notBounced: 'Adressen kan kun rettes, når en mail ikke er kommet frem.'
	},
	backToList: 'Tilbage til listen'
};

const en: typeof da = {
	list: {
		title: 'The list',
		lead: 'Here is everybody you have invited. The list does not show who has answered.',
		address: 'Address',
		group: 'Group',
		status: 'Status',
		groups: {
			employee: 'Employee',
			manager: 'Your own manager',
			peer: 'Fellow leader',
			self: 'Yourself'
		},
		withdrawn: 'Withdrawn',
		bounced: 'The mail did not arrive',
		invited: 'Invited',
		withdraw: 'Withdraw',
		correct: 'Correct the address',
		download: 'Download the list as a file',
		downloadHint: 'For a spreadsheet. That you have downloaded it is written down.',
		fileName: 'invited'
	},
	invite: {
		title: 'Invite more people',
		atOnce: 'The new people get a mail at once.',
		later: ({ day }) => `The new people get a mail on ${day} at 8 am together with the others.`,
		help: 'Everybody in the group can see that the number has grown, and it is written down.',
		group: 'Whom do you want to invite?',
		groups: { employee: 'Employees', manager: 'Your own manager', peer: 'Fellow leaders' },
		addresses: 'Paste the addresses here, one on each line',
		button: 'Invite',
		done: 'They have been invited.',
		closed: 'There is no room for more in that group.'
	},
	withdraw: {
		title: 'Do you want to withdraw the invitation?',
		text: ({ address }) => `This is the invitation to ${address}.`,
		help: 'The link stops working. If it has already been used to answer, that answer counts. We do not show you whether this has happened. The same address cannot be invited again in this round.',
		button: 'Withdraw',
		keep: 'No, keep it',
		done: 'The invitation has been withdrawn.'
	},
	correct: {
		title: 'Correct the address',
		text: ({ address }) => `The mail to ${address} did not arrive.`,
		help: 'We withdraw the old invitation and send a new one with a new link.',
		field: 'The right address',
		button: 'Send a new invitation',
		done: 'We have sent a new invitation.',
		taken: 'The address is already on the list.',
		notBounced: 'An address can be corrected only when a mail has not arrived.'
	},
	backToList: 'Back to the list'
};

export const roster: Record<Language, typeof da> = { da, en };
