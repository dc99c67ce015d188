import { redirect, type RequestEvent } from '@sveltejs/kit';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { commentLimits } from '#lib/domain/disclosure/leader-report.ts';
import { listGroupSteps } from '#lib/domain/round/first-page.ts';
import { addExamples } from '#lib/domain/questionnaire/examples.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps, type Step } from '#lib/domain/questionnaire/steps.ts';
import { linkState, type LinkState } from '#lib/domain/round/link.ts';
import { readDraft, type FoundDraft, type ReadDraft } from '#lib/server/drafts/find.ts';
import { findInvitation, type Invitation } from '#lib/server/invitations/queries.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { findExamples } from '#lib/server/questionnaires/examples.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { pathTo } from './paths.ts';

type Event = Pick<RequestEvent<{ token: string }>, 'params' | 'route'> & Guess;

/** A link with its state and what is saved under it. */
export interface Opened {
	readonly token: string;
	readonly invitation: Invitation;
	readonly state: LinkState;
	readonly found: FoundDraft;
	readonly read: ReadDraft;
}

/** Somebody who may answer now, and how far they have got. */
export interface Respondent {
	readonly invitation: Invitation;
	readonly questionnaire: Questionnaire;
	readonly steps: readonly Step[];
	readonly draft: Draft;
	/** The draft as it was read. */
	readonly read: ReadDraft;
}

/**
 * The link that was followed. An unknown one and one that could not exist get the same 404. A page and
 * the layout around it share one look; what is posted may change what is found, and looks again.
 */
export function requireLink(event: Event): Promise<Opened> {
	if (event.request.method !== 'GET') return lookUp(event);

	const found = looked.get(event.request) ?? lookUp(event);
	looked.set(event.request, found);

	return found;
}

const looked = new WeakMap<Request, Promise<Opened>>();

async function lookUp(event: Event): Promise<Opened> {
	const { params, locals, route } = event;
	const { db, keys, now } = locals;
	const { token } = params;
	/* The first page says how many are asked; the others need to know no more than whether they are few. */
	const countTo = route.id === '/s/[token]' ? undefined : commentLimits.answered;
	const invitation = (await findInvitation(db, token, countTo)) ?? missed(event, 'unknown link');
	const read = await readDraft(db, keys, invitation, token);
	const { found } = read;
	const state = linkState(invitation, now);
	const isOpen = state === 'open' || (isReplacing(found) && state === 'answered');

	return { token, invitation, found, read, state: isOpen ? 'open' : state };
}

/** Whoever may fill in the form. Everybody else is led to the link's first page, which tells them why. */
export async function requireRespondent(event: Event, opened?: Opened): Promise<Respondent> {
	const { invitation, state, found, read } = opened ?? (await requireLink(event));
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
		draft,
		read
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
