import type { Kysely } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { listRounds, updateRound } from './queries.ts';

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

		await updateRound(db, round, { state: isThere ? 'open' : 'lost' });
		if (isThere) continue;
		await recordAudit(db, {
			...{ organisationId: round.organisationId, at: now, accountId: undefined, outcome: 'done' },
			...{ action: 'round_lost', object: `round:${round.id}`, detail: {} }
		});
	}

	return lost;
}
