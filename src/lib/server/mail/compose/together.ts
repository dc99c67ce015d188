import { threshold } from '#lib/domain/disclosure/bounds.ts';
import { isAnonymousGroup, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Language } from '#lib/domain/language.ts';
import type { LetterPart, LetterWords } from '#lib/i18n/letter.ts';
import type { InvitationWords } from '#lib/i18n/messages/mail.ts';
import { mailTogether, type TogetherWords } from '#lib/i18n/messages/mail-together.ts';
import { mailPulse } from '#lib/i18n/messages/mail-pulse.ts';
import { pulseWords } from './invitation.ts';

/** One leader in a letter, how its reader knows them, and the link to answer with. */
export interface Asked {
	readonly group: RaterGroup;
	readonly facts: InvitationWords;
	readonly url: string;
}

/** One mail to somebody who is asked about several leaders, with a button for each. Never about nobody. */
export function writeTogether(
	kind: 'invitation' | 'reminder' | 'closingSoon',
	asked: readonly Asked[],
	language: Language
): LetterWords {
	const [first] = asked;
	if (!first) throw new Error('a letter asks about somebody');
	const { closes, ownWords, writer } = first.facts;
	const words: TogetherWords = {
		count: asked.length,
		minutes: asked.reduce((sum, { facts }) => sum + facts.minutes, 0),
		...{ closes, ownWords, writer },
		isPromised: asked.some(({ group }) => isAnonymousGroup(group)),
		asked: asked.flatMap((each) => writeOne(kind, each, language))
	};

	return mailTogether[language][kind](words);
}

function writeOne(
	kind: 'invitation' | 'reminder' | 'closingSoon',
	{ group, facts, url }: Asked,
	language: Language
): readonly LetterPart[] {
	const words = mailTogether[language];
	const isSelf = group === 'self';

	return [
		{ heading: isSelf ? words.headingSelf : words.heading(facts) },
		...(kind === 'invitation' ? promise(group, facts, language) : [remind(group, facts, language)]),
		{ button: isSelf ? words.buttonSelf : words.button(facts), url }
	];
}

/** What somebody must know before answering about this leader, the same as a mail by itself says. */
function promise(
	group: RaterGroup,
	facts: InvitationWords,
	language: Language
): readonly LetterPart[] {
	const words = mailTogether[language];
	const isSmall = facts.invited < threshold;
	const pulse = pulseWords(facts);
	if (pulse && isAnonymousGroup(group)) return mailPulse[language].together[group](pulse);

	switch (group) {
		case 'self':
			return words.self(facts);
		case 'manager':
			return facts.managers === 'aggregate' ? words.managerTogether(facts) : words.manager(facts);
		case 'employee':
			return isSmall ? words.employeeSmall(facts) : words.employee(facts);
		case 'peer':
			return isSmall ? words.peerSmall(facts) : words.peer(facts);
	}
}

function remind(group: RaterGroup, { managers }: InvitationWords, language: Language): string {
	const { as } = mailTogether[language];

	return group === 'manager' && managers === 'aggregate' ? as.managerTogether : as[group];
}
