import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Person } from '#lib/domain/round/plan.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { changeRound } from './queries.ts';

/** Saves the leader's own lines in the mail, and whom people may ask instead of the leader. */
export async function saveWords(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	{ ownWords, contact }: { readonly ownWords: string; readonly contact: Person }
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		await changeRound(trx, evaluation, {
			own_words: ownWords,
			contact: JSON.stringify({ name: contact.name, email: contact.email })
		});
	});
}
