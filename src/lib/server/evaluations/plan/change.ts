import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { lockRound, reviseDraft } from '#lib/server/rounds/queries.ts';
import { findOwnEvaluation, roundOf, type OwnEvaluation } from '../own/queries.ts';

export type DraftChange = 'saved' | 'not_found' | 'not_draft';

/** Changes a round of the leader's own, as long as it has not started. */
export async function changeDraft(
	db: Kysely<Database>,
	{ accountId }: Actor,
	evaluationId: string,
	change: (trx: Transaction<Database>, evaluation: OwnEvaluation) => Promise<void>
): Promise<DraftChange> {
	return db.transaction().execute(async (trx) => {
		const evaluation = await findOwnEvaluation(trx, accountId, evaluationId);
		if (!evaluation) return 'not_found';
		if ((await lockRound(trx, roundOf(evaluation))) !== 'draft') return 'not_draft';

		await reviseDraft(trx, roundOf(evaluation));
		await change(trx, evaluation);

		return 'saved';
	});
}
