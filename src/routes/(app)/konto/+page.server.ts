import { error, fail, redirect } from '@sveltejs/kit';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { accountSchema, sessionSchema } from '#lib/schemas/sign-in.ts';
import { updateAccount } from '#lib/server/accounts/queries.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { listIdentities } from '#lib/server/oidc/identities.queries.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import { listOwnSessions, signOutOne, signOutOthers } from '#lib/server/sessions/own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const actor = requireActor(locals);
	const cookie = cookies.get(sessionCookie(locals.settings.origin).name) ?? '';
	const { email, name, language: preferred } = actor;

	return {
		...{ email, name, preferred },
		isSaved: url.searchParams.has('gemt'),
		/* Undefined where there is no login to connect with. */
		isConnected: locals.provider && (await listIdentities(locals.db, actor.accountId)).length > 0,
		sessions: await listOwnSessions(locals.db, actor, cookie, locals.now)
	};
};

export const actions: Actions = {
	gem: async ({ request, locals }) => {
		const { accountId } = requireActor(locals);
		const form = parseForm(await readForm(request), accountSchema);
		if (!form.ok && form.status === 400) error(400);
		if (!form.ok) return fail(422, form);

		await updateAccount(locals.db, accountId, form.data);
		// Without a mark, so that the language that was just chosen is the one that shows.
		redirect(303, '/konto?gemt');
	},

	'log-ud': async ({ request, locals }) => {
		const form = parseForm(await readForm(request), sessionSchema);
		if (!form.ok) error(400);

		await signOutOne(locals.db, requireActor(locals), form.data.session, locals.now);
		redirect(303, `/konto?lang=${locals.language}`);
	},

	'log-andre-ud': async ({ request, locals, cookies }) => {
		if (!parseForm(await readForm(request), noFields).ok) error(400);

		const cookie = cookies.get(sessionCookie(locals.settings.origin).name) ?? '';
		await signOutOthers(locals.db, requireActor(locals), cookie, locals.now);
		redirect(303, `/konto?lang=${locals.language}`);
	}
};
