import { formatNumber } from '#lib/i18n/format.ts';
import { mailOrganisation } from '#lib/i18n/messages/mail-organisation.ts';
import { localPath } from '#lib/i18n/path.ts';
import { findOrganisation } from '#lib/server/organisations/queries.ts';
import { findBouncedRound, listKeepers } from '../keepers.queries.ts';
import type { QueuedLetter } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import { lastDay } from './facts.ts';
import type { Known } from './known.ts';
import { closingLines, renderLetter, type Letter } from './letter.ts';

type Kind = 'organisationVerified' | 'organisationDeclined' | 'roundBounced';
type Draft = Omit<Letter, 'language' | 'url' | 'footer'> & {
	/** The page that the button leads to. */
	readonly path: string;
	readonly why: string;
};

/** A mail to whoever asks for an organisation or runs its rounds. It names nobody. */
export async function composeToOrganisation(
	known: Known,
	kind: Kind,
	{ id, mails: [mail] }: QueuedLetter
): Promise<Mail | undefined> {
	const { address, language } = mail;
	if (!address || !language) return undefined;
	const draft = await write(known, kind, { ...mail, address, language });
	if (!draft) return undefined;

	const { origin } = known.settings;
	const { path, why, ...words } = draft;
	const url = `${origin}${localPath(path, language)}`;
	const footer = [{ text: why }, ...closingLines(origin, language)];

	return addressMail(id, origin, address, renderLetter({ ...words, language, url, footer }), {});
}

type Waiting = QueuedLetter['mails'][0] & Required<Pick<QueuedLetter['mails'][0], 'address'>>;

async function write(
	{ db }: Known,
	kind: Kind,
	mail: Waiting & { readonly language: 'da' | 'en' }
): Promise<Draft | undefined> {
	const { organisationId = '', roundId = '', address, language } = mail;
	const words = mailOrganisation[language];

	switch (kind) {
		case 'organisationDeclined':
			return { ...words.declined(), path: '/organisation/ny', why: words.footerAsked };
		case 'organisationVerified': {
			const organisation = await findOrganisation(db, organisationId);
			return (
				organisation && {
					...words.verified({ organisation: organisation.name }),
					...{ path: `/organisation/${organisationId}`, why: words.footerAsked }
				}
			);
		}
		case 'roundBounced': {
			/* Corrected, closed or another's by now: then there is nothing to tell. */
			const round = await findBouncedRound(db, { organisationId, roundId });
			const keepers = await listKeepers(db, { organisationId, roundId });
			if (!round || round.bounced === 0) return undefined;
			if (!keepers.some((keeper) => keeper.address === address)) return undefined;

			const closes = lastDay(round, language);
			const count = formatNumber(round.bounced, language);
			return {
				...words.bounced({ ...round, closes, count }),
				path: `/organisation/${organisationId}/runde/${roundId}?vis=venter&som=ledere`,
				why: words.footerKeeper(round)
			};
		}
	}
}
