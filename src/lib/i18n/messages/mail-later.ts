import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '../letter.ts';
import { fewAnswers } from './few-answers.ts';
import { mail, type InvitationWords } from './mail.ts';

type Reminded = Pick<InvitationWords, 'leader' | 'minutes' | 'closes'>;
type About = Pick<InvitationWords, 'leader'>;

/** How many must have answered, where that is more than five. */
type Closed = About & { readonly from?: number | undefined };

/*
 * Reminders, and the mail to all when a round ends. Never a receipt when somebody answers: its time
 * would tell when. Danish is the source.
 */
const da = {
	reminder: (facts: Reminded): LetterWords => ({
		subject: `${facts.leader}: Du kan stadig nå at svare`,
		preheader: `Det tager ${mail.da.minutes(facts)}. Sidste dag er ${facts.closes}.`,
		parts: [
			mail.da.hello,
			`Vi har ikke modtaget et svar med dit link endnu. Har du ${mail.da.minutes(facts)}? Sidste dag er ${facts.closes}.`,
			{ button: 'Svar her' },
			'Er du begyndt, ligger din kladde, hvor du slap. Vil du ikke svare, er det helt i orden.',
			`Påmindelsen går kun til dem, der mangler. ${facts.leader} og HR kan ikke se i systemet, hvem det er.`
		]
	}),
	reminderManager: (facts: Reminded): LetterWords => ({
		...da.reminder(facts),
		subject: `${facts.leader} mangler dit svar før jeres samtale`,
		parts: [
			mail.da.hello,
			`Vi har ikke modtaget dit svar om ${facts.leader} endnu. Har du ${mail.da.minutes(facts)}? Sidste dag er ${facts.closes}.`,
			{ button: 'Svar her' },
			'Er du begyndt, ligger din kladde, hvor du slap. Dine svar er ikke anonyme, og de hører til den samtale, I skal have om rapporten.'
		]
	}),
	reminderSelf: (facts: Reminded): LetterWords => ({
		subject: 'Dit eget svar mangler stadig i evalueringen',
		preheader: `Det tager ${mail.da.minutes(facts)}. Sidste dag er ${facts.closes}.`,
		parts: [
			mail.da.helloTo({ name: facts.leader }),
			`Dit eget svar i evalueringen mangler stadig. Har du ${mail.da.minutes(facts)}? Sidste dag er ${facts.closes}.`,
			{ button: 'Svar her' },
			'Uden det kan rapporten ikke vise, hvor I ser det samme, og hvor I ser forskelligt.'
		]
	}),
	closingSoon: ({ leader, closes }: Reminded): LetterWords => ({
		subject: `${leader}: Runden lukker ${closes}`,
		preheader: 'Du kan nå det endnu. Det er den sidste påmindelse.',
		parts: [
			mail.da.hello,
			`Sidste dag at svare om ${leader} er ${closes}. Efter den dag kan ingen svare, og vi gør ingen undtagelser.`,
			{ button: 'Svar her' },
			'Har du gemt en kladde, så husk at sende den. En kladde, der ikke er sendt, tæller ikke med. Den bliver slettet, når runden lukker.',
			'Det her er den sidste påmindelse.'
		]
	}),
	closingSoonSelf: (facts: Reminded): LetterWords => ({
		...da.closingSoon(facts),
		subject: `Din runde lukker ${facts.closes} uden dit svar`,
		parts: [
			mail.da.helloTo({ name: facts.leader }),
			`Sidste dag at svare er ${facts.closes}, og dit eget svar mangler. Efter den dag kan ingen svare, og vi gør ingen undtagelser.`,
			{ button: 'Svar her' },
			'Har du gemt en kladde, så husk at sende den. En kladde, der ikke er sendt, tæller ikke med.',
			'Det her er den sidste påmindelse.'
		]
	}),

	closedThanks: ({ leader, from }: Closed): LetterWords => ({
		subject: `${leader}: Runden er lukket. Det sker der nu`,
		preheader: 'Tak til alle, der svarede. Svarene bliver nu talt op.',
		parts: [
			mail.da.hello,
			`Runden om ${leader} er lukket. Tak til alle, der svarede.`,
			`Du får denne mail, uanset om du har svaret.`,
			'Nu sker der tre ting:',
			{
				list: [
					'Svarene bliver åbnet på én gang, blandet og talt op. Så bliver svar, nøgle, links og adresser slettet, også dit link og din adresse.',
					`${leader} får en rapport og taler om den med sin nærmeste leder. Fra en gruppe på under ${from ?? 'fem'} svar er der ingen tal i den. ${fewAnswers.da.whatBecomes}`,
					'Derefter er det meningen, at I taler om den sammen. Hører du ikke noget inden for en måned, så spørg.'
				]
			}
		]
	}),
	stopped: ({ leader }: About): LetterWords => ({
		subject: `${leader}: Runden er stoppet, og svarene er slettet`,
		preheader: 'Ingen har læst dem. Du skal ikke gøre noget.',
		parts: [
			mail.da.hello,
			`Runden om ${leader} er stoppet, før den var slut. Der kommer ingen rapport.`,
			'Alle svar er slettet, uden at nogen har læst dem. Linket i din invitation virker ikke mere, og vi har slettet din adresse fra runden.',
			'Du skal ikke gøre noget. Du får denne mail, uanset om du har svaret.'
		]
	})
};

