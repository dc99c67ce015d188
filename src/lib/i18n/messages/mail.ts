import type { Language } from '#lib/domain/language.ts';
import { quoteOf, type LetterPart, type LetterWords } from '../letter.ts';
import { respond } from './respond.ts';

/** What the mails to invited people are made of. Names, days and numbers come ready to be read. */
export interface InvitationWords {
	readonly leader: string;
	readonly unit: string;
	readonly minutes: number;
	/** The last day: »fredag den 20. november«. */
	readonly closes: string;
	readonly invited: number;
	readonly readers: string;
	readonly ownWords: string;
	/** Whose own words they are: the leader's, or in an organisation's round those of who runs it. */
	readonly writer: string;
	/** Whether managers answer in their own name, or are only ever counted together. */
	readonly managers: 'attributed' | 'aggregate';
	/** It comes so soon after the last that only themes of large groups are shown. */
	readonly pulse?: boolean;
}

type Few = Pick<InvitationWords, 'leader' | 'invited'>;

/*
 * The mails by which people are invited. No figures, no answers and no pictures in any mail. Danish is
 * the source.
 */
const da = {
	hello: 'Hej',
	helloTo: ({ name }: { name: string }) => `Hej ${name}`,
	minutes: ({ minutes }: { minutes: number }) =>
		minutes === 1 ? '1 minut' : `${minutes} minutter`,

	employee: (facts: InvitationWords): LetterWords => ({
		subject: `${facts.leader} spørger, hvordan du oplever ledelsen`,
		preheader: `Det tager ${da.minutes(facts)}. Ingen kan se, hvad du svarer. Løftet har grænser.`,
		parts: [
			...da.employeeOpening(facts),
			`Ingen kan se, hvad du har svaret: hverken ${facts.leader}, HR, dine kolleger eller en, der får fat i databasen. ${facts.leader} får kun tal fra jeres gruppe, hvis mindst fem svarer. Løftet har grænser. Dem kan du læse på første side, før du svarer.`,
			`I er ${facts.invited} inviterede medarbejdere. Rapporten bliver set af: ${facts.readers}.`,
			da.voluntary
		]
	}),
	employeeSmall: (facts: InvitationWords): LetterWords => ({
		...da.employee(facts),
		preheader: `Det tager ${da.minutes(facts)}. ${da.fewFirst(facts)}`,
		parts: [
			...da.employeeOpening(facts),
			da.fewPromise(facts),
			...da.few(facts),
			`Rapporten bliver set af: ${facts.readers}.`,
			da.voluntary
		]
	}),
	employeeOpening: (facts: InvitationWords): readonly LetterPart[] => [
		da.hello,
		`${facts.leader} beder om dit svar på nogle udsagn om ledelsen${facts.unit === '' ? '' : ` i ${facts.unit}`}.`,
		`Det tager omkring ${da.minutes(facts)}, og du kan svare på telefonen. Sidste dag er ${facts.closes}.`,
		...quoteOf(facts.ownWords, `${facts.writer} skriver:`),
		{ button: 'Svar her' }
	],
	/** For a group so small that the leader gets no figures: one person is not addressed as several. */
	few: ({ leader, invited }: Few): readonly LetterPart[] => [
		`${invited === 1 ? 'Du er den eneste inviterede' : `I er ${invited} inviterede`}. Det er for få til, at ${leader} får tal at se: Der skal mindst fem svar til. ${respond.da.seen.small}`
	],
	fewPromise: ({ leader, invited }: Few) =>
		`Hverken ${leader}, HR eller dine kolleger kan se, hvad du har svaret. Løftet har grænser, især når ${invited === 1 ? 'du er alene om at svare' : 'I er få'}. Dem kan du læse på første side, før du svarer.`,
	fewFirst: ({ invited }: Pick<Few, 'invited'>) =>
		`Læs først, hvad vi kan love, når ${invited === 1 ? 'du er den eneste' : 'I er så få'}.`,
	voluntary:
		'Det er frivilligt at svare, og du kan springe alt over. Linket er dit eget, så send det ikke videre. Du kan få op til to påmindelser, hvis du ikke svarer.',

	manager: (facts: InvitationWords): LetterWords => ({
		subject: `${facts.leader} beder om dit svar før jeres samtale`,
		preheader: `Det tager ${da.minutes(facts)}. Dine svar er ikke anonyme. ${facts.leader} ser dem som dine.`,
		parts: [
			da.hello,
			`${facts.leader} er ved at evaluere sin ledelse og beder om dit svar som nærmeste leder.`,
			`Det tager omkring ${da.minutes(facts)}. Sidste dag er ${facts.closes}.`,
			{ button: 'Svar her' },
			`Dine svar er ikke anonyme. Du er den eneste i din rolle, så ${facts.leader} ser dine svar som dine. Det gør alle, der ser rapporten: ${facts.readers}.`,
			`Når runden er lukket, får ${facts.leader} en rapport. Sæt gerne 20 minutter af til en samtale inden for 14 dage.`,
			'Linket er dit eget, så send det ikke videre.'
		]
	}),
	managerTogether: (facts: InvitationWords): LetterWords => ({
		subject: `${facts.leader}: Dit svar som nærmeste leder`,
		preheader: `Det tager ${da.minutes(facts)}. ${facts.leader} får ikke dine svar at se.`,
		parts: [
			da.hello,
			`${facts.leader} er ved at evaluere sin ledelse, og organisationen beder om dit svar som nærmeste leder.`,
			`Det tager omkring ${da.minutes(facts)}. Sidste dag er ${facts.closes}.`,
			{ button: 'Svar her' },
			respond.da.named.together(facts),
			'Linket er dit eget, så send det ikke videre.'
		]
	}),
	peer: (facts: InvitationWords): LetterWords => ({
		subject: `${facts.leader} spørger, hvordan du oplever jeres samarbejde`,
		preheader: 'Ti udsagn, et par minutter. Ingen kan se, hvad du svarer.',
		parts: [
			...da.peerOpening(facts),
			`Ingen kan se, hvad du har svaret: hverken ${facts.leader}, HR, dine kolleger eller en, der får fat i databasen. ${facts.leader} får kun tal fra lederkollegerne, hvis mindst fem svarer. Løftet har grænser, som du kan læse på første side.`,
			`I er ${facts.invited} inviterede lederkolleger. Rapporten bliver set af: ${facts.readers}.`,
			da.voluntary
		]
	}),
	peerSmall: (facts: InvitationWords): LetterWords => ({
		...da.peer(facts),
		preheader: `Ti udsagn. ${da.fewFirst(facts)}`,
		parts: [
			...da.peerOpening(facts),
			da.fewPromise(facts),
			...da.few(facts),
			`Rapporten bliver set af: ${facts.readers}.`,
			da.voluntary
		]
	}),
	peerOpening: ({ leader, closes }: InvitationWords): readonly LetterPart[] => [
		da.hello,
		`${leader} er ved at evaluere sin ledelse og vil gerne høre, hvordan du som lederkollega oplever jeres samarbejde.`,
		`Der er ti udsagn, og det tager et par minutter. Sidste dag er ${closes}.`,
		{ button: 'Svar her' },
		'Svar kun, hvis I kender hinanden godt. Ellers kan du bare lade være.'
	],
	self: (facts: InvitationWords): LetterWords => ({
		subject: 'Din del af evalueringen: Svar, før du ser de andres',
		preheader: 'Dit eget billede er den ene halvdel af spejlet.',
		parts: [
			da.helloTo({ name: facts.leader }),
			`Din runde er i gang. Nu mangler dit eget svar.`,
			`Det tager omkring ${da.minutes(facts)}. Sidste dag er ${facts.closes}.`,
			{ button: 'Svar her' },
			`Svar ud fra, hvad du faktisk har gjort de seneste seks måneder. Dine svar står i rapporten ved siden af de andres, så de er ikke anonyme. Rapporten bliver set af: ${facts.readers}.`,
			'Uden dit eget svar kan rapporten ikke vise, hvor I ser det samme, og hvor I ser forskelligt.'
		]
	}),

	footer: ({ organisation, contact }: { organisation: string; contact: string }) =>
		`Du får denne mail, fordi din adresse står på listen i en evaluering${organisation === '' ? '' : ` i ${organisation}`}.${contact === '' ? '' : ` Har du spørgsmål, så skriv til ${contact}.`}`,
	silence: 'Vil du ikke have flere mails om evalueringen? Så sig fra her:',
	privacy: 'Sådan behandler vi dine data:'
};

