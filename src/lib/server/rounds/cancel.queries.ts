import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Recipient } from '../mail/outbox.ts';
import type { EvaluationRef } from '../evaluations/own/queries.ts';
import type { RoundRef } from './queries.ts';

/** Deletes every invitation, draft and ballot about one leader, and the mails that wait to be sent. */
export async function deleteEvaluationSecrets(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	evaluationId: string
): Promise<void> {
	await trx
		.deleteFrom('mail_outbox')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();
	for (const table of ['ballot', 'draft', 'invitation'] as const)
		await trx
			.deleteFrom(table)
			.where('organisation_id', '=', organisationId)
			.where('round_id', '=', roundId)
			.where('evaluation_id', '=', evaluationId)
			.execute();
}

/** Whether somebody else in the round is still to be evaluated. */
export async function hasOthers(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	evaluationId: string
): Promise<boolean> {
	const other = await trx
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('cancelled', '=', 0)
		.where('id', '!=', evaluationId)
		.select('id')
		.limit(1)
		.executeTakeFirst();

	return other !== undefined;
}

export async function markCancelled(
	trx: Transaction<Database>,
	{ organisationId, id }: EvaluationRef
): Promise<void> {
	await trx
		.updateTable('evaluation')
		.set({ cancelled: 1 })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/**
 * The leaders of an organisation's round, without whoever stops it: leaders who stop their own know
 * that already.
 */
export async function listOtherLeaders(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	accountId: string | undefined
): Promise<readonly Recipient[]> {
	const rows = await trx
		.selectFrom('evaluation')
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.leftJoin('account', 'account.email', 'evaluation.leader_email')
		.where('organisation.kind', '=', 'organisation')
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', roundId)
		.where('evaluation.cancelled', '=', 0)
		.where('evaluation.leader_email', '!=', '')
		.select(['evaluation.id', 'evaluation.leader_email', 'leader.account_id', 'account.language'])
		.execute();

	return rows
		.filter(({ account_id }) => account_id === null || account_id !== accountId)
		.map((row) => ({
			...{ organisationId, roundId, evaluationId: row.id },
			...{ address: row.leader_email, language: row.language ?? 'da' }
		}));
}
