import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { estimateStepMinutes } from '#lib/domain/questionnaire/steps.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { listGroupSteps } from '#lib/domain/round/first-page.ts';
import { describeAudience } from '#lib/i18n/audience.ts';
import { formatDay } from '#lib/i18n/format.ts';
import type { InvitationWords } from '#lib/i18n/messages/mail.ts';
import type { MailedEvaluation } from '../letters.queries.ts';

/** What the mails to one group of an evaluation are made of. */
export function gatherFacts(
	evaluation: MailedEvaluation,
	questionnaire: Questionnaire,
	group: RaterGroup,
	invited: number,
	language: Language
): InvitationWords {
	const {
		leaderName: leader,
		unit,
		selection,
		pulse = false,
		managers,
		audience,
		ownWords
	} = evaluation;
	const { organisationName, contact } = evaluation;
	const asked = { group, invited, managers, pulse };
	const steps = listGroupSteps(questionnaire, selection, asked);

	return {
		leader,
		unit,
		minutes: estimateStepMinutes(steps),
		closes: lastDay(evaluation, language),
		invited,
		readers: describeAudience(audience, leader, language),
		ownWords,
		writer: (organisationName === '' ? '' : contact.name || organisationName) || leader,
		...{ managers, pulse }
	};
}

/** The last day to answer, in words; empty while it is not settled. */
export function lastDay({ closesOn }: Pick<MailedEvaluation, 'closesOn'>, language: Language) {
	return closesOn === '' ? '' : formatDay(new Date(`${closesOn}T12:00:00Z`), language);
}

/** »Karen Bruun, karen@eksempel.dk«, or what there is of it. */
export function contactLine({ contact }: Pick<MailedEvaluation, 'contact'>): string {
	return [contact.name, contact.email].filter((part) => part !== '').join(', ');
}
