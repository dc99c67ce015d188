import type { Kysely } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import { dropRoundSecrets } from '../db/partitions.ts';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import { listRoundEvaluations, releaseLeaders } from '../evaluations/queries.ts';
import { listMailRecipients } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { queueStopped, queueStoppedLeader } from '../mail/outbox.ts';
import { deleteProgressCounts } from '../progress/queries.ts';
import { deleteUnitProgress } from '../progress/units.queries.ts';
import { listOtherLeaders } from './cancel.queries.ts';
import { awaitTurn, lockRound, updateRound, type RoundRef } from './queries.ts';

/**
 * Stops a round that is open, or whose keys are lost: every ballot is destroyed unread, the keys with
 * them, and everybody is told. There is no way back.
 */
export async function cancelRound(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: RoundRef,
	accountId: string | undefined,
	now: Date
): Promise<'cancelled' | 'not_open'> {
	const ids = (await listRoundEvaluations(db, ref)).map(({ id }) => id);

	const outcome = await db.transaction().execute(async (trx) => {
		const state = await lockRound(trx, ref);
		if (state !== 'open' && state !== 'lost') return 'not_open';

		await awaitTurn(trx);
		await queueStopped(trx, await listMailRecipients(trx, ref), now);
		const leaders = await listOtherLeaders(trx, ref, accountId);
		/* A lost key is nobody's decision, and nobody's in the organisation. */
		const tell = accountId === undefined ? queueStopped : queueStoppedLeader;
		await tell(trx, leaders, now);
		await dropRoundSecrets(trx, ref.organisationId, ref.id);
		await deleteProgressCounts(trx, ref.organisationId, ids);
		await deleteUnitProgress(trx, ref);
		await releaseLeaders(trx, ids);
		await updateRound(trx, ref, { state: 'cancelled', ballot_key: null, mail_key: null });
		await recordAudit(trx, {
			...{ organisationId: ref.organisationId, at: now, accountId, outcome: 'done' },
			...{ action: 'round_cancelled', object: `round:${ref.id}`, detail: {} }
		});

		return 'cancelled';
	});
	if (outcome === 'cancelled') {
		keys.destroyRoundKeys(ref.id);
		await emptyLog(db);
	}

	return outcome;
}
