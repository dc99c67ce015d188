import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAuditOnce } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findForeignEvaluation } from './queries.ts';

/**
 * Notes that somebody asked for an evaluation that is another's, and was refused it: once for each
 * person, evaluation and day, so that asking again fills nothing. The answer does not depend on it.
 */
export async function recordForeign(
	db: Kysely<Database>,
	{ accountId }: Actor,
	id: string,
	now: Date
): Promise<void> {
	const foreign = await findForeignEvaluation(db, accountId, id);
	if (!foreign) return;

	await recordAuditOnce(db, {
		...{ organisationId: foreign.organisationId, at: now, accountId },
		...{ action: 'access_refused', object: `evaluation:${id}`, detail: {}, outcome: 'refused' }
	});
}
