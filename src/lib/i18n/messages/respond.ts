import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { fewAnswers } from './few-answers.ts';
import { capitalise } from '../format.ts';

/** None in a page that is looked at before anybody is on the list. */
type Count = number;

interface Seen {
	leader: string;
	invited: Count;
	/** Whether themes get an average of their own; in the short form only statements do. */
	themes: boolean;
}

interface Few {
	leader: string;
	invited: Count;
}

/** The page before the form: who asks, what is seen, and what is promised. Danish is the source. */
const da = {
	over: 'Ledelsesevaluering',
	title: {
		employee: ({ leader }: { leader: string }) => `${leader} beder om dit svar`,
		peer: ({ leader }: { leader: string }) => `${leader} beder om dit svar`,
		manager: ({ leader }: { leader: string }) => `${leader} beder om dit svar som nærmeste leder`,
		self: () => 'Dit eget billede'
	} satisfies Record<RaterGroup, (named: { leader: string }) => string>,
	intro: {
		employee: ({ leader }: { leader: string }) =>
			`${leader} vil gerne vide, hvordan du oplever ledelsen i hverdagen. Dit svar bliver en del af en rapport, I kan tale om sammen.`,
		peer: ({ leader }: { leader: string }) =>
			`${leader} vil gerne høre, hvordan du oplever jeres samarbejde. Der er ti udsagn. Svar kun, hvis I kender hinanden godt.`,
		manager: ({ leader }: { leader: string }) =>
			`${leader} vil gerne vide, hvordan du ser på ledelsen, før I taler om rapporten.`,
		self: () =>
			'Svar, som det har været, og ikke som du gerne ville have det. Dine svar kommer til at stå i rapporten ved siden af de andres.'
	} satisfies Record<RaterGroup, (named: { leader: string }) => string>,
	introTogether: ({ leader }: { leader: string }) =>
		`${leader} evaluerer sin ledelse. Organisationen vil gerne vide, hvordan nærmeste ledere ser på ledelsen, men kun samlet.`,
	facts: {
		invited: 'Inviteret',
		invitedEmployees: ({ invited }: { invited: Count }) =>
			invited === 1
				? 'Du er den eneste medarbejder'
				: `${invited || '(antal)'} medarbejdere, dig selv medregnet`,
		invitedPeers: ({ invited }: { invited: Count }) =>
			invited === 1
				? 'Du er den eneste lederkollega'
				: `${invited || '(antal)'} lederkolleger, dig selv medregnet`,
		checkNumber: ({ contact }: { contact: string }) =>
			`Passer tallet ikke, så spørg ${contact}, før du svarer.`,
		contactPerson: 'kontaktpersonen',
		role: 'Din rolle',
		roleManager: ({ leader }: { leader: string }) => `Nærmeste leder for ${leader}`,
		time: 'Tid',
		minutes: ({ minutes }: { minutes: Count }) =>
			`Omkring ${minutes === 1 ? '1 minut' : `${minutes} minutter`}. Du kan stoppe og fortsætte senere med det samme link.`,
		deadline: 'Frist',
		closes: ({ day, time }: { day: string; time: string }) => `${capitalise(day)} kl. ${time}`,
		audience: 'Hvem ser rapporten',
		audienceIs: ({ readers }: { readers: string }) =>
			`${capitalise(readers)}. Det kan ikke ændres nu.`,
		purpose: 'Formål',
		purposeIs: 'At udvikle ledelsen. Svarene må ikke bruges til at sætte løn eller afskedige.'
	},
	begin: 'Begynd at svare',
	beginAgain: 'Fortsæt, hvor du slap',
	voluntary: 'Det er frivilligt. Du kan springe udsagn over og svare »ved ikke«.',
	place: 'Svar gerne et sted, hvor ingen kan se din skærm.',
	seen: {
		title: ({ leader }: { leader: string }) => `Det får ${leader} at se`,
		mean: ({ leader, invited, themes }: Seen) =>
			`I er ${invited || '(antal)'} inviterede. Svarer mindst fem af jer, får ${leader} ét gennemsnit for hvert udsagn${themes ? ' og hvert tema' : ''}. Svarer færre end fem, får ${leader} ingen tal fra jer. Det gælder også et udsagn, som for få har svaret på.`,
		pulse: ({ leader, invited, from }: { leader: string; invited: Count; from: Count }) =>
			`I er ${invited || '(antal)'} inviterede. Svarer mindst ${from} af jer, får ${leader} ét gennemsnit for hvert tema og intet andet: ingen tal for de enkelte udsagn og ingen sammenligning med sidste gang. Svarer færre, får ${leader} ingen tal fra jer.`,
		pulseFew: ({ leader, invited, from }: { leader: string; invited: Count; from: Count }) =>
			invited === 1
				? `Du er den eneste inviterede. ${leader} får ingen tal at se denne gang, for det kræver mindst ${from} svar.`
				: `I er ${invited} inviterede. Så længe I er færre end ${from}, får ${leader} ingen tal fra jer denne gang, heller ikke selv om I alle svarer.`,
		pulseWhy: ({ leader }: { leader: string }) =>
			`Det er under et halvt år, siden ${leader} sidst blev evalueret. Ingen må kunne lægge to runder tæt på hinanden oven i hinanden og regne ud, hvem der svarede hvad.`,
		pulsePeers: ({ leader, invited }: { leader: string; invited: Count }) =>
			invited === 1
				? `${leader} får ingen tal fra dig denne gang.`
				: `${leader} får ingen tal fra jer denne gang, heller ikke selv om I alle svarer.`,
		neverSpread: ({ leader }: { leader: string }) =>
			`${leader} ser aldrig, hvem der svarede hvad, eller hvordan svarene fordeler sig.`,
		shares: ({ leader, from }: { leader: string; from: Count }) =>
			`${leader} ser aldrig, hvem der svarede hvad. Svarer mindst ${from} af jer, kan ${leader} se, hvor stor en del der er enige, uenige eller midt imellem, rundet til nærmeste ti procent.`,
		agreement: ({ from }: { from: Count }) =>
			`Svarer mindst ${from}, står der også ét ord ved hvert tema for, hvor enige I er: meget, noget eller lidt.`,
		example: ({ invited }: { invited: Count }) =>
			`Eksempel, hvis alle ${invited} svarer. Tallene er opdigtede.`,
		ends: 'Ligger svarene tæt på en af enderne, viser vi kun et interval. Så kan ingen regne ud, at alle svarede det samme.',
		endsAtFive: ({ band }: { band: string }) => `Svarer kun fem af jer, bliver det »${band}«.`,
		orHigher: ({ value }: { value: string }) => `${value} eller højere`,
		comments:
			'Kommentarer bliver vist ordret, men i blandet orden. Det sker kun, hvis mindst otte af jer svarer, og mindst tre skriver til det samme spørgsmål.',
		wholeOnly: ({ leader, count }: { leader: string; count: Count }) =>
			`${count === 1 ? 'Til sidst er der ét udsagn' : `Til sidst er der ${count} udsagn`}, som ikke handler om ${leader}. ${count === 1 ? 'Det' : 'De'} står ikke i rapporten og bliver kun vist samlet for hele organisationen.`,
		peers:
			'Svar fra lederkolleger bliver vist for sig selv. De bliver aldrig lagt sammen med andres.',
		fewInvited: ({ leader, invited }: Few) =>
			`${invited === 1 ? 'Du er den eneste inviterede' : `I er ${invited} inviterede`}. Det er færre end fem, så ${leader} får ingen tal fra ${invited === 1 ? 'dig' : 'jer'}.`,
		small: fewAnswers.da.whatBecomes,
		smallGrows: ({ leader }: { leader: string }) =>
			`Bliver I flere, og svarer mindst fem, får ${leader} gennemsnit af svarene som fra andre grupper.`,
		smallWhy: ({ leader, invited }: Few) =>
			invited === 1
				? `Er det så umagen værd? ${leader} får en guide til at tale med dig i stedet, og det kan du bede om.`
				: `Er det så umagen værd? ${leader} får en guide til at tale med jer i stedet, og det kan I bede om.`
	},
	anonymity: {
		title: 'Din anonymitet, kort fortalt',
		locked: 'Dine svar bliver låst i det øjeblik, du sender dem.',
		counted:
			'Når runden lukker, bliver alle svar åbnet på én gang, blandet og talt op. Bagefter bliver de enkelte svar slettet. Det gør links, adresser og nøglen også.',
		nobody: ({ leader }: { leader: string }) =>
			`Ingen kan se, hvad du svarer: ikke ${leader}, HR, dine kolleger eller en, der får fat i databasen, en kopi, en log eller gamle mails.`,
		whether:
			'Vi gemmer, om du har svaret, så påmindelser kun går til dem, der mangler. Vi gemmer aldrig hvornår.',
		/** `from` is how many must answer in a pulse. */
		counts: ({ leader, from }: { leader: string; from?: Count | undefined }) =>
			`Før runden lukker, kan ${leader} og HR kun se, hvor mange der har svaret, talt op én gang i døgnet. Bagefter kan de kun se tal, som mindst ${from ?? 'fem'} står bag.`,
		countsSmall: ({ leader }: { leader: string }) =>
			`Før runden lukker, ser hverken ${leader} eller HR, hvor mange af jer der har svaret. Bagefter får ${leader} ingen gennemsnit fra en gruppe på færre end fem.`
	},
	limits: {
		title: 'Det kan vi ikke love',
		operator:
			'De, der driver siden, kan bryde løftet, hvis de laver om på programmet. Det kan de også, hvis de på noget tidspunkt har haft både rundens nøgle og en kopi af databasen fra før lukningen.',
		style: 'En, der kender din måde at skrive på, kan måske genkende dig på en kommentar.',
		noComments: 'Der er ingen kommentarer i denne runde, så ingen kan genkende dig på dine ord.',
		pooled:
			'Lægger alle de andre i gruppen deres svar sammen, kan de regne sig frem til dit. Nogle på listen kan også være opdigtede. Derfor beder vi dig se efter, om antallet passer.',
		alike:
			'Efter lukningen ligger gruppens optælling i databasen. Har I alle svaret det samme på et udsagn, kan det ses dér.',
		whether:
			'Løftet handler om, hvad du svarer, ikke om du svarer. Gamle mails viser, hvem der har fået en påmindelse, og den, der har dit link, kan se, om det er brugt.',
		more: 'Læs mere om, hvordan det virker'
	},
	named: {
		title: 'Dine svar er ikke anonyme',
		manager: ({ leader, readers }: { leader: string; readers: string }) =>
			`Du er den eneste i din rolle, så ${leader} ser dine svar som dine. Det gør alle, der ser rapporten: ${readers}.`,
		managerHow:
			'Svar det, du også kan sige i samtalen. Svar »ved ikke«, når du ikke har set det selv. Sæt 20 minutter af til at tale om rapporten bagefter.',
		self: ({ readers }: { readers: string }) =>
			`De står i rapporten med dit navn på. Rapporten bliver set af: ${readers}.`,
		togetherTitle: 'Dine svar bliver kun vist sammen med andres',
		together: ({ leader }: { leader: string }) =>
			`${leader} får ikke dine svar at se, og det gør ingen andre, der ser rapporten. De kan kun indgå i organisationens samlede tal fra nærmeste ledere, når mindst ti forskellige ledere har svaret i runden. Ellers bliver de slettet ulæst.`,
		togetherHow: 'Svar »ved ikke«, når du ikke har set det selv.',
		locked:
			'Før runden lukker, kan ingen læse dem. De bliver låst, når du sender, og åbnet sammen med alle andres.'
	},
	questions: {
		title: 'Pause og ændringer',
		pause: 'Hvad sker der, hvis jeg holder pause?',
		pauseAnswer:
			'Det, du har svaret, ligger krypteret, indtil du sender. Den, der har dit link, kan åbne kladden. Derfor kan du beskytte den med en kode, du selv vælger.',
		change: 'Kan jeg ændre mine svar?',
		changeAnswer:
			'Ja. På siden, hvor du læser dine svar igennem, står der en kode. Skriv den ned, før du sender. Med den og dit link kan du erstatte dine svar, indtil runden lukker. Koden kan ikke bruges til at læse dem.'
	}
};

