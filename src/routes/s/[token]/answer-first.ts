import { isRedirect } from '@sveltejs/kit';
import type { IncomingMessage } from 'node:http';
import { chooseLanguage } from '#lib/i18n/choose-language.ts';
import { isUrlEncoded, readPlainForm } from '#lib/schemas/form.ts';
import { chooseSmallEncoding } from '#lib/server/interface/encoding.ts';
import type { FirstAnswer } from '#lib/server/pages/first.ts';
import type { KeptPages } from '#lib/server/pages/keep.ts';
import { peekBody } from '#lib/server/pages/peek.ts';
import type { Product } from '#lib/server/product.ts';
import { savePage } from './[page]/save.ts';
import { findKept, readPlace, type Place } from './answer-kept.ts';
import { sendAnswers } from './gennemse/send.ts';
import { openLink, type Visit } from './respondent.ts';

/** Bytes of the largest page of the form, with two comments in letters that take most room. */
const mostBytes = 65_536;

/**
 * Answers what respondents ask for most, for the server in front of the framework: to be asked takes the
 * framework as long as all the rest. That is a page that is kept, and a form that leads on. Whatever is
 * unusual, refused or goes wrong is the framework's, which finds the request as it came and does the
 * same again; what was saved is saved the same, and what was sent is known by its replace code.
 */
export async function answerRespondent(
	pages: KeptPages,
	{ db, keys, settings }: Product,
	request: IncomingMessage,
	now: Date
): Promise<FirstAnswer | undefined> {
	const { method, headers } = request;
	if (!request.url?.startsWith('/s/')) return undefined;
	const url = new URL(request.url, settings.origin);
	const place = readPlace(url);
	if (!place) return undefined;
	const locals = { db, keys, now, language: chooseLanguage(url, undefined) };

	if (method === 'GET') {
		const encoding = chooseSmallEncoding(headers['accept-encoding']?.toString());
		const page = await findKept(pages, place, { url, locals }, encoding);
		return page && { status: 200, ...page };
	}
	if (method !== 'POST' || !isPlain(request, url)) return undefined;
	const body = await peekBody(request, mostBytes);
	const form = body && readPlainForm(body);

	return form && turnTo(await post(place, { url, locals }, form));
}

/** Not from the framework's own script, which is told in JSON, and to the only form that a page has. */
function isPlain({ headers }: IncomingMessage, url: URL): boolean {
	const isForm = isUrlEncoded(headers['content-type'] ?? '');
	const isScripts = headers['x-sveltekit-action'] !== undefined || headers.accept !== 'text/html';

	return isForm && !isScripts && ![...url.searchParams.keys()].some((name) => name.startsWith('/'));
}

/** Where a form leads, by the function that answers it for the framework; undefined where it leads nowhere. */
async function post(
	{ route, token, page }: Place,
	visit: Omit<Visit, 'params'>,
	form: FormData
): Promise<string | undefined> {
	const isPage = route === '/s/[token]/[page]' && page !== undefined;
	/* The page stays where it is. */
	if (isPage ? form.get('go') === 'save' : route !== '/s/[token]/gennemse') return undefined;
	const opened = await openLink({ params: { token }, route: { id: route }, locals: visit.locals });
	if (!opened) return undefined;

	try {
		if (isPage) await savePage({ ...visit, params: { token, page } }, opened, form);
		else await sendAnswers({ ...visit, params: { token } }, opened, form);
	} catch (problem) {
		if (isRedirect(problem)) return problem.location;
		throw problem;
	}

	return undefined;
}

function turnTo(location: string | undefined): FirstAnswer | undefined {
	if (location === undefined) return undefined;

	return { status: 303, headers: new Map([['location', location]]), bytes: nothing };
}

const nothing = Buffer.alloc(0);
