import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { deleteDraft } from './queries.ts';

/** Deletes a round that never started, with every address on its lists. */
export async function discardDraft(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, deleteDraft);
}
