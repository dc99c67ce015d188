import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { FollowUp } from '#lib/domain/follow-up/plan.ts';
import type { Database } from '../db/schema.ts';
import { findReader } from '../releases/find-reader.ts';
import { findFollowUp, lockFollowUp, type FollowUpRef } from './queries.ts';

export type FollowUpChange = 'saved' | 'not_found';

/** Changes what the leader who asks has planned after a report; of one report one change at a time. */
export async function changeFollowUp<Outcome extends string>(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	change: (trx: Transaction<Database>, ref: FollowUpRef, followUp: FollowUp) => Promise<Outcome>
): Promise<Outcome | 'not_found'> {
	/* Whose it is; what the report says is not needed for it. */
	const found = await findReader(db, actor, reportId);
	if (found?.reader !== 'leader') return 'not_found';
	const ref = { organisationId: found.organisationId, reportId };

	return db.transaction().execute(async (trx) => {
		if (!(await lockFollowUp(trx, ref))) return 'not_found';

		return change(trx, ref, await findFollowUp(trx, ref));
	});
}
