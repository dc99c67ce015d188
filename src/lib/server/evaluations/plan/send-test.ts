import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { queueTest } from '#lib/server/mail/outbox.ts';
import { changeDraft, type DraftChange } from './change.ts';

/** Sends leaders the mail that their employees will get. It goes to nobody but themselves. */
export async function sendTest(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	language: Language,
	now: Date
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		const { organisationId, roundId, id } = evaluation;
		const leader = { organisationId, roundId, evaluationId: id, address: actor.email, language };
		await queueTest(trx, leader, now);
	});
}
