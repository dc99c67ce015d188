import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { deriveDraftKey } from '../drafts/cipher.ts';
import type { DraftPlace } from '../drafts/queries.ts';
import type { OwnEvaluation } from '../evaluations/own/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { findSealedToken } from './roster/queries.ts';

/** Where a draft would lie under a link that is about to go; undefined where the keys are gone. */
export async function locateOldDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	evaluation: OwnEvaluation,
	invitationId: string
): Promise<DraftPlace | undefined> {
	const { organisationId, roundId } = evaluation;
	const sealed = await findSealedToken(db, evaluation, invitationId);
	const open = await keys.mailOpener(roundId);
	const token = sealed && (await open?.(sealed, invitationId));
	const secret = keys.draftSecret(roundId);
	if (!token || !secret) return undefined;

	return {
		organisationId,
		roundId,
		id: deriveDraftKey(secret, new TextDecoder().decode(token)).id
	};
}
