import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { locateDraft } from '../drafts/place.ts';
import { deleteDraftRow } from '../drafts/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { findInvitation, withdrawUnanswered } from './queries.ts';

/**
 * Closes a link that reached the wrong person, together with its draft. It is withdrawn like any
 * other invitation; who did it and when is kept nowhere. Answers already sent stay and count.
 */
export async function declareNotMine(
	db: Kysely<Database>,
	keys: KeyRing,
	token: string
): Promise<'withdrawn' | 'already_answered' | 'unknown'> {
	const invitation = await findInvitation(db, token);
	if (!invitation) return 'unknown';

	const place = locateDraft(keys, invitation, token)?.place;

	return db.transaction().execute(async (trx) => {
		if (!(await withdrawUnanswered(trx, token))) return 'already_answered';
		if (place) await deleteDraftRow(trx, place);

		return 'withdrawn';
	});
}
