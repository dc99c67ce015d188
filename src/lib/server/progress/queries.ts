import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/** The morning's counts are of no use once the round is counted. */
export async function deleteProgressCounts(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationIds: readonly string[]
): Promise<void> {
	if (evaluationIds.length === 0) return;

	await trx
		.deleteFrom('progress_count')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', 'in', evaluationIds)
		.execute();
}
