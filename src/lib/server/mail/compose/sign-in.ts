import { mailLeader } from '#lib/i18n/messages/mail-leader.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { localPath } from '#lib/i18n/path.ts';
import type { QueuedLetter } from '../queries.ts';
import { openLinkSecret } from '../seal.ts';
import { addressMail, type Mail } from '../transport.ts';
import type { Known } from './known.ts';
import { renderLetter } from './letter.ts';

/** The mail with a sign-in link; undefined when the application's secret has changed meanwhile. */
export function composeSignIn(
	{ settings: { origin, appSecret } }: Known,
	{ id, mails: [{ address, language, sealed }] }: QueuedLetter
): Mail | undefined {
	const token = address && sealed && openLinkSecret(appSecret, sealed, address);
	if (!token || !language) return undefined;

	const letter = renderLetter({
		...mailLeader[language].signIn(),
		language,
		url: `${origin}${localPath(`/log-ind/${token}`, language)}`,
		footer: [
			{ text: mailLeader[language].footerSignIn({ host: new URL(origin).host }) },
			{ text: mail[language].privacy, url: `${origin}${localPath('/privatliv', language)}` }
		]
	});

	return addressMail(id, origin, address, letter, {});
}
