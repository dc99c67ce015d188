import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import type { Language } from '#lib/domain/language.ts';
import { isLanguage } from '#lib/domain/language.ts';
import { openProduct, type Product } from '#lib/server/product.ts';
import { logFailure } from '#lib/server/log.ts';
import { randomId } from '#lib/server/random.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import { findActor } from '#lib/server/sessions/find-actor.ts';

let product: Product;

export const init: ServerInit = async () => {
	const opened = await openProduct(process.env);
	if ('problem' in opened) {
		process.stderr.write(`${opened.problem}\n`);
		process.exit(1);
	}

	product = opened;
	process.once('sveltekit:shutdown', () => void product.close());
};

export const handle: Handle = async ({ event, resolve }) => {
	const { db, keys, settings } = product;
	const now = new Date();
	/* Respondents carry no cookie, and none is read where they answer. */
	const cookie = isForRespondents(event.route.id)
		? undefined
		: event.cookies.get(sessionCookie(settings.origin).name);
	const actor = cookie ? await findActor(db, cookie, now) : undefined;

	Object.assign(event.locals, {
		db,
		keys,
		settings,
		now,
		actor,
		language: chooseLanguage(event.url, actor?.language)
	});

	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language)
	});
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	const reference = randomId().slice(0, 12);
	if (status !== 404) logFailure(product.log, reference, error, event.route.id);

	return { message: status === 404 ? 'not found' : 'failure', reference };
};

function isForRespondents(routeId: string | null): boolean {
	return routeId?.startsWith('/s/') ?? false;
}

function chooseLanguage(url: URL, preferred: Language | undefined): Language {
	const asked = url.searchParams.get('lang');

	return isLanguage(asked) ? asked : (preferred ?? 'da');
}
