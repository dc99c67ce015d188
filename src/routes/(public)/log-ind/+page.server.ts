import { error, fail, redirect } from '@sveltejs/kit';
import { chooseNextPath, ownPage, signInReasons } from '#lib/domain/access/next-path.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { askSchema } from '#lib/schemas/sign-in.ts';
import { browserCookie } from '#lib/server/sessions/cookie.ts';
import { askForLink } from '#lib/server/sign-in/ask.ts';
import { countAsk, waitBeforeAsking } from './limits.ts';
import type { Actions, PageServerLoad } from './$types';

/** The id of the form that a change of language must not empty. */
const languageForm = 'log-ind';

export const load: PageServerLoad = ({ url, request, locals }) => {
	const next = chooseNextPath(url.searchParams.get('next'));
	if (locals.actor) redirect(303, next);

	const told = url.searchParams.get('besked');
	const isFilled = request.method === 'POST' || next !== ownPage;

	return {
		next,
		reason: signInReasons.find((reason) => reason === told),
		languageForm: isFilled ? languageForm : undefined,
		hasLogin: locals.provider !== undefined,
		/* Signed out here, and perhaps not there. */
		exit: told === 'logget-ud-her' ? locals.provider?.findExit() : undefined
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, cookies, request } = event;
		const { db, settings, jobs, language, now } = locals;
		const form = parseForm(await readForm(request), askSchema);
		if (!form.ok && form.status === 400) error(400);
		if (!form.ok) return fail(422, form);

		const { email, mirror, next, go } = form.data;
		const values = { email: email ?? '', mirror: mirror ?? '', next: next ?? '' };
		if (go === 'language') return { values, issues: {} };
		if (email === undefined) return fail(422, { values, issues: { email: 'emailInvalid' } });

		const minutes = waitBeforeAsking(event, email);
		if (minutes !== undefined) return fail(429, { values, issues: {}, minutes });

		const { name, options } = browserCookie(settings.origin);
		const nextPath = chooseNextPath(next);
		const wish = { email, language, nextPath, kept: mirror, browser: cookies.get(name) };
		const { browser } = await askForLink(db, settings.appSecret, wish, now);
		countAsk(event, email);
		cookies.set(name, browser, options);
		jobs.kick('mail');

		redirect(303, localPath('/log-ind/sendt', language));
	}
};
