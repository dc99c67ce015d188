import type { Kysely } from 'kysely';
import { findAccountByEmail } from '../accounts/queries.ts';
import type { Database } from '../db/schema.ts';
import { queueReportShared } from '../mail/outbox.ts';
import { lockRound, updateRound, type Round } from '../rounds/queries.ts';
import { listSharedWith } from './queries.ts';

/**
 * All reports are made: those who may read them besides the leaders are told, once, in one mail however
 * many there are.
 */
export async function endRelease(db: Kysely<Database>, round: Round, now: Date): Promise<void> {
	const { organisationId, id: roundId } = round;

	await db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, round)) !== 'counted') return;

		for (const [address, evaluationIds] of await listSharedWith(trx, round)) {
			const language = (await findAccountByEmail(trx, address))?.language ?? 'da';
			await queueReportShared(
				trx,
				evaluationIds.map((evaluationId) => ({
					...{ organisationId, roundId, evaluationId, address, language }
				})),
				now
			);
		}
		await updateRound(trx, round, { state: 'released' });
	});
}