const en: typeof da = {
	over: 'Leadership evaluation',
	title: {
		employee: ({ leader }) => `${leader} asks for your answers`,
		peer: ({ leader }) => `${leader} asks for your answers`,
		manager: ({ leader }) => `${leader} asks for your answers as manager`,
		self: () => 'Your own picture'
	},
	intro: {
		employee: ({ leader }) =>
			`${leader} would like to know how you experience the leadership from day to day. Your answers become part of a report that you can talk about together.`,
		peer: ({ leader }) =>
			`${leader} would like to hear how you experience working together. There are ten statements. Answer only if you know each other well.`,
		manager: ({ leader }) =>
			`${leader} is having his or her leadership evaluated and would like to know how you see it before you talk about the report.`,
		self: () =>
			'Answer as it has been, and not as you would have liked it to be. Your answers will stand in the report beside those of the others.'
	},
	introTogether: ({ leader }) =>
		`${leader} is evaluating his or her leadership. The organisation would like to know how managers see the leadership, but only all together.`,
	facts: {
		invited: 'Invited',
		invitedEmployees: ({ invited }) =>
			invited === 1
				? 'You are the only employee'
				: `${invited || '(number)'} employees, you included`,
		invitedPeers: ({ invited }) =>
			invited === 1
				? 'You are the only fellow leader'
				: `${invited || '(number)'} fellow leaders, you included`,
		checkNumber: ({ contact }) => `If the number is not right, ask ${contact} before you answer.`,
		contactPerson: 'the contact person',
		role: 'Your role',
		roleManager: ({ leader }) => `Manager of ${leader}`,
		time: 'Time',
		minutes: ({ minutes }) =>
			`About ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. You can stop and go on later with the same link.`,
		deadline: 'Closes',
		closes: ({ day, time }) => `${capitalise(day)} at ${time}`,
		audience: 'Who sees the report',
		audienceIs: ({ readers }) => `${capitalise(readers)}. This cannot be changed now.`,
		purpose: 'Purpose',
		purposeIs:
			'To develop the leadership. The answers must not be used to set pay or to dismiss anyone.'
	},
	begin: 'Begin',
	beginAgain: 'Go on where you left off',
	voluntary: 'It is voluntary. You can skip statements and answer “don’t know”.',
	place: 'It is wise to answer where nobody can see your screen.',
	seen: {
		title: ({ leader }) => `What ${leader} will see`,
		mean: ({ leader, invited, themes }) =>
			`${invited || '(number)'} of you have been invited. If at least five of you answer, ${leader} gets one average for each statement${themes ? ' and each theme' : ''}. If fewer than five answer, ${leader} gets no figures from you. The same goes for a statement that too few have answered.`,
		pulse: ({ leader, invited, from }) =>
			`${invited || '(number)'} of you have been invited. If at least ${from} of you answer, ${leader} gets one average for each theme and nothing else: no figures for the single statements, and no comparison with last time. If fewer answer, ${leader} gets no figures from you.`,
		pulseFew: ({ leader, invited, from }) =>
			invited === 1
				? `Only you have been invited. ${leader} gets no figures this time, because at least ${from} answers are needed.`
				: `${invited} of you have been invited. As long as you are fewer than ${from}, ${leader} gets no figures from you this time, even if all of you answer.`,
		pulseWhy: ({ leader }) =>
			`It is less than half a year since ${leader} was last evaluated. It must not be possible to lay two rounds on top of each other and work out who answered what.`,
		pulsePeers: ({ leader, invited }) =>
			invited === 1
				? `${leader} gets no figures from you this time.`
				: `${leader} gets no figures from you this time, even if all of you answer.`,
		neverSpread: ({ leader }) =>
			`${leader} never sees who answered what, or how the answers are spread.`,
		shares: ({ leader, from }) =>
			`${leader} never sees who answered what. If at least ${from} of you answer, ${leader} can see how large a share agree, disagree or are in between, rounded to the nearest ten per cent.`,
		agreement: ({ from }) =>
			`If at least ${from} answer, each theme also has one word for how much you agree with each other: high, medium or low.`,
		example: ({ invited }) => `An example, if all ${invited} answer. The figures are made up.`,
		ends: 'If the answers lie close to either end, we show only a range. That way nobody can work out that everybody answered the same.',
		endsAtFive: ({ band }) => `If only five of you answer, it becomes “${band}”.`,
		orHigher: ({ value }) => `${value} or higher`,
		comments:
			'Comments are shown word for word, but shuffled. This happens only if at least eight of you answer and at least three write to the same question.',
		wholeOnly: ({ leader, count }) =>
			`${count === 1 ? 'Finally, there is one statement that is' : `Finally, there are ${count} statements that are`} not about ${leader}. ${count === 1 ? 'It does' : 'They do'} not appear in the report and ${count === 1 ? 'is' : 'are'} shown of the organisation as a whole only.`,
		peers:
			'Answers from fellow leaders are shown by themselves. They are never put together with those of others.',
		fewInvited: ({ leader, invited }) =>
			`${invited === 1 ? 'Only you have' : `${invited} of you have`} been invited. That is fewer than five, so ${leader} gets no figures from you.`,
		small: fewAnswers.en.whatBecomes,
		smallGrows: ({ leader }) =>
			`If more are invited and at least five answer, ${leader} gets averages as from other groups.`,
		smallWhy: ({ leader }) =>
			`Is it worth the trouble, then? ${leader} gets a guide to talking with you instead, and you can ask for that talk.`
	},
	anonymity: {
		title: 'Your anonymity in brief',
		locked: 'Your answers are locked the moment you send them.',
		counted:
			'When the round closes, all answers are opened at once, shuffled and counted. Afterwards the single sets of answers are deleted. So are the links, the addresses and the key.',
		nobody: ({ leader }) =>
			`Nobody can see what you answer: not ${leader}, not HR, not your colleagues and not someone who gets hold of the database, a copy, a log or old mails.`,
		whether:
			'We store whether you have answered, so that we only remind those who have not. We never store when.',
		counts: ({ leader, from }) =>
			`Before the round closes, ${leader} and HR can see only how many have answered, counted once a day. Afterwards they can see only figures that at least ${from ?? 'five'} people stand behind.`,
		countsSmall: ({ leader }) =>
			`Before the round closes, neither ${leader} nor HR sees how many of you have answered. Afterwards ${leader} gets no averages from a group of fewer than five.`
	},
	limits: {
		title: 'What we cannot promise',
		operator:
			'Those who run the site can break the promise if they alter the program. They can also break it if they ever had both the round’s key and a copy of the database from before the close.',
		style: 'Someone who recognises your way of writing may know you by a comment.',
		noComments: 'There are no comments in this round, so nobody can recognise you by your words.',
		pooled:
			'If all the others in the group put their answers together, they can work out yours. Some on the list may also have been made up. That is why we ask you to check the number.',
		alike:
			'After the close the group’s counts are in the database. If you have all answered a statement alike, that can be seen there.',
		whether:
			'The promise is about what you answer, not whether you answer. Old mails show who has had a reminder, and whoever has your link can see whether it has been used.',
		more: 'Read more about how it works'
	},
	named: {
		title: 'Your answers are not anonymous',
		manager: ({ leader, readers }) =>
			`You are the only one in your role, so ${leader} sees your answers as yours. So does everyone who sees the report: ${readers}.`,
		managerHow:
			'Answer what you could also say in the talk. Answer “don’t know” when you have not seen it yourself. Set aside 20 minutes to talk about the report afterwards.',
		self: ({ readers }) =>
			`They stand in the report under your name. The report will be seen by: ${readers}.`,
		togetherTitle: 'Your answers are only shown together with others’',
		together: ({ leader }) =>
			`${leader} does not get to see your answers, and nor does anybody else who sees the report. They can only enter the organisation’s joint figures from managers, when at least ten different managers have answered in the round. Otherwise they are deleted unread.`,
		togetherHow: 'Answer “don’t know” where you have not seen it yourself.',
		locked:
			'Before the round closes, nobody can read them. They are locked when you send them, and opened together with everybody else’s.'
	},
	questions: {
		title: 'Breaks and changes',
		pause: 'What happens if I take a break?',
		pauseAnswer:
			'What you have answered is kept encrypted until you send it. Whoever has your link can open the draft. So you can protect it with a code that you choose yourself.',
		change: 'Can I change my answers?',
		changeAnswer:
			'Yes. On the page where you read your answers through, there is a code. Write it down before you send. With it and your link you can replace your answers until the round closes. The code cannot be used to read them.'
	}
};

export const respond: Record<Language, typeof da> = { da, en };
