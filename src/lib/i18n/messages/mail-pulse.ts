import type { Language } from '#lib/domain/language.ts';
import type { LetterPart, LetterWords } from '../letter.ts';
import { mail, type InvitationWords } from './mail.ts';
import { respond } from './respond.ts';

/** An invitation to a round that comes so soon after the last that only themes of large groups are shown. */
export interface PulseWords extends InvitationWords {
	/** How many must answer, before the leader gets figures. */
	readonly from: number;
}

/*
 * What the invited are told of a pulse: the same sentences as on their first page, so that no mail
 * promises the leader figures that will not come. Danish is the source.
 */
const da = {
	employee: (facts: PulseWords): LetterWords => ({
		...mail.da.employee(facts),
		parts: [
			...mail.da.employeeOpening(facts),
			`${da.promise(facts)} Løftet har grænser. Dem kan du læse på første side, før du svarer.`,
			...da.seen(facts),
			`Rapporten bliver set af: ${facts.readers}.`,
			mail.da.voluntary
		]
	}),
	peer: (facts: PulseWords): LetterWords => ({
		...mail.da.peer(facts),
		parts: [
			...mail.da.peerOpening(facts),
			`${da.promise(facts)} Løftet har grænser, som du kan læse på første side.`,
			...da.seenOfPeers(facts),
			`Rapporten bliver set af: ${facts.readers}.`,
			mail.da.voluntary
		]
	}),

	/** The same in a mail about several leaders. */
	together: {
		employee: (facts: PulseWords): readonly LetterPart[] => [
			`Du svarer som medarbejder, og det tager omkring ${mail.da.minutes(facts)}. ${da.promise(facts)}`,
			...da.seen(facts),
			`Rapporten bliver set af: ${facts.readers}.`
		],
		peer: (facts: PulseWords): readonly LetterPart[] => [
			`Du svarer som lederkollega på ti udsagn om jeres samarbejde. Svar kun, hvis I kender hinanden godt. ${da.promise(facts)}`,
			...da.seenOfPeers(facts),
			`Rapporten bliver set af: ${facts.readers}.`
		]
	},

	promise: ({ leader }: PulseWords) =>
		`Ingen kan se, hvad du har svaret: hverken ${leader}, HR, dine kolleger eller en, der får fat i databasen.`,
	seen: (facts: PulseWords): readonly LetterPart[] => [
		facts.invited < facts.from ? respond.da.seen.pulseFew(facts) : respond.da.seen.pulse(facts),
		...(facts.invited < 5 ? [respond.da.seen.small] : []),
		respond.da.seen.pulseWhy(facts)
	],
	seenOfPeers: (facts: PulseWords): readonly LetterPart[] => [
		respond.da.seen.pulsePeers(facts),
		respond.da.seen.pulseWhy(facts)
	]
};

const en: typeof da = {
	employee: (facts) => ({
		...mail.en.employee(facts),
		parts: [
			...mail.en.employeeOpening(facts),
			`${en.promise(facts)} The promise has limits. You can read them on the first page before you answer.`,
			...en.seen(facts),
			`The report will be seen by: ${facts.readers}.`,
			mail.en.voluntary
		]
	}),
	peer: (facts) => ({
		...mail.en.peer(facts),
		parts: [
			...mail.en.peerOpening(facts),
			`${en.promise(facts)} The promise has limits, which you can read on the first page.`,
			...en.seenOfPeers(facts),
			`The report will be seen by: ${facts.readers}.`,
			mail.en.voluntary
		]
	}),

	together: {
		employee: (facts) => [
			`You answer as an employee, and it takes about ${mail.en.minutes(facts)}. ${en.promise(facts)}`,
			...en.seen(facts),
			`The report will be seen by: ${facts.readers}.`
		],
		peer: (facts) => [
			`You answer as a fellow leader: ten statements about how you work together. Answer only if you know each other well. ${en.promise(facts)}`,
			...en.seenOfPeers(facts),
			`The report will be seen by: ${facts.readers}.`
		]
	},

	promise: ({ leader }) =>
		`Nobody can see what you have answered: not ${leader}, not HR, not your colleagues and not someone who gets hold of the database.`,
	seen: (facts) => [
		facts.invited < facts.from ? respond.en.seen.pulseFew(facts) : respond.en.seen.pulse(facts),
		...(facts.invited < 5 ? [respond.en.seen.small] : []),
		respond.en.seen.pulseWhy(facts)
	],
	seenOfPeers: (facts) => [respond.en.seen.pulsePeers(facts), respond.en.seen.pulseWhy(facts)]
};

export const mailPulse: Record<Language, typeof da> = { da, en };
