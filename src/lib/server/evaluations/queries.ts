import type { Kysely, Transaction } from 'kysely';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { spanCode } from '#lib/domain/rater-group/span.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { listAddressesOf } from './identity.queries.ts';
import { findRestMark } from './rest.queries.ts';

/** One leader in one round. */
export interface RoundEvaluation {
	readonly organisationId: string;
	readonly id: string;
	readonly leaderId: string;
	readonly leaderName: string;
	readonly leaderEmail: string;
	readonly unit: string;
	readonly background: Background;
	/** It opened so soon after the leader's last that only themes are shown. */
	readonly pulse: boolean;
	/** One of the round's forms; undefined for the round's own. */
	readonly formId: string | undefined;
}

export async function listRoundEvaluations(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly RoundEvaluation[]> {
	const rows = await db
		.selectFrom('evaluation')
		.select(['id', 'leader_id', 'leader_name', 'leader_email', 'unit', 'background', 'pulse'])
		.select('form_id')
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
		background: JSON.parse(row.background) as Background,
		pulse: row.pulse === 1,
		formId: row.form_id ?? undefined
	}));
}

/** The addresses on a leader's list before the start, sorted, so that their order tells nothing. */
export async function listPlannedRaters(
	db: Kysely<Database>,
	{ organisationId, id }: Pick<RoundEvaluation, 'organisationId' | 'id'>
): Promise<readonly { group: Exclude<RaterGroup, 'self'>; address: string }[]> {
	const rows = await db
		.selectFrom('planned_rater')
		.select(['rater_group', 'address'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.orderBy('rater_group')
		.orderBy('address')
		.execute();

	return rows.map((row) => ({ group: row.rater_group, address: row.address }));
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

/**
 * Takes the one place a leader has for an open evaluation, under every address they are known by;
 * false where one of them is taken. Then some may be held, which the caller gives back.
 */
export async function claimLeader(
	trx: Transaction<Database>,
	evaluation: RoundEvaluation
): Promise<boolean> {
	for (const address of await listAddressesOf(trx, evaluation.leaderEmail)) {
		const result = await trx
			.insertInto('open_evaluation')
			.values({
				leader_email: address,
				organisation_id: evaluation.organisationId,
				evaluation_id: evaluation.id
			})
			.onConflict((conflict) => conflict.column('leader_email').doNothing())
			.executeTakeFirst();
		if (result.numInsertedOrUpdatedRows !== 1n) return false;
	}

	return true;
}

/** Gives the leaders of a round their place back. */
export async function releaseLeaders(
	trx: Transaction<Database>,
	evaluationIds: readonly string[]
): Promise<void> {
	if (evaluationIds.length === 0) return;

	await trx.deleteFrom('open_evaluation').where('evaluation_id', 'in', evaluationIds).execute();
}

/**
 * When a leader's latest round was counted, whoever ran it, in whatever spelling of whichever of their
 * addresses, also under an account that is deleted since. ISO 8601.
 */
export async function findLastClose(
	db: Kysely<Database>,
	leaderEmail: string
): Promise<string | undefined> {
	const addresses = await listAddressesOf(db, leaderEmail);
	if (addresses.length === 0) return undefined;

	const row = await db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.where('evaluation.leader_email', 'in', addresses)
		.where('evaluation.cancelled', '=', 0)
		.where('round.state', 'in', ['counted', 'released'])
		.select((select) => select.fn.max('round.closed_at').as('closed_at'))
		.executeTakeFirst();
	const marks: (string | undefined)[] = [];
	for (const address of addresses) marks.push(await findRestMark(db, address));

	return [row?.closed_at, ...marks]
		.filter((close) => typeof close === 'string')
		.sort()
		.at(-1);
}

/** Writes what holds from the start on: the span of leadership beside the rest of the background, and whether it is a pulse. */
export async function freezeBackground(
	trx: Transaction<Database>,
	{ organisationId, id, background }: RoundEvaluation,
	{ employees, pulse }: { readonly employees: number; readonly pulse: boolean }
): Promise<void> {
	await trx
		.updateTable('evaluation')
		.set({
			background: JSON.stringify({ ...background, spaend: spanCode(employees) }),
			pulse: pulse ? 1 : 0
		})
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
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
