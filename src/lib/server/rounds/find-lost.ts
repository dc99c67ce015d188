import type { Kysely, Transaction } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { listRounds, lockRound, updateRound, type RoundRef } from './queries.ts';

/**
 * Marks the open rounds whose ballots can no longer be opened, because a backup from before their
 * close was restored or because their keys are not where they should be. Their links say closed.
 * Nothing is deleted: with the second copy of the keys in place, the next start opens them again.
 */
export async function markLostRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<number> {
	let lost = 0;

	for (const round of await listRounds(db, ['open', 'lost'])) {
		const isThere =
			keys.draftSecret(round.id) !== undefined && (await keys.ballotOpener(round.id)) !== undefined;
		if (!isThere) lost += 1;
		if (isThere === (round.state === 'open')) continue;

		await db.transaction().execute(async (trx) => {
			/* Keys also go when a close ends, and another process may just have closed it. */
			if ((await lockRound(trx, round)) !== round.state) return;

			await updateRound(trx, round, { state: isThere ? 'open' : 'lost' });
			if (!isThere) await recordLoss(trx, round, now);
		});
	}

	return lost;
}

async function recordLoss(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	now: Date
): Promise<void> {
	await recordAudit(trx, {
		...{ organisationId, at: now, accountId: undefined, outcome: 'done' },
		...{ action: 'round_lost', object: `round:${id}`, detail: {} }
	});
}
