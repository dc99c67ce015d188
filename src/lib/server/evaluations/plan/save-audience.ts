import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { withManager, type Audience } from '#lib/domain/round/audience.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { changeRound } from './queries.ts';

/** Saves who will see the report. After the start nothing does so again. */
export async function saveAudience(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	audience: Audience
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		const complete = withManager(audience, evaluation.plan.raters.manager);
		await changeRound(trx, evaluation, { audience: JSON.stringify(complete) });
	});
}
