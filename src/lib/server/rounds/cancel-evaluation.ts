import type { Kysely } from 'kysely';
import type { CancelReason } from '#lib/domain/round/cancellation.ts';
import { findAccountByEmail } from '../accounts/queries.ts';
import { recordAudit } from '../audit/queries.ts';
import { rewriteRound } from '../db/tidy.ts';
import type { Database } from '../db/schema.ts';
import { findKeptEvaluation, roundOf, type Keeper } from '../evaluations/own/queries.ts';
import { releaseLeaders } from '../evaluations/queries.ts';
import { listMailRecipients } from '../invitations/queries.ts';
import { queueStopped, queueStoppedLeader } from '../mail/outbox.ts';
import { deleteProgressCounts } from '../progress/queries.ts';
import { deleteEvaluationSecrets, hasOthers, markCancelled } from './cancel.queries.ts';
import { holdOpenRound, lockRound } from './queries.ts';

export type EvaluationCancelling = 'cancelled' | 'only_one' | 'not_open' | 'not_found';

/**
 * Gives up the evaluation of one leader while the round of the others goes on: ballots are destroyed
 * unread, with the drafts, links and addresses, and everybody is told. There is no way back. The last
 * one left is not given up by itself: then the round is stopped, and its keys with it.
 */
export async function cancelEvaluation(
	db: Kysely<Database>,
	keeper: Keeper,
	evaluationId: string,
	reason: CancelReason,
	now: Date
): Promise<EvaluationCancelling> {
	const evaluation = await findKeptEvaluation(db, keeper, evaluationId);
	if (!evaluation) return 'not_found';
	const { id, organisationId, roundId, plan } = evaluation;
	const round = roundOf(evaluation);
	const language = (await findAccountByEmail(db, plan.leader.email))?.language ?? 'da';
	const place = { organisationId, roundId, evaluationId: id };

	const outcome = await db.transaction().execute(async (trx) => {
		await lockRound(trx, round);
		const present = await findKeptEvaluation(trx, keeper, evaluationId);
		if (present?.state !== 'open' || !(await holdOpenRound(trx, round, now))) return 'not_open';
		if (!(await hasOthers(trx, round, id))) return 'only_one';

		const invited = await listMailRecipients(trx, round);
		await deleteEvaluationSecrets(trx, round, id);
		await queueStopped(
			trx,
			invited.filter((person) => person.evaluationId === id),
			now
		);
		await queueStoppedLeader(trx, [{ ...place, address: plan.leader.email, language }], now);
		await deleteProgressCounts(trx, organisationId, [id]);
		await releaseLeaders(trx, [id]);
		await markCancelled(trx, evaluation);
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: keeper.accountId, outcome: 'done' },
			...{ action: 'evaluation_cancelled', object: `evaluation:${id}`, detail: { reason } }
		});

		return 'cancelled';
	});
	if (outcome === 'cancelled') await rewriteRound(db, roundId);

	return outcome;
}
