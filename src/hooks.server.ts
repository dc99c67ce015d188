import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { dev } from '$app/environment';
import { signInPath, type SignInReason } from '#lib/domain/access/next-path.ts';
import { isObjectId } from '#lib/domain/access/object-id.ts';
import { isShared } from '#lib/domain/access/shared.ts';
import { decideAccess, nameMethods } from '#lib/domain/access/table.ts';
import { chooseLanguage } from '#lib/i18n/choose-language.ts';
import { localPath } from '#lib/i18n/path.ts';
import { recordForeign } from '#lib/server/evaluations/own/record-foreign.ts';
import { describeKeys } from '#lib/server/db/check/keys.ts';
import { needsKeys } from '#lib/domain/access/keys.ts';
import { isUnavailable } from '#lib/server/db/unavailable.ts';
import { freeDeadLeases } from '#lib/server/jobs/queries.ts';
import { noJobs, startJobs, type RunningJobs } from '#lib/server/jobs/run.ts';
import { shareWithScripts } from '#lib/server/interface/share.ts';
import { Guesses } from '#lib/server/limits/guesses.ts';
import { shareMisses } from '#lib/server/limits/shared.ts';
import { logFailure } from '#lib/server/log.ts';
import { claimFor } from '#lib/server/mail/deliver.ts';
import { freeClaimedMails } from '#lib/server/mail/queries.ts';
import type { LoginProvider } from '#lib/server/oidc/provider.ts';
import { openTransport } from '#lib/server/mail/transport.ts';
import { answerOnce } from '#lib/server/national/answer-once.ts';
import { noticeSlow } from '#lib/server/operation/slow.ts';
import { startWatching } from '#lib/server/operation/watch.ts';
import { recordForeignOrganisation } from '#lib/server/organisations/record-foreign.ts';
import { answerFirst } from '#lib/server/pages/first.ts';
import { KeptPages } from '#lib/server/pages/keep.ts';
import { findPrintFiles, openPress, type Press } from '#lib/server/pdf/press.ts';
import { openProduct, type Product } from '#lib/server/product.ts';
import { randomId } from '#lib/server/random.ts';
import { markLostRounds } from '#lib/server/rounds/find-lost.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import { findActor } from '#lib/server/sessions/find-actor.ts';
import { answerRespondent } from './routes/s/[token]/answer-first.ts';
import { answerKept } from './routes/s/[token]/answer-kept.ts';
import { SignInLimits } from '#lib/server/sign-in/limits.ts';

const clock = () => new Date();
const passing = () => performance.now();
let product: Product;
let jobs: RunningJobs;
let guesses: Guesses;
let signInLimits: SignInLimits;
let press: Press;
let pages: KeptPages;
let provider: LoginProvider | undefined;

export const init: ServerInit = async () => {
	const opened = await openProduct(process.env, 'server');
	if ('problem' in opened) {
		process.stderr.write(`${opened.problem}\n`);
		process.exit(1);
	}

	product = opened;
	pages = new KeptPages();
	press = openPress(() => findPrintFiles(import.meta.url));
	const { db, settings, log } = product;
	const share = shareMisses(db, settings.appSecret);
	guesses = new Guesses(share);
	signInLimits = new SignInLimits(share);
	provider = await openLogin(product);
	const stopWatching = await startWatching({ ...product, clock, passing });
	jobs = settings.keysElsewhere ? noJobs : await beginJobs(product);
	/* Without keys nobody answers here, which the framework says. */
	if (!settings.keysElsewhere)
		answerFirst(async (request) =>
			answerRespondent(pages, product, request, clock()).catch(() => undefined)
		);
	process.once('sveltekit:shutdown', () => {
		stopWatching?.();
		void jobs
			.stop()
			.then(() => product.close())
			.then(() => log.info({}, 'stopped'));
	});
};

/** Few organisations have one of their own, and nobody else waits for its library to be loaded. */
async function openLogin({ settings, log }: Product): Promise<LoginProvider | undefined> {
	if (!settings.login) return undefined;
	const { openProvider } = await import('#lib/server/oidc/provider.ts');

	return openProvider(settings.login, settings.origin, log);
}

/** Mails, drafts and closes need the keys, so what the program does by itself it does where they are. */
async function beginJobs({ work: db, keys, settings, log }: Product): Promise<RunningJobs> {
	await markLostRounds(db, keys, clock());
	keys.removeDrafts(clock());
	for (const line of await describeKeys(db, keys)) process.stderr.write(`${line}\n`);

	const transport = openTransport(settings.mail);
	/* Where it cannot, the disk being full, time frees them. */
	await Promise.all([freeDeadLeases(db), freeClaimedMails(db, claimFor, clock())]).catch(
		(problem: unknown) => logFailure(log, 'start', problem, null)
	);
	const running = startJobs({ db, keys, settings, log, transport, clock, passing });

	return {
		kick: (name) => running.kick(name),
		stop: async () => {
			await running.stop();
			transport.close();
		}
	};
}

const notice: Handle = (input) => noticeSlow(product.log, passing, input);

