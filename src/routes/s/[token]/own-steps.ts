import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { addExamples } from '#lib/domain/questionnaire/examples.ts';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps, type Step } from '#lib/domain/questionnaire/steps.ts';
import { asksForComments } from '#lib/domain/round/first-page.ts';
import type { Invitation } from '#lib/server/invitations/queries.ts';
import { findExamples } from '#lib/server/questionnaires/examples.ts';

/**
 * The pages that this person meets. Comments already written keep their page. They are the same for
 * everybody who is asked by the same form, and listed once.
 */
export function listOwnSteps(
	questionnaire: Questionnaire,
	{ group, invitedInGroup, field, round }: Invitation,
	draft: Draft
): readonly Step[] {
	const { selection, managers } = round;
	const hasWritten = Object.keys(draft.comments).length > 0;
	const comments = hasWritten || asksForComments({ group, invited: invitedInGroup, managers });
	const example = selection.examples ? field : undefined;
	const key = JSON.stringify([selection, group, comments, example]);
	const known = listed.get(questionnaire) ?? new Map<string, readonly Step[]>();
	const steps = known.get(key) ?? list();
	if (known.size < mostForms) listed.set(questionnaire, known.set(key, steps));

	return steps;

	function list(): readonly Step[] {
		const pages = listPages(questionnaire, selection, group);
		const own = listSteps(pages.filter((page) => comments || page.kind !== 'comments'));

		return example === undefined ? own : addExamples(own, findExamples(questionnaire), example);
	}
}

const listed = new WeakMap<Questionnaire, Map<string, readonly Step[]>>();

/** Organisations choose among many themes; what is beyond this is listed each time. */
const mostForms = 500;
