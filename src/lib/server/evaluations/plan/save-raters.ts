import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { RaterLists } from '#lib/domain/rater-group/rater-lists.ts';
import { withManager } from '#lib/domain/round/audience.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { changeRound, replacePlannedRaters } from './queries.ts';

/** Saves who will be asked. Fellow leaders are asked when there are any; the manager reads where that was chosen. */
export async function saveRaters(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	lists: RaterLists
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		await replacePlannedRaters(trx, evaluation, lists);
		await changeRound(trx, evaluation, {
			peers: lists.peers.length > 0 ? 1 : 0,
			audience: JSON.stringify(withManager(evaluation.plan.audience, lists.manager))
		});
	});
}
