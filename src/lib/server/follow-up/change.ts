import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { FollowUp } from '#lib/domain/follow-up/plan.ts';
import type { Database } from '../db/schema.ts';
import { getOwnReport } from '../releases/get-own-report.ts';
import { findFollowUp, lockFollowUp, type FollowUpRef } from './queries.ts';

export type FollowUpChange = 'saved' | 'not_found';

/** Changes what the leader who asks has planned after a report; of one report one change at a time. */
export async function changeFollowUp<Outcome extends string>(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	change: (trx: Transaction<Database>, ref: FollowUpRef, followUp: FollowUp) => Promise<Outcome>
): Promise<Outcome | 'not_found'> {
	const own = await getOwnReport(db, actor, reportId);
	if (!own || own === 'withheld') return 'not_found';
	const ref = { organisationId: own.organisationId, reportId };

	return db.transaction().execute(async (trx) => {
		if (!(await lockFollowUp(trx, ref))) return 'not_found';

		return change(trx, ref, await findFollowUp(trx, ref));
	});
}
