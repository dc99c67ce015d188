import type { Kysely, Transaction } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { roundKeyName, type KeyRing } from '../keys/ring.ts';
import { listRoundKeys, lockRound, updateRound, type RoundKeys, type RoundRef } from './queries.ts';

/**
 * Marks the open rounds that nobody can answer any more, because a backup from before their close was
 * restored or because their keys are not where they should be, or are not theirs. Their links say
 * closed. Nothing is deleted: with the second copy of the keys in place, the next start opens them again.
 * Returns how many are lost.
 */
export async function markLostRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<number> {
	let lost = 0;

	for (const round of await listRoundKeys(db, ['open', 'lost'])) {
		const isThere = await canAnswer(keys, round);
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

/** Whether what people send can be opened, and what they begin be kept. A mail key is not needed for it. */
async function canAnswer(keys: KeyRing, { id, ballotKey }: RoundKeys): Promise<boolean> {
	const ballots = await keys.inspectKey(roundKeyName(id, 'ballots'), ballotKey);
	const drafts = await keys.inspectKey(roundKeyName(id, 'drafts'));

	return ballots === 'fits' && drafts === 'fits';
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
