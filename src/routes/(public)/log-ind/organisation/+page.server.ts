import { error, fail } from '@sveltejs/kit';
import { chooseNextPath } from '#lib/domain/access/next-path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { loginSchema } from '#lib/schemas/sign-in.ts';
import { beginLogin } from '#lib/server/oidc/begin.ts';
import { loginCookie } from '#lib/server/sessions/cookie.ts';
import { waitBeforeLogin } from '../limits.ts';
import { findTold } from './told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => {
	if (!locals.provider) error(404);

	return {
		next: chooseNextPath(url.searchParams.get('next')),
		told: findTold(url.searchParams.get('besked')),
		email: locals.actor?.email
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, cookies, request } = event;
		const { db, provider, settings, language, now } = locals;
		if (!provider) error(404);
		const form = parseForm(await readForm(request), loginSchema);
		if (!form.ok) error(400);

		const minutes = waitBeforeLogin(event);
		if (minutes !== undefined) return fail(429, { minutes });

		const { name, options } = loginCookie(settings.origin);
		const nextPath = chooseNextPath(form.data.next);
		const wish = { language, nextPath, browser: cookies.get(name) };
		const begun = await beginLogin(db, provider, wish, now);
		switch (begun.outcome) {
			case 'unavailable':
				event.setHeaders({ 'retry-after': '30' });
				return fail(503, { isUnavailable: true, next: nextPath });
			case 'begun':
				cookies.set(name, begun.browser, options);
				/* Not a redirect: the policy of the page before lets its forms lead nowhere else. */
				return { entrance: begun.entrance };
		}
	}
};
