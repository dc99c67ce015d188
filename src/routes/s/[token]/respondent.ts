import { redirect, type RequestEvent } from '@sveltejs/kit';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { listGroupSteps } from '#lib/domain/round/first-page.ts';
import { addExamples } from '#lib/domain/questionnaire/examples.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps, type Step } from '#lib/domain/questionnaire/steps.ts';
import { linkState, type LinkState } from '#lib/domain/round/link.ts';
import { findDraft, type FoundDraft } from '#lib/server/drafts/find.ts';
import { findInvitation, type Invitation } from '#lib/server/invitations/queries.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { findExamples } from '#lib/server/questionnaires/examples.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { pathTo } from './paths.ts';

type Event = Pick<RequestEvent<{ token: string }>, 'params'> & Guess;

/** A link with its state and what is saved under it. */
export interface Opened {
	readonly invitation: Invitation;
	readonly state: LinkState;
	readonly found: FoundDraft;
}

/** Somebody who may answer now, and how far they have got. */
export interface Respondent {
	readonly invitation: Invitation;
	readonly questionnaire: Questionnaire;
	readonly steps: readonly Step[];
	readonly draft: Draft;
}

/** The link that was followed. An unknown one and one that could not exist get the same 404. */
export async function requireLink(event: Event): Promise<Opened> {
	const { params, locals } = event;
	const { db, keys, now } = locals;
	const invitation = (await findInvitation(db, params.token)) ?? missed(event, 'unknown link');
	const found = await findDraft(db, keys, invitation, params.token);
	const state = linkState(invitation, now);

	return { invitation, found, state: isReplacing(found) && state === 'answered' ? 'open' : state };
}

/** Whoever may fill in the form. Everybody else is led to the link's first page, which tells them why. */
export async function requireRespondent(event: Event): Promise<Respondent> {
	const { invitation, state, found } = await requireLink(event);
	if (state !== 'open' || found.kind === 'locked') {
		redirect(303, pathTo(event.params.token, '', event.locals.language));
	}

	const draft = found.kind === 'open' ? found.draft : emptyDraft;
	const questionnaire = await requireQuestionnaire(
		event.locals.db,
		invitation.round.questionnaireVersion
	);

	return {
		invitation,
		questionnaire,
		steps: listOwnSteps(questionnaire, invitation, draft),
		draft
	};
}

/** The pages that this person meets. Comments already written keep their page. */
export function listOwnSteps(
	questionnaire: Questionnaire,
	{ group, invitedInGroup, field, round }: Invitation,
	draft: Draft
): readonly Step[] {
	const { selection, managers } = round;
	const hasWritten = Object.keys(draft.comments).length > 0;
	const steps = hasWritten
		? listSteps(listPages(questionnaire, selection, group))
		: listGroupSteps(questionnaire, selection, { group, invited: invitedInGroup, managers });

	return selection.examples && field !== undefined
		? addExamples(steps, findExamples(questionnaire), field)
		: steps;
}

function isReplacing(found: FoundDraft): boolean {
	return found.kind === 'open' && found.draft.replaces !== undefined;
}
