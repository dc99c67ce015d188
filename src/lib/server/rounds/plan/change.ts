import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findRound, lockRound, type RoundRef } from '../queries.ts';
import { changeRound } from './queries.ts';

export type RoundChange = 'saved' | 'not_found' | 'not_draft';

/**
 * Changes an organisation's round as long as it has not opened. One that was looked through is a draft
 * again: what opens by itself is what somebody has seen. What a leader prepares alone is the leader's.
 */
export async function changeDraftRound(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	change: (trx: Transaction<Database>) => Promise<void>
): Promise<RoundChange> {
	if (!worksFor(actor, ref.organisationId)) return 'not_found';

	return db.transaction().execute(async (trx) => {
		const state = await lockRound(trx, ref);
		if (state === undefined) return 'not_found';
		if (state !== 'draft') return 'not_draft';
		if ((await findRound(trx, ref))?.isLeadersOwn) return 'not_found';

		await changeRound(trx, ref, { ready: 0, left_on: null });
		await change(trx);

		return 'saved';
	});
}
