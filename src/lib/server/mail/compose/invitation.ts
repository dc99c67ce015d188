import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { LetterWords } from '#lib/i18n/letter.ts';
import { mail, type InvitationWords } from '#lib/i18n/messages/mail.ts';
import { mailLater } from '#lib/i18n/messages/mail-later.ts';

/** Below this many invited, the mail says that the leader gets no figures from the group. */
export const fewestForFigures = 5;

/** What the first mail says to one group. The preview before the start shows the same. */
export function writeInvitation(
	group: RaterGroup,
	facts: InvitationWords,
	language: Language
): LetterWords {
	const words = mail[language];
	const isSmall = facts.invited < fewestForFigures;

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
