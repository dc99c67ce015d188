import type { Kysely, Transaction } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import { listBallotIds } from '../ballots/queries.ts';
import { dropRoundSecrets } from '../db/partitions.ts';
import type { Database, RoundState } from '../db/schema.ts';
import { releaseLeaders } from '../evaluations/queries.ts';
import { listMailRecipients } from '../invitations/queries.ts';
import { roundKeyName, type KeyRing } from '../keys/ring.ts';
import { queueClosedThanks } from '../mail/outbox.ts';
import { deleteProgressCounts } from '../progress/queries.ts';
import { deleteUnitProgress } from '../progress/units.queries.ts';
import { prepareClosing, type PreparedClosing } from './prepare-closing.ts';
import {
	awaitTurn,
	findRound,
	lockRound,
	updateRound,
	type Round,
	type RoundRef
} from './queries.ts';
import { countPeople, writeCount } from './write-count.ts';

export type Counting = 'counted' | 'not_open' | 'key_missing' | 'disturbed';

/** Whether a round is closed before its last day, or not until that has passed, also where it was moved meanwhile. */
export type Ending = 'early' | 'when_due';

/**
 * Opens all ballots of a round together, counts them and forgets them (T1). After it no row belongs to
 * one anonymous person, and the three keys are gone. Safe to run again after a crash anywhere: either
 * the transaction happened and only the keys are left to destroy, or nothing did.
 */
export async function countBallots(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	ending: Ending,
	now: Date
): Promise<Counting> {
	const round = await findRound(db, ref);
	if (!round || !isWaiting(round.state)) return 'not_open';
	if (ending === 'when_due' && !isDue(round, now)) return 'not_open';
	/* Ballots that a key does not open would be dropped as unreadable, so a wrong key must open none. */
	const condition = await keys.inspectKey(roundKeyName(ref.id, 'ballots'), round.ballotKey);
	const opener = await keys.ballotOpener(ref.id);
	if (condition !== 'fits' || !opener) return 'key_missing';

	/* From here on nobody can send, so that what is read below is all there is. */
	if (!isDue(round, now)) await updateRound(db, ref, { closes_at: now.toISOString() });

	const closing = await prepareClosing(db, keys, round, opener, now);
	const outcome = await db.transaction().execute((trx) => writeClosing(trx, ref, closing, now));
	if (outcome === 'counted') keys.destroyRoundKeys(ref.id);

	return outcome;
}

async function writeClosing(
	trx: Transaction<Database>,
	ref: RoundRef,
	{ evaluations, ballotIds, count }: PreparedClosing,
	now: Date
): Promise<Counting> {
	const state = await lockRound(trx, ref);
	if (!state || !isWaiting(state)) return 'not_open';
	/* Who moved the last day a moment before it came has told everybody that they can still answer. */
	if (!isDue(await findRound(trx, ref), now)) return 'disturbed';
	await awaitTurn(trx);
	/* Somebody who began to send before the close may have finished after the ballots were read. */
	if ((await listBallotIds(trx, ref)).join() !== ballotIds.join()) return 'disturbed';
	if ((await writeCount(trx, ref, count)) === 'disturbed') return 'disturbed';
	await queueClosedThanks(trx, await listMailRecipients(trx, ref), now);

	await dropRoundSecrets(trx, ref.organisationId, ref.id);
	await deleteProgressCounts(
		trx,
		ref.organisationId,
		evaluations.map(({ id }) => id)
	);
	await deleteUnitProgress(trx, ref);
	await releaseLeaders(
		trx,
		evaluations.map(({ id }) => id)
	);
	await updateRound(trx, ref, {
		...{ state: 'counted', closed_at: now.toISOString(), ballot_key: null, mail_key: null }
	});
	await recordAudit(trx, {
		...{ organisationId: ref.organisationId, at: now, accountId: undefined, outcome: 'done' },
		...{ action: 'round_closed', object: `round:${ref.id}`, detail: countPeople(count) }
	});

	return 'counted';
}

/** A round is called lost also when only its drafts cannot be opened; what was sent can be counted then. */
function isWaiting(state: RoundState): boolean {
	return state === 'open' || state === 'lost';
}

function isDue(round: Pick<Round, 'closesAt'> | undefined, now: Date): boolean {
	return round?.closesAt !== undefined && round.closesAt <= now.toISOString();
}
