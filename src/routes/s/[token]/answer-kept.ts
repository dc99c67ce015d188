import type { RequestEvent } from '@sveltejs/kit';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import type { Invitation } from '#lib/server/invitations/queries.ts';
import { blankInvitation, type Blank } from '#lib/server/pages/blank.ts';
import { markFor, tokenMark } from '#lib/server/pages/cut.ts';
import type { KeptPages } from '#lib/server/pages/keep.ts';
import { valuesOf } from './gennemse/marked.ts';
import { noteSkipped } from './gennemse/read-through.ts';
import { listOwnSteps } from './own-steps.ts';
import { pathTo, reviewPage } from './paths.ts';
import { pretendLink, requireLink, type Opened } from './respondent.ts';

const firstPage = '/s/[token]';
const formPage = '/s/[token]/[page]';
const lastPage = '/s/[token]/gennemse';
const thanks = ['/s/tak', '/s/klar'];

/**
 * Answers with a page that is kept in memory, filled in for whoever asks: the page before the form, the
 * statements, the page for reading answers through, and the pages that are the same for all. What is not
 * there yet is made by the framework as every page is, but of a blank invitation under a blank link, so
 * that nobody's name, link or answer could be kept. Undefined where the page has to be made for this
 * person alone.
 */
export async function answerKept(
	pages: KeptPages,
	event: RequestEvent,
	make: () => Promise<Response>
): Promise<Response | undefined> {
	const { route, request, url, locals, isDataRequest } = event;
	if (request.method !== 'GET' || isDataRequest) return undefined;
	if (thanks.includes(route.id ?? '')) {
		const key = JSON.stringify([route.id, locals.language, url.searchParams.get('som') === 'navn']);
		return pages.answer(key, { values: {}, choices: {} }, make);
	}
	if (![firstPage, formPage, lastPage].includes(route.id ?? '')) return undefined;

	/* Whatever is wrong with the link is told by the page itself. */
	const { token } = event.params;
	if (token === undefined) return undefined;
	const linked = { ...event, params: { token } };
	const opened = await requireLink(linked).catch(() => undefined);
	const plan = opened && (await planPage(event, opened));
	if (!plan) return undefined;
	const { key, filling, path, opened: blank } = plan;

	return pages.answer(key, filling, () =>
		pretendLink(event, { path, token: tokenMark, opened: blank }, make)
	);
}

/** What the page is made of, all of which is in its key; undefined for a page that is seldom or one's own. */
async function planPage(event: RequestEvent, { token, invitation, state, found }: Opened) {
	const { url, route, locals } = event;
	const { language } = locals;
	if (state !== 'open' || found.kind === 'locked' || url.searchParams.has('nu')) return undefined;
	if (invitation.language !== language && !url.searchParams.has('lang')) return undefined;
	const draft = found.kind === 'open' ? found.draft : emptyDraft;
	/* Comments that were written keep their page, whatever the size of the group. */
	if (Object.keys(draft.comments).length > 0) return undefined;

	const isFirst = route.id === firstPage;
	const told = isFirst
		? { page: '', begun: draft.page !== '' }
		: await planForm(event, invitation, draft);
	if (!told) return undefined;
	const blank = blankInvitation(invitation, token, language, isFirst);
	const path = pathTo(tokenMark, told.page, language, told.query);
	const values = { ...blank.values, ...told.values };

	return {
		key: JSON.stringify([path, told.begun, told.marked, blank.invitation]),
		...{ path, opened: pretend(blank, told) },
		filling: { values, choices: draft.answers.items }
	};
}

/** What a page shows of one person. */
interface Told {
	readonly page: string;
	readonly query?: Readonly<Record<string, string>>;
	/** Whether the page says that somebody has begun. */
	readonly begun?: boolean;
	/** Where answers are read through, the page is made with marks in their place. */
	readonly marked?: Opened['marked'];
	readonly values?: Readonly<Record<string, string>>;
}

async function planForm(
	{ url, route, params, locals: { db, language } }: RequestEvent,
	invitation: Invitation,
	draft: Draft
): Promise<Told | undefined> {
	const questionnaire = await requireQuestionnaire(db, invitation.round.questionnaireVersion);
	const steps = listOwnSteps(questionnaire, invitation, draft);
	if (route.id === lastPage) {
		const isUsual = steps.every(({ kind }) => kind === 'statements' || kind === 'comments');
		if (!isUsual || draft.replaces !== undefined) return undefined;
		const note = noteSkipped(steps, draft, language);
		const answers = valuesOf(steps, draft, questionnaire, language);
		const values = { ...answers, code: makeReplaceCode(), ...(note && { note }) };

		return {
			page: reviewPage,
			marked: { note: note && markFor('note'), code: markFor('code') },
			values
		};
	}
	const page = params['page'] ?? '';
	if (steps.find(({ id }) => id === page)?.kind !== 'statements') return undefined;
	const isFromReview = url.searchParams.get('fra') === reviewPage;

	return { page, ...(isFromReview && { query: { fra: reviewPage } }) };
}

function pretend({ invitation }: Blank, { begun, marked }: Told): Omit<Opened, 'token'> {
	const found = { kind: 'open' as const, draft: { ...emptyDraft, page: begun ? 'x' : '' } };
	const read = { found, located: undefined, row: undefined };

	return { invitation, state: 'open', found, read, ...(marked && { marked }) };
}
