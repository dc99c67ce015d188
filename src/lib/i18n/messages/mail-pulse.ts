import { threshold } from '#lib/domain/disclosure/bounds.ts';
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
		...(isFew(facts) ? mail.da.employeeSmall(facts) : mail.da.employee(facts)),
		parts: [
			...mail.da.employeeOpening(facts),
			isFew(facts) ? da.promise(facts) : `${da.promise(facts)} ${da.limits}`,
			...da.seen(facts),
			`Rapporten bliver set af: ${facts.readers}.`,
			mail.da.voluntary
		]
	}),
	peer: (facts: PulseWords): LetterWords => ({
		...(isFew(facts) ? mail.da.peerSmall(facts) : mail.da.peer(facts)),
		parts: [
			...mail.da.peerOpening(facts),
			isFew(facts) ? da.promise(facts) : `${da.promise(facts)} ${da.limits}`,
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

	/** Among few, the count in the database can say what each answered: no more is promised than holds. */
	promise: (facts: PulseWords): string =>
		isFew(facts)
			? mail.da.fewPromise(facts)
			: `Ingen kan se, hvad du har svaret: hverken ${facts.leader}, HR, dine kolleger eller en, der får fat i databasen.`,
	limits: 'Løftet har grænser. Dem kan du læse på første side, før du svarer.',
	seen: (facts: PulseWords): readonly LetterPart[] => [
		facts.invited < facts.from ? respond.da.seen.pulseFew(facts) : respond.da.seen.pulse(facts),
		...(isFew(facts) ? [respond.da.seen.small] : []),
		respond.da.seen.pulseWhy(facts)
	],
	seenOfPeers: (facts: PulseWords): readonly LetterPart[] => [
		respond.da.seen.pulsePeers(facts),
		respond.da.seen.pulseWhy(facts)
	]
};

const en: typeof da = {
	employee: (facts) => ({
		...(isFew(facts) ? mail.en.employeeSmall(facts) : mail.en.employee(facts)),
		parts: [
			...mail.en.employeeOpening(facts),
			isFew(facts) ? en.promise(facts) : `${en.promise(facts)} ${en.limits}`,
			...en.seen(facts),
			`The report will be seen by: ${facts.readers}.`,
			mail.en.voluntary
		]
	}),
	peer: (facts) => ({
		...(isFew(facts) ? mail.en.peerSmall(facts) : mail.en.peer(facts)),
		parts: [
			...mail.en.peerOpening(facts),
			isFew(facts) ? en.promise(facts) : `${en.promise(facts)} ${en.limits}`,
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

	promise: (facts) =>
		isFew(facts)
			? mail.en.fewPromise(facts)
			: `Nobody can see what you have answered: not ${facts.leader}, not HR, not your colleagues and not someone who gets hold of the database.`,
	limits: 'The promise has limits. You can read them on the first page before you answer.',
	seen: (facts) => [
		facts.invited < facts.from ? respond.en.seen.pulseFew(facts) : respond.en.seen.pulse(facts),
		...(isFew(facts) ? [respond.en.seen.small] : []),
		respond.en.seen.pulseWhy(facts)
	],
	seenOfPeers: (facts) => [respond.en.seen.pulsePeers(facts), respond.en.seen.pulseWhy(facts)]
};

/** As few as get no figures in any round. */
function isFew({ invited }: Pick<PulseWords, 'invited'>): boolean {
	return invited < threshold;
}

export const mailPulse: Record<Language, typeof da> = { da, en };
