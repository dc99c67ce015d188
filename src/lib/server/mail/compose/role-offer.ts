import { mailAccess } from '#lib/i18n/messages/mail-access.ts';
import { localPath } from '#lib/i18n/path.ts';
import { listOffersTo } from '#lib/server/roles/offers.queries.ts';
import type { QueuedLetter } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import type { Known } from './known.ts';
import { closingLines, renderLetter } from './letter.ts';

/** What an organisation offers a colleague; undefined when all of it was withdrawn meanwhile. */
export async function composeRoleOffer(
	{ db, settings: { origin } }: Known,
	{ id, mails: [{ organisationId, address, language }] }: QueuedLetter
): Promise<Mail | undefined> {
	if (!address || !language) return undefined;

	const all = await listOffersTo(db, address);
	const offers = all.filter((offer) => offer.organisationId === organisationId);
	const [offer] = offers;
	if (!offer) return undefined;

	const words = mailAccess[language];
	const { organisation } = offer;
	const letter = renderLetter({
		...words.offer({ organisation, roles: offers.map(({ role }) => words.roles[role]) }),
		language,
		url: `${origin}${localPath('/min-side/tilbud', language)}`,
		footer: [{ text: words.footer({ organisation }) }, ...closingLines(origin, language)]
	});

	return addressMail(id, origin, address, letter, {});
}
