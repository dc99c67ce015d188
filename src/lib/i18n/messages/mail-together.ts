import type { Language } from '#lib/domain/language.ts';
import { quoteOf, type LetterPart, type LetterWords } from '../letter.ts';
import { fewAnswers } from './few-answers.ts';
import { mail, type InvitationWords } from './mail.ts';
import { respond } from './respond.ts';

/** What one mail says to somebody who is asked about several leaders. */
export interface TogetherWords {
	readonly count: number;
	/** For all of them together. */
	readonly minutes: number;
	readonly closes: string;
	readonly ownWords: string;
	/** Who has written them. */
	readonly writer: string;
	/** Whether any of the answers is anonymous, and so promised something. */
	readonly isPromised: boolean;
	/** Leader by leader: the name, what holds, and the button. */
	readonly asked: readonly LetterPart[];
}

type Leaders = { readonly leaders: readonly string[] };

/** How many must have answered in a pulse, where one of the rounds is that. */
type Closed = Leaders & { readonly from?: number | undefined };

/*
 * The mails to somebody who is asked about several leaders, or who may read several reports. Each leader
 * has a link of their own, because each set of answers is sealed by itself. Danish is the source.
 */
const da = {
	invitation: (facts: TogetherWords): LetterWords => ({
		subject: `Vi beder om ${facts.count} svar om ledelse fra dig`,
		preheader: `Det tager ${mail.da.minutes(facts)} i alt. Hvert svar har sit eget link.`,
		parts: [
			mail.da.hello,
			`Du er inviteret til at svare ${facts.count} steder i en runde om ledelse.`,
			`Hvert svar har sit eget link nedenfor, og du kan tage dem hver for sig. Det tager omkring ${mail.da.minutes(facts)} i alt, og du kan svare på telefonen. Sidste dag er ${facts.closes}.`,
			...quoteOf(facts.ownWords, `${facts.writer} skriver:`),
			...facts.asked,
			...(facts.isPromised
				? [
						'Løftet om, at ingen kan se, hvad du svarer, har grænser. Dem kan du læse på første side, før du svarer.'
					]
				: []),
			'Det er frivilligt at svare, og du kan springe alt over. Linkene er dine egne, så send dem ikke videre. Du kan få op til to påmindelser om det, du ikke har svaret på.'
		]
	}),
	reminder: (facts: TogetherWords): LetterWords => ({
		subject: `Der er stadig tid til dine ${facts.count} svar om ledelse`,
		preheader: `Det tager ${mail.da.minutes(facts)} i alt. Sidste dag er ${facts.closes}.`,
		parts: [
			mail.da.hello,
			`Vi har ikke modtaget svar med de ${facts.count} links nedenfor endnu. Har du ${mail.da.minutes(facts)} i alt? Sidste dag er ${facts.closes}.`,
			...facts.asked,
			'Er du begyndt, ligger din kladde, hvor du slap. Vil du ikke svare, er det helt i orden.',
			'Påmindelsen går kun til dem, der mangler. Hverken lederne eller HR kan se i systemet, hvem det er.'
		]
	}),
	closingSoon: (facts: TogetherWords): LetterWords => ({
		subject: `Runden lukker ${facts.closes}: Du kan nå ${facts.count} svar`,
		preheader: 'Det er den sidste påmindelse.',
		parts: [
			mail.da.hello,
			`Sidste dag at svare er ${facts.closes}. Efter den dag kan ingen svare, og vi gør ingen undtagelser.`,
			...facts.asked,
			'Har du gemt en kladde, så husk at sende den. En kladde, der ikke er sendt, tæller ikke med. Den bliver slettet, når runden lukker.',
			'Det her er den sidste påmindelse.'
		]
	}),

	/** What holds for the answers about one leader, by how one knows them. */
	employee: (facts: InvitationWords): readonly LetterPart[] => [
		`Du svarer som medarbejder, og det tager omkring ${mail.da.minutes(facts)}. Ingen kan se, hvad du har svaret: hverken ${facts.leader}, HR, dine kolleger eller en, der får fat i databasen. I er ${facts.invited} inviterede medarbejdere, og ${facts.leader} får kun tal fra jer, hvis mindst fem svarer.`,
		da.readers(facts)
	],
	employeeSmall: (facts: InvitationWords): readonly LetterPart[] => [
		`Du svarer som medarbejder, og det tager omkring ${mail.da.minutes(facts)}. Hverken ${facts.leader}, HR eller dine kolleger kan se, hvad du har svaret.`,
		...mail.da.few(facts),
		da.readers(facts)
	],
	peer: (facts: InvitationWords): readonly LetterPart[] => [
		`Du svarer som lederkollega på ti udsagn om jeres samarbejde. Svar kun, hvis I kender hinanden godt. Ingen kan se, hvad du har svaret: hverken ${facts.leader}, HR, dine kolleger eller en, der får fat i databasen. I er ${facts.invited} inviterede lederkolleger, og ${facts.leader} får kun tal fra jer, hvis mindst fem svarer.`,
		da.readers(facts)
	],
	peerSmall: (facts: InvitationWords): readonly LetterPart[] => [
		`Du svarer som lederkollega på ti udsagn om jeres samarbejde. Svar kun, hvis I kender hinanden godt. Hverken ${facts.leader}, HR eller dine kolleger kan se, hvad du har svaret.`,
		...mail.da.few(facts),
		da.readers(facts)
	],
	manager: (facts: InvitationWords): readonly LetterPart[] => [
		`Du svarer som nærmeste leder, og det tager omkring ${mail.da.minutes(facts)}. Dine svar er ikke anonyme. Du er den eneste i din rolle, så ${facts.leader} ser dine svar som dine. Det gør alle, der ser rapporten: ${facts.readers}.`
	],
	managerTogether: (facts: InvitationWords): readonly LetterPart[] => [
		`Du svarer som nærmeste leder, og det tager omkring ${mail.da.minutes(facts)}.`,
		respond.da.named.together(facts)
	],
	self: (facts: InvitationWords): readonly LetterPart[] => [
		`Det er din egen del af evalueringen, og den tager omkring ${mail.da.minutes(facts)}. Svar ud fra, hvad du faktisk har gjort de seneste seks måneder. Dine svar står i rapporten ved siden af de andres, så de er ikke anonyme. Rapporten bliver set af: ${facts.readers}.`
	],
	readers: ({ readers }: Pick<InvitationWords, 'readers'>) =>
		`Rapporten bliver set af: ${readers}.`,

	/** The same in a reminder, where it was told before. */
	as: {
		employee: 'Du svarer som medarbejder.',
		peer: 'Du svarer som lederkollega.',
		manager: 'Du svarer som nærmeste leder. Dine svar er ikke anonyme.',
		managerTogether: 'Du svarer som nærmeste leder.',
		self: 'Det er din egen del af evalueringen.'
	},
	heading: ({ leader, unit }: Pick<InvitationWords, 'leader' | 'unit'>) =>
		unit === '' ? leader : `${leader}, ${unit}`,
	headingSelf: 'Dig selv',
	button: ({ leader }: Pick<InvitationWords, 'leader'>) => `Svar om ${leader}`,
	buttonSelf: 'Svar om dig selv',

	closedThanks: ({ leaders, from }: Closed): LetterWords => ({
		subject: `Runden om ${leaders.length} ledere er lukket: Det sker der nu`,
		preheader: 'Tak til alle, der svarede. Svarene bliver nu talt op.',
		parts: [
			mail.da.hello,
			'Runden om disse ledere er lukket:',
			{ list: leaders },
			'Tak til alle, der svarede. Du får denne mail, uanset om du har svaret.',
			'Nu sker der tre ting:',
			{
				list: [
					'Svarene bliver åbnet på én gang, blandet og talt op. Så bliver svar, nøgle, links og adresser slettet, også dine links og din adresse.',
					`Hver leder får sin egen rapport og taler om den med sin nærmeste leder. Fra en gruppe på under fem svar er der ingen tal i den. ${from === undefined ? '' : da.soon({ from })}${fewAnswers.da.whatBecomes}`,
					'Derefter er det meningen, at I taler om den sammen. Hører du ikke noget inden for en måned, så spørg.'
				]
			}
		]
	}),
	/** Where at least one of the rounds is a pulse; a space follows. */
	soon: ({ from }: { from: number }) =>
		`Kom runden om en leder under et halvt år efter den forrige, gælder det under ${from} svar. `,
	stopped: ({ leaders }: Leaders): LetterWords => ({
		subject: `Runden om ${leaders.length} ledere er stoppet, og svarene er slettet`,
		preheader: 'Ingen har læst dem. Du skal ikke gøre noget.',
		parts: [
			mail.da.hello,
			'Runden om disse ledere er stoppet, før den var slut. Der kommer ingen rapporter.',
			{ list: leaders },
			'Alle svar er slettet, uden at nogen har læst dem. Linkene i din invitation virker ikke mere, og vi har slettet din adresse fra runden.',
			'Du skal ikke gøre noget. Du får denne mail, uanset om du har svaret.'
		]
	}),
	reportShared: ({ leaders }: Leaders): LetterWords => ({
		subject: `${leaders.length} rapporter er klar, og du må læse dem`,
		preheader: 'Lad lederne læse dem først.',
		parts: [
			mail.da.hello,
			`${leaders.length} rapporter er klar, og du er en af dem, der må læse dem. Alle, der blev inviteret, fik det at vide, før de svarede.`,
			{ button: 'Se rapporterne' },
			'Du skal logge ind med denne mailadresse. Lad lederne læse deres rapport først. Prøv ikke at gætte, hvem der har svaret hvad.',
			...(leaders.length > longestList ? [] : ['Det er rapporterne om:', { list: leaders }])
		]
	}),
	footerReader: 'Du får denne mail, fordi du er valgt til at læse rapporterne.'
};

