import type { RequestEvent } from '@sveltejs/kit';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Encoding } from '#lib/server/interface/encoding.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import type { Invitation } from '#lib/server/invitations/queries.ts';
import { blankInvitation, type Blank } from '#lib/server/pages/blank.ts';
import { markFor, tokenMark } from '#lib/server/pages/cut.ts';
import type { KeptPages, WholePage } from '#lib/server/pages/keep.ts';
import { valuesOf } from './gennemse/marked.ts';
import { noteSkipped } from './gennemse/read-through.ts';
import { listOwnSteps } from './own-steps.ts';
import { pathTo, reviewPage, savedPage } from './paths.ts';
import { openLink, pretendLink, requireLink, type Opened, type Visit } from './respondent.ts';
import { resumePage } from './turning.ts';

const firstPage = '/s/[token]';
const formPage = '/s/[token]/[page]';
const lastPage = '/s/[token]/gennemse';
const thanks = ['/s/tak', '/s/klar'] as const;

/** A page that somebody asks for, by whatever way. */
interface Asked {
	readonly route: RequestEvent['route']['id'];
	readonly page: string | undefined;
	readonly url: URL;
	readonly db: App.Locals['db'];
	readonly language: Language;
}

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
	const { route, request, url, params, isDataRequest } = event;
	if (request.method !== 'GET' || isDataRequest) return undefined;
	const { token } = params;
	const { db, language } = event.locals;
	const plan = await planPage(
		{ route: route.id, page: params['page'], url, db, language },
		async () =>
			/* Whatever is wrong with the link is told by the page itself. */
			token === undefined
				? undefined
				: requireLink({ ...event, params: { token } }).catch(() => undefined)
	);

	return (
		plan &&
		pages.answer(plan.key, plan.filling, () =>
			plan.pretended ? pretendLink(event, plan.pretended, make) : make()
		)
	);
}

/** The same page, where it is kept, packed with `encoding` where it can be. */
export async function findKept(
	pages: KeptPages,
	{ route, token, page }: Place,
	{ url, locals }: Omit<Visit, 'params'>,
	encoding: Encoding | undefined
): Promise<WholePage | undefined> {
	const { db, language } = locals;
	const plan = await planPage({ route, page, url, db, language }, () =>
		openLink({ params: { token }, route: { id: route }, locals })
	);

	return plan && pages.find(plan.key, plan.filling, encoding);
}

/** Which page of a respondent an address leads to. */
export interface Place {
	readonly route: Asked['route'];
	readonly token: string;
	readonly page: string | undefined;
}

/** The same as the framework would find; undefined for an address that it has to read itself. */
export function readPlace({ pathname }: URL): Place | undefined {
	const [, token = '', page] = addresses.exec(pathname) ?? [];
	if (token === '' || page === savedPage) return undefined;

	return { route: routeOf(token, page), token, page };
}

/** Letters that mean nothing else in an address. */
const addresses = /^\/s\/([\w-]+)(?:\/([\w-]+))?$/u;

function routeOf(token: string, page: string | undefined): Asked['route'] {
	if (page === undefined) return thanks.find((path) => path === `/s/${token}`) ?? firstPage;

	return page === reviewPage ? lastPage : formPage;
}

/** What a page is made of, all of which is in its key; undefined for a page that is seldom or one's own. */
async function planPage(asked: Asked, open: () => Promise<Opened | undefined>) {
	const { route, url, language } = asked;
	if (thanks.some((path) => path === route)) {
		const key = JSON.stringify([route, language, url.searchParams.get('som') === 'navn']);
		return { key, filling: { values: {}, choices: {} } };
	}
	if (route !== firstPage && route !== formPage && route !== lastPage) return undefined;
	if (url.searchParams.has('nu')) return undefined;

	const opened = await open();
	if (!opened) return undefined;
	const { token, invitation, state, found } = opened;
	if (state !== 'open' || found.kind === 'locked') return undefined;
	if (invitation.language !== language && !url.searchParams.has('lang')) return undefined;
	const draft = found.kind === 'open' ? found.draft : emptyDraft;
	/* Comments that were written keep their page, whatever the size of the group. */
	if (Object.keys(draft.comments).length > 0) return undefined;

	const told = await tellPage(asked, invitation, draft);
	if (!told) return undefined;
	const blank = blankInvitation(invitation, token, language, route === firstPage);
	const path = pathTo(tokenMark, told.page, language, told.query);
	const values = { ...blank.values, ...told.values };

	return {
		key: JSON.stringify([path, told.begun, told.marked, blank.invitation]),
		pretended: { path, token: tokenMark, opened: pretend(blank, told) },
		filling: { values, choices: draft.answers.items }
	};
}

/** What a page shows of one person. */
interface Told {
	readonly page: string;
	readonly query?: Readonly<Record<string, string>>;
	/** Whether the page says that somebody has begun. */
	readonly begun?: boolean;
	/** Where answers are read through, and where the form begins, marks stand in the place of what is one's own. */
	readonly marked?: Opened['marked'];
	readonly values?: Readonly<Record<string, string>>;
}

async function tellPage(
	{ route, page, url, db, language }: Asked,
	invitation: Invitation,
	draft: Draft
): Promise<Told | undefined> {
	const questionnaire = await requireQuestionnaire(db, invitation.round.questionnaireVersion);
	const steps = listOwnSteps(questionnaire, invitation, draft);
	if (route === firstPage) {
		const values = { start: resumePage(steps, draft) };

		return { page: '', begun: draft.page !== '', marked: marks, values };
	}
	if (route === lastPage) {
		const isUsual = steps.every(({ kind }) => kind === 'statements' || kind === 'comments');
		if (!isUsual || draft.replaces !== undefined) return undefined;
		const note = noteSkipped(steps, draft, language);
		const answers = valuesOf(steps, draft, questionnaire, language);
		const values = { ...answers, code: makeReplaceCode(), ...(note && { note }) };

		return {
			page: reviewPage,
			marked: { ...marks, note: note && markFor('note') },
			values
		};
	}
	if (page === undefined || steps.find(({ id }) => id === page)?.kind !== 'statements')
		return undefined;
	const isFromReview = url.searchParams.get('fra') === reviewPage;

	return { page, ...(isFromReview && { query: { fra: reviewPage } }) };
}

const marks = { note: undefined, code: markFor('code'), start: markFor('start') };

function pretend({ invitation }: Blank, { begun, marked }: Told): Omit<Opened, 'token'> {
	const found = { kind: 'open' as const, draft: { ...emptyDraft, page: begun ? 'x' : '' } };
	const read = { found, located: undefined, row: undefined };

	return { invitation, state: 'open', found, read, ...(marked && { marked }) };
}
