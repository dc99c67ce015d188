import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import type { KeyRing } from '../keys/ring.ts';
import { releaseReports } from '../releases/release-reports.ts';
import { countBallots, type Counting } from './count-ballots.ts';
import { findRound, listRounds, type RoundRef } from './queries.ts';

export type Closing = 'released' | Exclude<Counting, 'counted' | 'disturbed'>;

/**
 * Closes a round for good: counts the ballots (T1), destroys the keys, makes the reports (T2). It may
 * be interrupted anywhere and run again.
 */
export async function closeRound(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	now: Date
): Promise<Closing> {
	const state = (await findRound(db, ref))?.state;
	if (state === 'counted') keys.destroyRoundKeys(ref.id);
	else {
		const counting = await countUntilQuiet(db, keys, ref, now);
		if (counting !== 'counted') return counting;
	}

	await emptyLog(db);
	await releaseReports(db, ref, now);

	return 'released';
}

/** Closes every round whose last day has passed, and finishes those that were interrupted. */
export async function closeDueRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<number> {
	const rounds = await listRounds(db, ['open', 'counted']);
	const due = rounds.filter(
		({ state, closesAt }) =>
			state === 'counted' || (closesAt !== undefined && closesAt <= now.toISOString())
	);
	for (const round of due) await closeRound(db, keys, round, now);

	return due.length;
}

/** Somebody may have been sending while the ballots were opened; then they are opened once more. */
async function countUntilQuiet(db: Kysely<Database>, keys: KeyRing, ref: RoundRef, now: Date) {
	for (let attempt = 0; attempt < 5; attempt++) {
		const counting = await countBallots(db, keys, ref, now);
		if (counting !== 'disturbed') return counting;
	}
	throw new Error('a round that takes no answers kept changing');
}