/** Whoever may read hundreds of reports finds them on their page. */
const longestList = 30;

const en: typeof da = {
	invitation: (facts) => ({
		subject: `We ask for ${facts.count} answers about leadership from you`,
		preheader: `It takes ${mail.en.minutes(facts)} in all. Each has a link of its own.`,
		parts: [
			mail.en.hello,
			`You are invited to answer in ${facts.count} places in a round about leadership.`,
			`Each has a link of its own below, and you can take them one by one. It takes about ${mail.en.minutes(facts)} in all, and you can answer on your phone. The last day is ${facts.closes}.`,
			...quoteOf(facts.ownWords, `${facts.writer} writes:`),
			...facts.asked,
			...(facts.isPromised
				? [
						'The promise that nobody can see what you answer has limits. You can read them on the first page before you answer.'
					]
				: []),
			'Answering is voluntary, and you can skip anything. The links are your own, so do not pass them on. You may get up to two reminders about what you have not answered.'
		]
	}),
	reminder: (facts) => ({
		subject: `There is still time for your ${facts.count} answers about leadership`,
		preheader: `It takes ${mail.en.minutes(facts)} in all. The last day is ${facts.closes}.`,
		parts: [
			mail.en.hello,
			`We have not received answers with the ${facts.count} links below yet. Do you have ${mail.en.minutes(facts)} in all? The last day is ${facts.closes}.`,
			...facts.asked,
			'If you have begun, your draft is where you left it. If you do not want to answer, that is quite all right.',
			'The reminder goes only to those who have not answered. Neither the leaders nor HR can see in the system who they are.'
		]
	}),
	closingSoon: (facts) => ({
		subject: `The round closes ${facts.closes}: you can give ${facts.count} answers`,
		preheader: 'This is the last reminder.',
		parts: [
			mail.en.hello,
			`The last day to answer is ${facts.closes}. After that day nobody can answer, and we make no exceptions.`,
			...facts.asked,
			'If you have saved a draft, remember to send it. A draft that has not been sent does not count. It is deleted when the round closes.',
			'This is the last reminder.'
		]
	}),

	employee: (facts) => [
		`You answer as an employee, and it takes about ${mail.en.minutes(facts)}. Nobody can see what you have answered: not ${facts.leader}, not HR, not your colleagues and not someone who gets hold of the database. ${facts.invited} employees have been invited, you included, and ${facts.leader} only gets figures from you together if at least five answer.`,
		en.readers(facts)
	],
	employeeSmall: (facts) => [
		`You answer as an employee, and it takes about ${mail.en.minutes(facts)}. Neither ${facts.leader} nor HR nor your colleagues can see what you have answered.`,
		...mail.en.few(facts),
		en.readers(facts)
	],
	peer: (facts) => [
		`You answer as a fellow leader: ten statements about how you work together. Answer only if you know each other well. Nobody can see what you have answered: not ${facts.leader}, not HR, not your colleagues and not someone who gets hold of the database. ${facts.invited} fellow leaders have been invited, you included, and ${facts.leader} only gets figures from you together if at least five answer.`,
		en.readers(facts)
	],
	peerSmall: (facts) => [
		`You answer as a fellow leader: ten statements about how you work together. Answer only if you know each other well. Neither ${facts.leader} nor HR nor your colleagues can see what you have answered.`,
		...mail.en.few(facts),
		en.readers(facts)
	],
	manager: (facts) => [
		`You answer as manager, and it takes about ${mail.en.minutes(facts)}. Your answers are not anonymous. You are the only one in your role, so ${facts.leader} sees your answers as yours. So does everybody who sees the report: ${facts.readers}.`
	],
	managerTogether: (facts) => [
		`You answer as manager, and it takes about ${mail.en.minutes(facts)}.`,
		respond.en.named.together(facts)
	],
	self: (facts) => [
		`This is your own part of the evaluation, and it takes about ${mail.en.minutes(facts)}. Answer from what you have actually done over the past six months. Your answers stand in the report beside those of the others, so they are not anonymous. The report will be seen by: ${facts.readers}.`
	],
	readers: ({ readers }) => `The report will be seen by: ${readers}.`,

	as: {
		employee: 'You answer as an employee.',
		peer: 'You answer as a fellow leader.',
		manager: 'You answer as manager. Your answers are not anonymous.',
		managerTogether: 'You answer as manager.',
		self: 'This is your own part of the evaluation.'
	},
	heading: ({ leader, unit }) => (unit === '' ? leader : `${leader}, ${unit}`),
	headingSelf: 'Yourself',
	button: ({ leader }) => `Answer about ${leader}`,
	buttonSelf: 'Answer about yourself',

	closedThanks: ({ leaders, from }) => ({
		subject: `The round about ${leaders.length} leaders has closed: this comes next`,
		preheader: 'Thank you to all who answered. The answers are counted now.',
		parts: [
			mail.en.hello,
			'The round about these leaders has closed:',
			{ list: leaders },
			'Thank you to all who answered. You get this mail whether you have answered or not.',
			'Now three things happen:',
			{
				list: [
					'The answers are opened at once, shuffled and counted. Then answers, key, links and addresses are deleted, your links and your address too.',
					`Each leader gets a report of their own and talks about it with their own manager. From a group with fewer than five answers there are no figures in it. ${from === undefined ? '' : en.soon({ from })}${fewAnswers.en.whatBecomes}`,
					'After that, the idea is that you talk about it together. If you hear nothing within a month, do ask.'
				]
			}
		]
	}),
	soon: ({ from }) =>
		`Where the round about a leader came less than half a year after the one before, that goes for fewer than ${from} answers. `,
	stopped: ({ leaders }) => ({
		subject: `The round about ${leaders.length} leaders was stopped, answers deleted`,
		preheader: 'Nobody has read them. There is nothing you need to do.',
		parts: [
			mail.en.hello,
			'The round about these leaders has been stopped before it was over. There will be no reports.',
			{ list: leaders },
			'All answers have been deleted without anybody reading them. The links in your invitation no longer work, and we have deleted your address from the round.',
			'There is nothing you need to do. You get this mail whether you have answered or not.'
		]
	}),
	reportShared: ({ leaders }) => ({
		subject: `${leaders.length} reports are ready, and you may read them`,
		preheader: 'Let the leaders read them first.',
		parts: [
			mail.en.hello,
			`${leaders.length} reports are ready, and you are one of those who may read them. Everybody invited was told so before they answered.`,
			{ button: 'See the reports' },
			'You need to sign in with this mail address. Let the leaders read their reports first. Do not try to guess who answered what.',
			...(leaders.length > longestList ? [] : ['They are about:', { list: leaders }])
		]
	}),
	footerReader: 'You get this mail because you were chosen to read the reports.'
};

export const mailTogether: Record<Language, typeof da> = { da, en };
