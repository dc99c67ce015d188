import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { dueBefore } from '#lib/domain/retention/length.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { cancelRound } from './cancel.ts';
import { listRounds } from './queries.ts';

/**
 * Stops the rounds whose keys have been lost for so long that no second copy can be expected: their
 * answers will never be read, and the addresses have no reason to stay. Everybody is told.
 */
export async function cancelLostRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<void> {
	const before = dueBefore(kept.lostRounds, now).toISOString();
	const lost = await listRounds(db, ['lost']);

	for (const round of lost) {
		if (round.closesAt !== undefined && round.closesAt >= before) continue;
		await cancelRound(db, keys, round, undefined, now);
	}
}
