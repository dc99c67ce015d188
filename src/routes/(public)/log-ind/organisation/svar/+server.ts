import { error, redirect } from '@sveltejs/kit';
import { ownLoginPage } from '#lib/domain/access/login-pages.ts';
import type { Language } from '#lib/domain/language.ts';
import { localPath } from '#lib/i18n/path.ts';
import { finishLogin, type LoginRefusal } from '#lib/server/oidc/finish.ts';
import { nameBrowser } from '#lib/server/sessions/browser.ts';
import { loginCookie, sessionCookie } from '#lib/server/sessions/cookie.ts';
import { countArrival, slowDown } from '../arrivals.ts';
import { toldAs } from '../told.ts';
import type { RequestHandler } from './$types';

/**
 * The organisation's login sends the browser here. It is the one GET that writes: it counts once, for the
 * browser that began within ten minutes, and whoever else follows the address gets nothing (0045).
 */
export const GET: RequestHandler = async (event) => {
	const { locals, cookies, url, request } = event;
	const { db, provider, settings, actor, language, now } = locals;
	if (!provider) error(404);
	if (request.method !== 'GET' || url.search === '') sendBack('unknown', language);

	const session = sessionCookie(settings.origin);
	const browser = loginCookie(settings.origin);
	const returned = {
		...{ answer: url, accountId: actor?.accountId, minimumAcr: settings.login?.minimumAcr },
		...{ browser: cookies.get(browser.name), session: cookies.get(session.name) },
		browserName: nameBrowser(request.headers.get('user-agent'))
	};
	const login = await finishLogin(db, provider, returned, now);

	if (login.outcome !== 'signed_in') {
		if (login.outcome === 'unknown') slowDown(event);
		sendBack(login.outcome, login.language ?? language);
	}
	countArrival(event);
	cookies.set(session.name, login.session, session.options);
	cookies.delete(browser.name, browser.options);
	redirect(303, login.nextPath);
};

function sendBack(refusal: LoginRefusal, language: Language): never {
	redirect(303, localPath(`${ownLoginPage}?besked=${toldAs[refusal]}`, language));
}
