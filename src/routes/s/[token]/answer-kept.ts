import type { RequestEvent } from '@sveltejs/kit';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { blankInvitation, type Blank } from '#lib/server/pages/blank.ts';
import { tokenMark } from '#lib/server/pages/cut.ts';
import type { KeptPages } from '#lib/server/pages/keep.ts';
import { listOwnSteps } from './own-steps.ts';
import { pathTo, reviewPage } from './paths.ts';
import { pretendLink, requireLink, type Opened } from './respondent.ts';

const firstPage = '/s/[token]';
const formPage = '/s/[token]/[page]';
const thanks = ['/s/tak', '/s/klar'];

/**
 * Answers with a page that is kept in memory, filled in for whoever asks: the page before the form, the
 * statements, and the pages that are the same for all. What is not there yet is made by the framework as
 * every page is, but of a blank invitation under a blank link, so that nobody's name or link could be
 * kept. Undefined where the page has to be made for this person alone.
 */
export async function answerKept(
	pages: KeptPages,
	event: RequestEvent,
	make: () => Promise<Response>
): Promise<Response | undefined> {
	const { route, request, url, locals, isDataRequest } = event;
	if (request.method !== 'GET' || isDataRequest) return undefined;
	const encodings = request.headers.get('accept-encoding') ?? '';
	if (thanks.includes(route.id ?? '')) {
		const key = JSON.stringify([route.id, locals.language, url.searchParams.get('som') === 'navn']);
		return pages.answer(key, { values: {}, choices: {} }, encodings, make);
	}
	if (route.id !== firstPage && route.id !== formPage) return undefined;

	/* Whatever is wrong with the link is told by the page itself. */
	const { token } = event.params;
	if (token === undefined) return undefined;
	const linked = { ...event, params: { token } };
	const opened = await requireLink(linked).catch(() => undefined);
	const plan = opened && (await planPage(event, opened));
	if (!plan) return undefined;
	const { key, blank, choices, path, begun } = plan;

	return pages.answer(key, { values: blank.values, choices }, encodings, () =>
		pretendLink(event, { path, token: tokenMark, opened: pretend(blank, begun) }, make)
	);
}

/** What the page is made of, all of which is in its key; undefined for a page that is seldom or one's own. */
async function planPage(event: RequestEvent, { token, invitation, state, found }: Opened) {
	const { url, route, params, locals } = event;
	const { language } = locals;
	if (state !== 'open' || found.kind === 'locked' || url.searchParams.has('nu')) return undefined;
	if (invitation.language !== language && !url.searchParams.has('lang')) return undefined;
	const draft = found.kind === 'open' ? found.draft : emptyDraft;
	/* Comments that were written keep their page, whatever the size of the group. */
	if (Object.keys(draft.comments).length > 0) return undefined;

	const isFirst = route.id === firstPage;
	const page = isFirst ? '' : (params['page'] ?? '');
	if (!isFirst) {
		const { round } = invitation;
		const questionnaire = await requireQuestionnaire(locals.db, round.questionnaireVersion);
		const steps = listOwnSteps(questionnaire, invitation, draft);
		if (steps.find(({ id }) => id === page)?.kind !== 'statements') return undefined;
	}
	const begun = isFirst && draft.page !== '';
	const query: Record<string, string> =
		url.searchParams.get('fra') === reviewPage && !isFirst ? { fra: reviewPage } : {};
	const blank = blankInvitation(invitation, token, language, isFirst);
	const path = pathTo(tokenMark, page, language, query);

	return {
		key: JSON.stringify([path, begun, blank.invitation]),
		...{ blank, path, begun },
		choices: draft.answers.items
	};
}

function pretend({ invitation }: Blank, begun: boolean): Omit<Opened, 'token'> {
	const found = { kind: 'open' as const, draft: { ...emptyDraft, page: begun ? 'x' : '' } };

	return { invitation, state: 'open', found, read: { found, located: undefined, row: undefined } };
}
