import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findRound, lockRound, reviseDraft, type Round, type RoundRef } from '../queries.ts';

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
	return inDraftRound<RoundChange>(db, actor, ref, async (trx) => {
		await reviseDraft(trx, ref);
		await change(trx);

		return 'saved';
	});
}

/** Does something with an organisation's round that has not opened, as it is now and stays meanwhile. */
export async function inDraftRound<Outcome>(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	work: (trx: Transaction<Database>, round: Round) => Promise<Outcome>
): Promise<Outcome | 'not_found' | 'not_draft'> {
	if (!worksFor(actor, ref.organisationId)) return 'not_found';

	return db.transaction().execute(async (trx) => {
		const state = await lockRound(trx, ref);
		if (state === undefined) return 'not_found';
		if (state !== 'draft') return 'not_draft';
		const round = await findRound(trx, ref);
		if (!round || round.isLeadersOwn) return 'not_found';

		return work(trx, round);
	});
}
