import { redirect, type RequestEvent } from '@sveltejs/kit';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { commentLimits } from '#lib/domain/disclosure/leader-report.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { linkState, type LinkState } from '#lib/domain/round/link.ts';
import { readDraft, type FoundDraft, type ReadDraft } from '#lib/server/drafts/find.ts';
import { findInvitation, type Invitation } from '#lib/server/invitations/queries.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { listOwnSteps } from './own-steps.ts';
import { pathTo } from './paths.ts';

type Event = Pick<RequestEvent<{ token: string }>, 'params' | 'route'> & Guess;

/** What of a request says whose page it is, in which language, and what it is kept in. */
export interface Visit<Params = { token: string }> {
	readonly params: Params;
	readonly url: URL;
	readonly locals: Pick<App.Locals, 'db' | 'keys' | 'now' | 'language'>;
}

/** What of a request says which link was followed, and to which page. */
export interface Followed extends Pick<Event, 'params' | 'route'> {
	readonly locals: Pick<App.Locals, 'db' | 'keys' | 'now'>;
}

/** A link with its state and what is saved under it. */
export interface Opened {
	readonly token: string;
	readonly invitation: Invitation;
	readonly state: LinkState;
	readonly found: FoundDraft;
	readonly read: ReadDraft;
	/**
	 * On a page that is kept for everybody, marks stand in the place of answers, of a note on what was
	 * skipped, of the replace code and of where somebody begins or goes on.
	 */
	readonly marked?: {
		readonly note: string | undefined;
		readonly code: string;
		readonly start: string;
	};
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

/** A link that nobody has, for a page that is kept for everybody. */
export interface Pretended {
	/** The address of the page, with the token in it. */
	readonly path: string;
	readonly token: string;
	readonly opened: Omit<Opened, 'token'>;
}

/** Makes a page as if another link had been followed. Nothing of the real one is within its reach. */
export async function pretendLink(
	event: RequestEvent,
	{ path, token, opened }: Pretended,
	make: () => Promise<Response>
): Promise<Response> {
	const { params, url, request } = event;
	const real = looked.get(request);
	looked.set(request, Promise.resolve({ token, ...opened }));
	Object.assign(event, { url: new URL(path, url), params: { ...params, token } });

	try {
		return await make();
	} finally {
		Object.assign(event, { url, params });
		if (real) looked.set(request, real);
	}
}

async function lookUp(event: Event): Promise<Opened> {
	return (await openLink(event)) ?? missed(event, 'unknown link');
}

/** What a link leads to; undefined where nobody has it. */
export async function openLink({ params, locals, route }: Followed): Promise<Opened | undefined> {
	const { db, keys, now } = locals;
	const { token } = params;
	/* The first page says how many are asked; the others need to know no more than whether they are few. */
	const countTo = route.id === '/s/[token]' ? undefined : commentLimits.answered;
	const invitation = await findInvitation(db, token, countTo);
	if (!invitation) return undefined;
	const read = await readDraft(db, keys, invitation, token);
	const { found } = read;
	const state = linkState(invitation, now);
	const isOpen = state === 'open' || (isReplacing(found) && state === 'answered');

	return { token, invitation, found, read, state: isOpen ? 'open' : state };
}

/** Whoever may fill in the form. Everybody else is led to the link's first page, which tells them why. */
export async function requireRespondent(
	{ params, locals }: Visit,
	{ invitation, state, found, read }: Opened
): Promise<Respondent> {
	if (state !== 'open' || found.kind === 'locked') {
		redirect(303, pathTo(params.token, '', locals.language));
	}

	const draft = found.kind === 'open' ? found.draft : emptyDraft;
	const questionnaire = await requireQuestionnaire(
		locals.db,
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

function isReplacing(found: FoundDraft): boolean {
	return found.kind === 'open' && found.draft.replaces !== undefined;
}
