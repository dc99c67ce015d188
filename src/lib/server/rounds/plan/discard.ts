import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { RoundRef } from '../queries.ts';
import { changeDraftRound, type RoundChange } from './change.ts';
import { deleteDraftEvaluations, listDraftLeaders } from './leaders.queries.ts';
import { deleteRound } from './queries.ts';

/** Deletes a round that never opened, with everybody on its lists. The leaders stay in the organisation. */
export async function discardRound(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, async (trx) => {
		const leaders = await listDraftLeaders(trx, ref);
		await deleteDraftEvaluations(
			trx,
			ref,
			leaders.flatMap(({ evaluationId }) => evaluationId ?? [])
		);
		await deleteRound(trx, ref);
	});
}
