import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { describeFirstPage } from '#lib/domain/round/first-page.ts';
import type { Invitation } from '#lib/server/invitations/queries.ts';

/** What the page before the form tells whoever holds this invitation. */
export function describeInvitation(
	invitation: Invitation,
	questionnaire: Questionnaire,
	steps: readonly Step[],
	language: Language
) {
	const { group, round, invitedInGroup: invited, leaderName: leader, unit, pulse } = invitation;
	const { selection, managers, contact, audience, ownWords } = round;
	const asking = {
		...{ group, invited, leader, unit, pulse, managers },
		...{ selection, contact, audience, ownWords },
		closesAt: new Date(round.closesAt)
	};

	return {
		...describeFirstPage(asking, questionnaire, steps, language),
		silent: invitation.silent
	};
}

export type Described = ReturnType<typeof describeInvitation>;
