import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { signInPath } from '#lib/domain/access/next-path.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { useSchema } from '#lib/schemas/sign-in.ts';
import { nameBrowser } from '#lib/server/sessions/browser.ts';
import { browserCookie, sessionCookie } from '#lib/server/sessions/cookie.ts';
import { inspectLink } from '#lib/server/sign-in/find.ts';
import { signInWithLink } from '#lib/server/sign-in/use.ts';
import { countHit, waitAfterMiss } from '../limits.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looks only: programs that check mails follow every link, and must not use it up. */
export const load: PageServerLoad = async (event) => {
	const { params, cookies, locals, request } = event;
	const browser = cookies.get(browserCookie(locals.settings.origin).name);
	const state = await inspectLink(locals.db, params.token, browser, locals.now);
	// After an action the page is loaded again; a miss there has been counted.
	if (state === 'gone') sendAway(event, request.method === 'POST' ? 'counted' : 'new');

	return { needsCode: state === 'needs_code' };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, cookies, locals, request } = event;
		const { db, settings, now } = locals;
		const form = parseForm(await readForm(request), useSchema);
		if (!form.ok) error(400);

		const session = sessionCookie(settings.origin);
		const browser = browserCookie(settings.origin);
		const code = form.data.code || undefined;
		const signedIn = await signInWithLink(
			db,
			settings.appSecret,
			{
				...{ token: params.token, code },
				browser: cookies.get(browser.name),
				session: cookies.get(session.name),
				browserName: nameBrowser(request.headers.get('user-agent'))
			},
			now
		);

		switch (signedIn.outcome) {
			case 'signed_in':
				countHit(event, signedIn.email);
				cookies.set(session.name, signedIn.session, session.options);
				cookies.delete(browser.name, browser.options);
				redirect(303, signedIn.nextPath);
			case 'wrong_code':
				return refuseCode(event, code);
			case 'gone':
				sendAway(event, 'new');
		}
	}
};

function refuseCode(event: RequestEvent, code: string | undefined) {
	if (code === undefined) return fail(422, { issue: 'codeMissing' as const });
	const minutes = waitAfterMiss(event);

	return minutes === undefined
		? fail(422, { issue: 'codeWrong' as const })
		: fail(429, { minutes });
}

/** The same for a link that was used, has run out or never was: it does not tell which. */
function sendAway(event: RequestEvent, miss: 'new' | 'counted'): never {
	if (miss === 'new' && waitAfterMiss(event) !== undefined) error(429);
	redirect(303, localPath(signInPath(undefined, 'gammelt-link'), event.locals.language));
}
