import type { Kysely } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { findKeptEvaluation, roundOf, type Keeper } from '../evaluations/own/queries.ts';
import { holdOpenRound } from '../rounds/queries.ts';
import { listRoster, withdrawEntry } from './roster/queries.ts';

export type Withdrawal = 'withdrawn' | 'not_found' | 'not_open';

/**
 * Withdraws an invitation: its link and its mails stop. An answer that was sent with it stays and
 * counts, and nothing here depends on whether there is one, so the leader learns nothing about that.
 */
export async function withdrawInvitation(
	db: Kysely<Database>,
	keeper: Keeper,
	evaluationId: string,
	invitationId: string,
	now: Date
): Promise<Withdrawal> {
	return db.transaction().execute(async (trx) => {
		const evaluation = await findKeptEvaluation(trx, keeper, evaluationId);
		if (!evaluation) return 'not_found';
		if (!(await holdOpenRound(trx, roundOf(evaluation), now))) return 'not_open';

		const roster = await listRoster(trx, evaluation);
		const entry = roster.find(({ id, group }) => id === invitationId && group !== 'self');
		if (!entry) return 'not_found';
		if (!(await withdrawEntry(trx, evaluation, invitationId))) return 'withdrawn';

		await recordAudit(trx, {
			...{
				organisationId: evaluation.organisationId,
				at: now,
				accountId: keeper.accountId,
				outcome: 'done'
			},
			...{ action: 'rater_withdrawn', object: `evaluation:${evaluation.id}` },
			detail: { group: entry.group, people: 1 }
		});

		return 'withdrawn';
	});
}