const en: typeof da = {
	reminder: (facts) => ({
		subject: `${facts.leader}: you can still answer in time`,
		preheader: `It takes ${mail.en.minutes(facts)}. The last day is ${facts.closes}.`,
		parts: [
			mail.en.hello,
			`We have not received an answer with your link yet. Do you have ${mail.en.minutes(facts)}? The last day is ${facts.closes}.`,
			{ button: 'Answer here' },
			'If you have begun, your draft is where you left it. If you do not want to answer, that is quite all right.',
			`The reminder goes only to those who have not answered. ${facts.leader} and HR cannot see in the system who they are.`
		]
	}),
	reminderManager: (facts) => ({
		...en.reminder(facts),
		subject: `${facts.leader} still needs your answers before your talk`,
		parts: [
			mail.en.hello,
			`We have not received your answers about ${facts.leader} yet. Do you have ${mail.en.minutes(facts)}? The last day is ${facts.closes}.`,
			{ button: 'Answer here' },
			'If you have begun, your draft is where you left it. Your answers are not anonymous, and they belong to the talk that you will have about the report.'
		]
	}),
	reminderSelf: (facts) => ({
		subject: 'Your own answers are still missing in the evaluation',
		preheader: `It takes ${mail.en.minutes(facts)}. The last day is ${facts.closes}.`,
		parts: [
			mail.en.helloTo({ name: facts.leader }),
			`Your own answers are still missing in the evaluation. Do you have ${mail.en.minutes(facts)}? The last day is ${facts.closes}.`,
			{ button: 'Answer here' },
			'Without them the report cannot show where you see the same and where you see things differently.'
		]
	}),
	closingSoon: ({ leader, closes }) => ({
		subject: `${leader}: the round closes on ${closes}`,
		preheader: 'You can still make it. This is the last reminder.',
		parts: [
			mail.en.hello,
			`The last day to answer about ${leader} is ${closes}. After that day nobody can answer, and we make no exceptions.`,
			{ button: 'Answer here' },
			'If you have saved a draft, remember to send it. A draft that has not been sent does not count. It is deleted when the round closes.',
			'This is the last reminder.'
		]
	}),
	closingSoonSelf: (facts) => ({
		...en.closingSoon(facts),
		subject: `Your round closes ${facts.closes} without your answers`,
		parts: [
			mail.en.helloTo({ name: facts.leader }),
			`The last day to answer is ${facts.closes}, and your own answers are missing. After that day nobody can answer, and we make no exceptions.`,
			{ button: 'Answer here' },
			'If you have saved a draft, remember to send it. A draft that has not been sent does not count.',
			'This is the last reminder.'
		]
	}),

	closedThanks: ({ leader, from }) => ({
		subject: `${leader}: the round has closed. What happens now`,
		preheader: 'Thank you to all who answered. The answers are counted now.',
		parts: [
			mail.en.hello,
			`The round about ${leader} has closed. Thank you to all who answered.`,
			`You get this mail whether you have answered or not.`,
			'Now three things happen:',
			{
				list: [
					'The answers are opened at once, shuffled and counted. Then answers, key, links and addresses are deleted, your link and your address too.',
					`${leader} gets a report and talks about it with his or her own manager. From a group with fewer than ${from ?? 'five'} answers there are no figures in it. ${fewAnswers.en.whatBecomes}`,
					'After that, the idea is that you talk about it together. If you hear nothing within a month, do ask.'
				]
			}
		]
	}),
	stopped: ({ leader }) => ({
		subject: `${leader}: the round was stopped, the answers deleted`,
		preheader: 'Nobody has read them. There is nothing you need to do.',
		parts: [
			mail.en.hello,
			`The round about ${leader} was stopped before it was over. There will be no report.`,
			'All answers have been deleted without anybody reading them. The link in your invitation no longer works, and we have deleted your address from the round.',
			'There is nothing you need to do. You get this mail whether you have answered or not.'
		]
	})
};

export const mailLater: Record<Language, typeof da> = { da, en };
