import { redirect, type RequestEvent } from '@sveltejs/kit';
import { signInPath } from '#lib/domain/access/next-path.ts';
import { localPath } from '#lib/i18n/path.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';

/** The browser forgets the session, which the server has forgotten already, and is told that it is done. */
export function leave({ cookies, locals, setHeaders }: RequestEvent): never {
	const { name, options } = sessionCookie(locals.settings.origin);
	cookies.delete(name, options);
	setHeaders({ 'clear-site-data': '"cache", "storage"' });

	redirect(303, localPath(signInPath(undefined, 'konto-slettet'), locals.language));
}