const en: typeof da = {
	hello: 'Hello',
	helloTo: ({ name }) => `Hello ${name}`,
	minutes: ({ minutes }) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),

	employee: (facts) => ({
		subject: `${facts.leader} asks how you experience the leadership`,
		preheader: `It takes ${en.minutes(facts)}. Nobody can see what you answer. The promise has limits.`,
		parts: [
			...en.employeeOpening(facts),
			`Nobody can see what you have answered: not ${facts.leader}, not HR, not your colleagues and not someone who gets hold of the database. ${facts.leader} only gets figures from your group if at least five answer. The promise has limits. You can read them on the first page before you answer.`,
			`${facts.invited} employees have been invited, you included. The report will be seen by: ${facts.readers}.`,
			en.voluntary
		]
	}),
	employeeSmall: (facts) => ({
		...en.employee(facts),
		preheader: `It takes ${en.minutes(facts)}. ${en.fewFirst(facts)}`,
		parts: [
			...en.employeeOpening(facts),
			en.fewPromise(facts),
			...en.few(facts),
			`The report will be seen by: ${facts.readers}.`,
			en.voluntary
		]
	}),
	employeeOpening: (facts) => [
		en.hello,
		`${facts.leader} asks for your answers to some statements about the leadership${facts.unit === '' ? '' : ` in ${facts.unit}`}.`,
		`It takes about ${en.minutes(facts)}, and you can answer on your phone. The last day is ${facts.closes}.`,
		...quoteOf(facts.ownWords, `${facts.writer} writes:`),
		{ button: 'Answer here' }
	],
	few: ({ leader, invited }) => [
		`${invited === 1 ? 'You are the only one invited' : `${invited} of you have been invited`}. That is too few for ${leader} to get any figures: at least five answers are needed. ${respond.en.seen.small}`
	],
	fewPromise: ({ leader, invited }) =>
		`Neither ${leader} nor HR nor your colleagues can see what you have answered. The promise has limits, above all when ${invited === 1 ? 'you are the only one to answer' : 'you are few'}. You can read them on the first page before you answer.`,
	fewFirst: ({ invited }) =>
		`Read first what we can promise when ${invited === 1 ? 'you are the only one' : 'you are so few'}.`,
	voluntary:
		'Answering is voluntary, and you can skip anything. The link is your own, so do not pass it on. You may get up to two reminders if you do not answer.',

	manager: (facts) => ({
		subject: `${facts.leader} asks for your answers before your talk`,
		preheader: `It takes ${en.minutes(facts)}. Your answers are not anonymous. ${facts.leader} sees them as yours.`,
		parts: [
			en.hello,
			`${facts.leader} is evaluating his or her leadership and asks for your answers as manager.`,
			`It takes about ${en.minutes(facts)}. The last day is ${facts.closes}.`,
			{ button: 'Answer here' },
			`Your answers are not anonymous. You are the only one in your role, so ${facts.leader} sees your answers as yours. So does everybody who sees the report: ${facts.readers}.`,
			`When the round has closed, ${facts.leader} gets a report. Please set aside 20 minutes for a talk within 14 days.`,
			'The link is your own, so do not pass it on.'
		]
	}),
	managerTogether: (facts) => ({
		subject: `${facts.leader}: your answers as manager`,
		preheader: `It takes ${en.minutes(facts)}. ${facts.leader} does not get to see your answers.`,
		parts: [
			en.hello,
			`${facts.leader} is evaluating his or her leadership, and the organisation asks for your answers as manager.`,
			`It takes about ${en.minutes(facts)}. The last day is ${facts.closes}.`,
			{ button: 'Answer here' },
			respond.en.named.together(facts),
			'The link is your own, so do not pass it on.'
		]
	}),
	peer: (facts) => ({
		subject: `${facts.leader} asks how you find working together`,
		preheader: 'Ten statements, a couple of minutes. Nobody can see what you answer.',
		parts: [
			...en.peerOpening(facts),
			`Nobody can see what you have answered: not ${facts.leader}, not HR, not your colleagues and not someone who gets hold of the database. ${facts.leader} only gets figures from the fellow leaders if at least five answer. The promise has limits, which you can read on the first page.`,
			`${facts.invited} fellow leaders have been invited, you included. The report will be seen by: ${facts.readers}.`,
			en.voluntary
		]
	}),
	peerSmall: (facts) => ({
		...en.peer(facts),
		preheader: `Ten statements. ${en.fewFirst(facts)}`,
		parts: [
			...en.peerOpening(facts),
			en.fewPromise(facts),
			...en.few(facts),
			`The report will be seen by: ${facts.readers}.`,
			en.voluntary
		]
	}),
	peerOpening: ({ leader, closes }) => [
		en.hello,
		`${leader} is evaluating his or her leadership and would like to hear how you, as a fellow leader, experience your work together.`,
		`There are ten statements, and it takes a couple of minutes. The last day is ${closes}.`,
		{ button: 'Answer here' },
		'Answer only if you know each other well. If not, simply leave it.'
	],
	self: (facts) => ({
		subject: 'Your part of the evaluation: answer before you see theirs',
		preheader: 'Your own picture is one half of the mirror.',
		parts: [
			en.helloTo({ name: facts.leader }),
			`Your round is under way. Now your own answers are missing.`,
			`It takes about ${en.minutes(facts)}. The last day is ${facts.closes}.`,
			{ button: 'Answer here' },
			`Answer from what you have actually done over the past six months. Your answers stand in the report beside those of the others, so they are not anonymous. The report will be seen by: ${facts.readers}.`,
			'Without your own answers the report cannot show where you see the same and where you see things differently.'
		]
	}),

	footer: ({ organisation, contact }) =>
		`You get this mail because your address is on the list of an evaluation${organisation === '' ? '' : ` in ${organisation}`}.${contact === '' ? '' : ` If you have questions, write to ${contact}.`}`,
	silence: 'Would you rather get no more mails about the evaluation? Then say so here:',
	privacy: 'How we handle your data:'
};

export const mail: Record<Language, typeof da> = { da, en };
