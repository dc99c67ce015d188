import { teamRules, threshold } from '#lib/domain/disclosure/bounds.ts';
import type { Language } from '#lib/domain/language.ts';
import { isAnonymousGroup, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { LetterWords } from '#lib/i18n/letter.ts';
import { mail, type InvitationWords } from '#lib/i18n/messages/mail.ts';
import { mailLater } from '#lib/i18n/messages/mail-later.ts';
import { mailPulse, type PulseWords } from '#lib/i18n/messages/mail-pulse.ts';

/** What is told of a round so soon after the last, where other limits hold; undefined of any other. */
export function pulseWords(facts: InvitationWords): PulseWords | undefined {
	return facts.pulse ? { ...facts, from: teamRules.pulseFrom } : undefined;
}

/** What the first mail says to one group. The preview before the start shows the same. */
export function writeInvitation(
	group: RaterGroup,
	facts: InvitationWords,
	language: Language
): LetterWords {
	const words = mail[language];
	const isSmall = facts.invited < threshold;
	const pulse = pulseWords(facts);
	if (pulse && isAnonymousGroup(group)) return mailPulse[language][group](pulse);

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

export function writeReminder(
	group: RaterGroup,
	facts: InvitationWords,
	language: Language
): LetterWords {
	const words = mailLater[language];

	switch (group) {
		case 'self':
			return words.reminderSelf(facts);
		case 'manager':
			return facts.managers === 'aggregate' ? words.reminder(facts) : words.reminderManager(facts);
		case 'employee':
		case 'peer':
			return words.reminder(facts);
	}
}

export function writeClosingSoon(
	group: RaterGroup,
	facts: InvitationWords,
	language: Language
): LetterWords {
	const words = mailLater[language];

	return group === 'self' ? words.closingSoonSelf(facts) : words.closingSoon(facts);
}
