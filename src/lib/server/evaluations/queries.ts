import type { Kysely, Transaction } from 'kysely';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { inBatches } from '../rounds/in-batches.ts';

/** One leader in one round. */
export interface RoundEvaluation {
	readonly organisationId: string;
	readonly id: string;
	readonly leaderId: string;
	readonly leaderName: string;
	readonly leaderEmail: string;
	readonly unit: string;
	/** Undefined where it is in no unit of the organisation. */
	readonly unitId: string | undefined;
	readonly background: Background;
	/** It opened so soon after the leader's last that only themes are shown. */
	readonly pulse: boolean;
	/** One of the round's forms; undefined for the round's own. */
	readonly formId: string | undefined;
	/** The address of the own manager where they may read the report; else empty. */
	readonly manager: string;
}

export async function listRoundEvaluations(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly RoundEvaluation[]> {
	const rows = await db
		.selectFrom('evaluation')
		.select(['id', 'leader_id', 'leader_name', 'leader_email', 'unit', 'background', 'pulse'])
		.select(['unit_id', 'form_id', 'manager'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('cancelled', '=', 0)
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		organisationId,
		id: row.id,
		leaderId: row.leader_id,
		leaderName: row.leader_name,
		leaderEmail: row.leader_email,
		unit: row.unit,
		unitId: row.unit_id ?? undefined,
		background: JSON.parse(row.background) as Background,
		pulse: row.pulse === 1,
		formId: row.form_id ?? undefined,
		manager: row.manager
	}));
}

export async function deletePlannedRaters(
	trx: Transaction<Database>,
	{ organisationId, id }: Pick<RoundEvaluation, 'organisationId' | 'id'>
): Promise<void> {
	await trx
		.deleteFrom('planned_rater')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.execute();
}

/** Gives the leaders of a round their place back. */
export async function releaseLeaders(
	trx: Transaction<Database>,
	evaluationIds: readonly string[]
): Promise<void> {
	await inBatches(evaluationIds, async (some) => {
		await trx.deleteFrom('open_evaluation').where('evaluation_id', 'in', some).execute();
	});
}

/** The ids of evaluations whose round closed before a moment, to delete by. */
export function selectClosedBefore(db: Kysely<Database>, before: Date) {
	return db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.where('round.closed_at', '<', before.toISOString())
		.select('evaluation.id');
}
