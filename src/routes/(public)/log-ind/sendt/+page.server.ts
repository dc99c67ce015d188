import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { browserCookie } from '#lib/server/sessions/cookie.ts';
import { findAsked } from '#lib/server/sign-in/find.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, locals }) => {
	const { db, settings, language, now } = locals;
	const browser = cookies.get(browserCookie(settings.origin).name);
	const asked = await findAsked(db, settings.appSecret, browser, now);
	if (!asked) redirect(303, localPath('/log-ind', language));

	const isLocal = settings.isLocal && settings.mail.kind === 'outbox';

	return { ...asked, folder: isLocal ? settings.mail.folder : undefined };
};
