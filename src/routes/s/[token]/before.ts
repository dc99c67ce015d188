import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listAskedItems } from '#lib/domain/questionnaire/selection.ts';
import { estimateStepMinutes, type Step } from '#lib/domain/questionnaire/steps.ts';
import { threshold } from '#lib/domain/disclosure/bounds.ts';
import { previewGroup } from '#lib/domain/disclosure/preview.ts';
import type { Language } from '#lib/domain/language.ts';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Invitation } from '#lib/server/invitations/queries.ts';
import { invitedForComments } from './respondent.ts';

/** What the page before the form tells: who asks, what will be seen, and at which size of the group. */
export function describeInvitation(
	invitation: Invitation,
	questionnaire: Questionnaire,
	steps: readonly Step[],
	language: Language
) {
	const { group, round, invitedInGroup } = invitation;
	const { selection } = round;

	return {
		group,
		leader: invitation.leaderName,
		unit: invitation.unit,
		contact: round.contact,
		audience: round.audience,
		ownWords: round.ownWords,
		closesAt: new Date(round.closesAt),
		minutes: estimateStepMinutes(steps),
		silent: invitation.silent,
		invited: invitedInGroup,
		anonymous: isAnonymousGroup(group),
		small: invitedInGroup < threshold,
		themes: group !== 'peer' && selection.form !== 'kort',
		comments: commentsFor(invitation),
		preview: previewGroup(invitedInGroup),
		examples: pickExamples(questionnaire, invitation).map(({ text }) => text[language])
	};
}

export type Described = ReturnType<typeof describeInvitation>;

function commentsFor({ group, invitedInGroup, round }: Invitation): 'asked' | 'too_few' | 'off' {
	if (!round.selection.comments || group === 'peer') return 'off';

	return invitedInGroup >= invitedForComments ? 'asked' : 'too_few';
}

/** Two statements of the form, from its first and its last third, to show a line of the report with. */
function pickExamples(questionnaire: Questionnaire, { round, group }: Invitation) {
	const items = listAskedItems(questionnaire, round.selection, group);
	const places = [Math.floor(items.length / 3), Math.floor((items.length * 2) / 3)];

	return places.flatMap((place) => items[place] ?? []);
}
