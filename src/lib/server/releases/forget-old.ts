import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { dueBefore } from '#lib/domain/retention/length.ts';
import { deleteOldComments } from '../comments/queries.ts';
import type { Database } from '../db/schema.ts';
import { listClosedEvaluations } from '../evaluations/forget.queries.ts';
import { forgetLeader } from '../evaluations/leaders.queries.ts';
import { forgetEvaluation } from './forget.queries.ts';

/** How many evaluations are forgotten between two looks at what is left. */
const batch = 100;

/**
 * Deletes the comments and the reports that have been kept as long as people were told, and takes the
 * leaders' names off the evaluations. An organisation's counts stay, of nobody in particular.
 */
export async function forgetOld(db: Kysely<Database>, now: Date): Promise<void> {
	await deleteOldComments(db, dueBefore(kept.comments, now));

	const before = dueBefore(kept.reports, now);
	let due = await listClosedEvaluations(db, before, batch);
	while (due.length > 0) {
		for (const evaluation of due) {
			await db.transaction().execute(async (trx) => {
				await forgetEvaluation(trx, evaluation, 'erased');
				await forgetLeader(trx, evaluation);
			});
		}
		due = await listClosedEvaluations(db, before, batch);
	}
}
