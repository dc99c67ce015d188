import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import type { KeyRing } from '../keys/ring.ts';
import { releaseReports } from '../releases/release-reports.ts';
import { countBallots, type Counting, type Ending } from './count-ballots.ts';
import { destroyLeftKeys } from './destroy-left-keys.ts';
import { markLostRounds } from './find-lost.ts';
import { findRound, listRounds, type RoundRef } from './queries.ts';

export type Closing = 'released' | Exclude<Counting, 'counted' | 'disturbed'>;

/**
 * Closes a round for good, also before its last day: counts the ballots (T1), destroys the keys, makes
 * the reports (T2). It may be interrupted anywhere and run again.
 */
export async function closeRound(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	now: Date
): Promise<Closing> {
	return closeOne(db, keys, ref, 'early', now);
}

/**
 * Closes every round whose last day has passed, and finishes what was interrupted. One that cannot be
 * closed keeps none of the others back. Returns how many were closed.
 */
export async function closeDueRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<number> {
	const rounds = await listRounds(db, ['open', 'lost', 'counted']);
	const due = rounds.filter(
		({ state, closesAt }) =>
			state === 'counted' || (closesAt !== undefined && closesAt <= now.toISOString())
	);
	const problems: unknown[] = [];
	let closed = 0;

	for (const round of due) {
		try {
			const closing = await closeOne(db, keys, round, 'when_due', now);
			if (closing === 'released') closed += 1;
			if (closing === 'key_missing' && round.state === 'open') await markLostRounds(db, keys, now);
		} catch (problem) {
			problems.push(problem);
		}
	}
	await destroyLeftKeys(db, keys);
	if (problems.length > 0) throw new AggregateError(problems, 'some rounds could not be closed');

	return closed;
}

async function closeOne(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	ending: Ending,
	now: Date
): Promise<Closing> {
	const state = (await findRound(db, ref))?.state;
	if (state === 'counted') keys.destroyRoundKeys(ref.id);
	else {
		const counting = await countUntilQuiet(db, keys, ref, ending, now);
		if (counting !== 'counted') return counting;
	}

	await emptyLog(db);
	await releaseReports(db, ref, now);

	return 'released';
}

/** Somebody may have been sending while the ballots were opened; then they are opened once more. */
async function countUntilQuiet(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	ending: Ending,
	now: Date
) {
	for (let attempt = 0; attempt < 5; attempt++) {
		const counting = await countBallots(db, keys, ref, ending, now);
		if (counting !== 'disturbed') return counting;
	}
	throw new Error('a round that takes no answers kept changing');
}
