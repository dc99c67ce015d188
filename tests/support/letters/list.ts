import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '#lib/i18n/letter.ts';
import { mailAccess } from '#lib/i18n/messages/mail-access.ts';
import { mailChanges } from '#lib/i18n/messages/mail-changes.ts';
import { mailFollowUp } from '#lib/i18n/messages/mail-follow-up.ts';
import { mailLater } from '#lib/i18n/messages/mail-later.ts';
import { mailLeader } from '#lib/i18n/messages/mail-leader.ts';
import { mailList } from '#lib/i18n/messages/mail-list.ts';
import { mailOrganisation } from '#lib/i18n/messages/mail-organisation.ts';
import { mailTogether } from '#lib/i18n/messages/mail-together.ts';
import type { MailKind } from '#lib/server/mail/queries.ts';
import {
	writeClosingSoon,
	writeInvitation,
	writeReminder
} from '#lib/server/mail/compose/invitation.ts';
import { writeTogether } from '#lib/server/mail/compose/together.ts';
import { personalLink, typicalDay, typicalFacts } from './facts.ts';

const leader = 'Mette Holm';
const organisation = 'Solbjerg Kommune';
const leaders = [leader, 'Per Friis', 'Lise Damgaard'];

/** The words of every mail that the product sends, by what the picture of it is called. */
export function listLetters(
	language: Language
): Readonly<Record<MailKind, Readonly<Record<string, LetterWords>>>> {
	const facts = typicalFacts(language);
	const few = { ...facts, invited: 3 };
	const pulse = { ...facts, pulse: true };
	const alone = { ...facts, invited: 1 };
	const aggregate = { ...facts, managers: 'aggregate' } as const;
	const closes = typicalDay(language);
	const day = { day: closes, time: '10.00' };
	const from = teamRules.pulseFrom;
	const later = mailLater[language];
	const together = mailTogether[language];
	const words = mailFollowUp[language];
	const asked = [
		{ group: 'self', facts, url: personalLink },
		{ group: 'employee', facts: { ...few, leader: 'Per Friis' }, url: personalLink },
		{ group: 'peer', facts: { ...alone, leader: 'Lise Damgaard' }, url: personalLink }
	] as const;
	const askedSoon = [
		{ group: 'employee', facts: pulse, url: personalLink },
		{ group: 'peer', facts: { ...pulse, leader: 'Per Friis' }, url: personalLink }
	] as const;
	const invitation = writeInvitation('employee', facts, language);

	return {
		invitation: {
			employee: invitation,
			employeeFew: writeInvitation('employee', few, language),
			employeeAlone: writeInvitation('employee', alone, language),
			employeePulse: writeInvitation('employee', { ...pulse, invited: 18 }, language),
			employeePulseFew: writeInvitation('employee', pulse, language),
			manager: writeInvitation('manager', facts, language),
			managerTogether: writeInvitation('manager', aggregate, language),
			peer: writeInvitation('peer', facts, language),
			peerPulse: writeInvitation('peer', pulse, language),
			peerAlone: writeInvitation('peer', alone, language),
			self: writeInvitation('self', facts, language),
			together: writeTogether('invitation', asked, language),
			togetherPulse: writeTogether('invitation', askedSoon, language)
		},
		reminder: {
			employee: writeReminder('employee', facts, language),
			manager: writeReminder('manager', facts, language),
			managerTogether: writeReminder('manager', aggregate, language),
			self: writeReminder('self', facts, language),
			together: writeTogether('reminder', asked, language)
		},
		closingSoon: {
			employee: writeClosingSoon('employee', facts, language),
			self: writeClosingSoon('self', facts, language),
			together: writeTogether('closingSoon', asked, language)
		},
		closedThanks: {
			one: later.closedThanks({ leader }),
			onePulse: later.closedThanks({ leader, from }),
			several: together.closedThanks({ leaders }),
			severalPulse: together.closedThanks({ leaders, from })
		},
		stopped: { one: later.stopped({ leader }), several: together.stopped({ leaders }) },
		stoppedLeader: { one: mailChanges[language].stoppedLeader({ leader }) },
		extended: {
			one: mailChanges[language].extended({ leaders: [leader], closes }),
			several: mailChanges[language].extended({ leaders, closes })
		},
		reportReady: { one: mailLeader[language].reportReady({ leader }) },
		reportShared: {
			one: mailLeader[language].reportShared({ leader }),
			several: together.reportShared({ leaders })
		},
		bounced: { one: mailLeader[language].bounced({ address: 'anne@eksempel.dk', closes }) },
		confirmList: {
			one: mailList[language].confirmList({ leader, organisation, day: closes, people: 12 })
		},
		test: { one: { ...invitation, subject: mailLeader[language].testSubject(invitation) } },
		followUp: {
			talk: words.remind({ items: [words.talk(day)] }),
			meeting: words.remind({ items: [words.meeting(day)] }),
			focus: words.remind({ items: [words.focus(day)] }),
			several: words.remind({ items: [words.talk(day), words.focus(day)] })
		},
		organisationVerified: { one: mailOrganisation[language].verified({ organisation }) },
		organisationDeclined: { one: mailOrganisation[language].declined() },
		roundBounced: {
			one: mailOrganisation[language].bounced({
				...{ organisation, round: 'Forår 2026', closes, bounced: 3, count: '3' }
			})
		},
		roleOffer: {
			one: mailAccess[language].offer({
				organisation,
				roles: [mailAccess[language].roles.coordinator, mailAccess[language].roles.orgadmin]
			})
		},
		signIn: { one: mailLeader[language].signIn() }
	};
}
