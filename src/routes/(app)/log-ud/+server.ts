import { error } from '@sveltejs/kit';
import { signInPath, tellSignedOut } from '#lib/domain/access/next-path.ts';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import { signOut } from '#lib/server/sessions/own.ts';
import type { RequestHandler } from './$types';

/** Ends the session on the server, and asks the browser to forget what it kept of these pages. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	if (!parseForm(await readForm(request), noFields).ok) error(400);

	const { name, options } = sessionCookie(locals.settings.origin);
	await signOut(locals.db, cookies.get(name), locals.now);
	const reason = tellSignedOut(locals.actor?.login);
	cookies.delete(name, options);

	const location = localPath(signInPath(undefined, reason), locals.language);
	// Not "cookies": that would empty every site under the same domain, such as the municipality's own.
	const headers = { location, 'clear-site-data': '"cache", "storage"' };

	return new Response(null, { status: 303, headers });
};
