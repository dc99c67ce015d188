import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { lockHolders } from '../roles/queries.ts';
import { deleteSessionsOf } from '../sessions/queries.ts';
import { deleteAsked, markVerified } from './asked.queries.ts';

/**
 * Lets an organisation that was asked for begin, or declines it. Whoever becomes its administrator by
 * that is signed out, as with any new role. Only an operator gets here.
 */
export async function judgeOrganisation(
	db: Kysely<Database>,
	{ accountId }: Actor,
	id: string,
	verdict: 'verified' | 'declined',
	now: Date
): Promise<'done' | 'not_found'> {
	return db.transaction().execute(async (trx) => {
		const holders = await lockHolders(trx, id, 'orgadmin');
		const isDone = await (verdict === 'verified' ? markVerified : deleteAsked)(trx, id);
		if (!isDone) return 'not_found';
		if (verdict === 'verified') {
			for (const holder of holders) {
				if (holder !== accountId) await deleteSessionsOf(trx, holder);
			}
		}
		await recordAudit(trx, {
			...{ organisationId: id, at: now, accountId, action: `organisation_${verdict}` },
			...{ object: `organisation:${id}`, detail: {}, outcome: 'done' }
		});

		return 'done';
	});
}