/** Hands every request what it may use, and finds out who asks and in which language. */
const equip: Handle = async ({ event, resolve }) => {
	const { db, keys, settings } = product;
	const now = clock();
	/* Respondents carry no cookie, and none is read where they answer. */
	const isRespondent = event.route.id?.startsWith('/s/') ?? false;
	const cookie = isRespondent ? undefined : event.cookies.get(sessionCookie(settings.origin).name);
	const found = findActor(db, cookie, now);
	/* Nothing depends on it there, and where an address cannot even be read, the framework catches nothing. */
	const actor = await (event.route.id === null ? found.catch(() => undefined) : found);
	const language = chooseLanguage(event.url, actor?.language);

	Object.assign(event.locals, { db, keys, settings, jobs, guesses, signInLimits });
	Object.assign(event.locals, { provider, press });
	Object.assign(event.locals, { now, actor, language });

	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.locals.language);
			return isRespondent ? page.replaceAll(hydrationMarks, '') : page;
		}
	});

	return event.locals.isUnavailable ? askToReturn(response) : response;
};

/** Comments by which the framework's script would find its place; where people answer there is none. */
const hydrationMarks = /<!--[^>]*-->/gu;

/** The framework answers every failure with 500; this one passes by itself, and nothing was used up. */
function askToReturn({ body, headers }: Response): Response {
	const later = new Headers(headers);
	later.set('retry-after', '30');

	return new Response(body, { status: 503, headers: later });
}

/** Looks the request up in the one table of rights before its route runs. */
const guard: Handle = async ({ event, resolve }) => {
	const { route, request, url, locals } = event;
	/* The framework makes the page for an address that leads nowhere. */
	if (route.id === null) return resolve(event);
	/* The proxy should have known. Nothing has happened, and the right machine may be asked. */
	if (locals.settings.keysElsewhere && needsKeys(route.id))
		return new Response('elsewhere\n', { status: 503, headers: { 'retry-after': '30' } });

	switch (decideAccess(route.id, request.method, locals.actor)) {
		case 'granted':
			/* The framework calls this a fault of ours; no form of ours sends it. */
			if (request.method === 'POST' && url.searchParams.has('/default')) error(400);
			forgetMalformedIds(event);
			await noteForeign(event);
			return resolve(event);
		case 'sign_in':
			if (route.id.startsWith('/api/')) return new Response(null, { status: 401 });
			redirect(303, localPath(signInPath(url.pathname, whyNot(event)), locals.language));
		case 'not_found':
			error(404, 'not found');
		case 'wrong_method':
			return new Response(null, { status: 405, headers: { allow: nameMethods(route.id) } });
	}
};

/** What is everybody's may be read by scripts of other sites. */
const share: Handle = async ({ event, resolve }) => {
	if (!isShared(event.route.id)) return resolve(event);

	return shareWithScripts(event.request, () => resolve(event));
};

/** The country's pages say the same to everybody who is not signed in, so they are made once. */
const remember: Handle = ({ event, resolve }) => {
	const { route, request, url, locals, isDataRequest } = event;
	const isForAll = locals.actor === undefined && request.method === 'GET' && !isDataRequest;
	/* While pages are being written they change between two requests. */
	if (dev || !isForAll || !route.id?.startsWith('/(public)/landet')) return resolve(event);
	const { db, language, settings } = locals;
	const asked = {
		...{ address: `${url.pathname}${url.search}`, language, origin: settings.origin },
		encodings: request.headers.get('accept-encoding') ?? ''
	};

	return answerOnce(db, asked, async () => resolve(event));
};

/** Nearly all pages that respondents see are kept, and filled in. */
const keep: Handle = async ({ event, resolve }) => {
	if (dev || !event.route.id?.startsWith('/s/')) return resolve(event);
	const kept = await answerKept(pages, event, async () => resolve(event));

	return kept ?? resolve(event);
};

export const handle: Handle = sequence(notice, equip, share, guard, remember, keep);

/** The parts of addresses that are ids of ours. */
const idParts = [
	...['id', 'invitation', 'org', 'round', 'evaluation', 'leder', 'unit', 'aflevering']
] as const;

/** What cannot be an id is looked for like one that is not there, and no database meets it. */
function forgetMalformedIds(event: RequestEvent): void {
	const params: Partial<Record<string, string>> = event.params;
	for (const name of idParts) {
		if (params[name] !== undefined && !isObjectId(params[name])) params[name] = 'none';
	}
}

/** Reports note for themselves who was refused them; all pages of an evaluation are one thing. */
async function noteForeign({ route, params, locals }: RequestEvent): Promise<void> {
	const { db, actor, now } = locals;
	if (!actor) return;
	if (params['org'] !== undefined) await recordForeignOrganisation(db, actor, params['org'], now);
	if (params['id'] === undefined || !route.id?.includes('/evaluering/')) return;

	await recordForeign(db, actor, params['id'], now);
}

export const handleError: HandleServerError = ({ error: problem, event, status }) => {
	if (status === 404) return { message: 'not found' };
	/* What the framework refuses is no fault of ours, and no reason to fill the log. */
	if (status < 500) return { message: 'refused' };

	const reference = randomId().slice(0, 12);
	event.locals.isUnavailable = isUnavailable(problem);
	logFailure(product.log, reference, problem, event.route.id);

	return { message: event.locals.isUnavailable ? 'busy' : 'failure', reference };
};

/** A browser that still sends a session's cookie was signed in before. */
function whyNot({ cookies, locals }: RequestEvent): SignInReason | undefined {
	return cookies.get(sessionCookie(locals.settings.origin).name) ? 'udloebet' : undefined;
}
