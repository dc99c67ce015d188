import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { closingMoment, type Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { changeRound } from './queries.ts';

/** Saves the first and the last day, either of which may still be open. */
export async function saveDates(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	{ opensOn, closesOn }: { readonly opensOn: Day | undefined; readonly closesOn: Day | undefined }
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		await changeRound(trx, evaluation, {
			opens_on: opensOn ?? null,
			closes_on: closesOn ?? null,
			closes_at: closesOn === undefined ? null : closingMoment(closesOn).toISOString()
		});
	});
}
