import type { Kysely } from 'kysely';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import { commitTogether } from '../db/group-commit.ts';
import type { Database } from '../db/schema.ts';
import type { Invitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { sealDraft } from './cipher.ts';
import { holdDraftPlace } from './hold.ts';
import { locateDraft } from './place.ts';
import { deleteDraftRow, findDraftRow, putDraftRow } from './queries.ts';

/** Keeps what somebody has answered so far. A draft that is protected must be unlocked first. */
export async function saveDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string,
	draft: Draft
): Promise<'saved' | 'locked' | 'closed'> {
	const located = locateDraft(keys, invitation, token);
	if (!located) return 'closed';

	const sealed = sealDraft(located.key, draft, invitation.round.selection.comments, located.bound);

	return commitTogether(db, async (trx) => {
		if (!(await holdDraftPlace(trx, invitation, token))) return 'closed';

		const row = await findDraftRow(trx, located.place);
		if (row?.codeSalt) return 'locked';
		await putDraftRow(trx, located.place, invitation.evaluationId, sealed, undefined);

		return 'saved';
	});
}

/** Removes a draft, because its writer begins afresh. */
export async function deleteDraft(
	db: Kysely<Database>,
	keys: KeyRing,
	invitation: Invitation,
	token: string
): Promise<void> {
	const located = locateDraft(keys, invitation, token);
	if (located) await deleteDraftRow(db, located.place);
}
