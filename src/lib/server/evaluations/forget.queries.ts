import type { Kysely, Transaction } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import { deleteAdoptions } from '../adoptions/queries.ts';
import type { Database } from '../db/schema.ts';

/** An evaluation that is to be forgotten, and what hangs on it. */
export interface ForgottenEvaluation {
	readonly organisationId: string;
	readonly id: string;
	readonly roundId: string;
	readonly leaderId: string;
	/** In a leader's private organisation nothing is needed once the leader's report is gone. */
	readonly isPrivate: boolean;
}

/** Evaluations whose round was counted before a moment and that still say whom they are about. */
export async function listClosedEvaluations(
	db: Kysely<Database>,
	before: Date,
	most: number
): Promise<readonly ForgottenEvaluation[]> {
	const rows = await evaluations(db)
		.where('round.closed_at', '<', before.toISOString())
		.where((where) =>
			where.or([
				where('evaluation.leader_email', '<>', ''),
				where('evaluation.background', '<>', '{}'),
				where('organisation.kind', '=', 'private')
			])
		)
		.limit(most)
		.execute();

	return rows.map(evaluationOf);
}

/** Evaluations of stopped rounds that should have closed before a moment. They left no figures. */
export async function listStoppedEvaluations(
	db: Kysely<Database>,
	before: Date,
	most: number
): Promise<readonly ForgottenEvaluation[]> {
	const rows = await evaluations(db)
		.where('round.state', '=', 'cancelled')
		.where('round.closes_at', '<', before.toISOString())
		.limit(most)
		.execute();

	return rows.map(evaluationOf);
}

/** Evaluations in rounds that never started and that nobody has worked on since a day. */
export async function listLeftDrafts(
	db: Kysely<Database>,
	before: Day,
	most: number
): Promise<readonly ForgottenEvaluation[]> {
	const rows = await evaluations(db)
		.where('round.state', '=', 'draft')
		.where('round.left_on', '<', before)
		.limit(most)
		.execute();

	return rows.map(evaluationOf);
}

/** The evaluations of the leaders that an account is, whatever their state, oldest id first. */
export async function listEvaluationsOf(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly (ForgottenEvaluation & { readonly state: string })[]> {
	const rows = await evaluations(db)
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.where('leader.account_id', '=', accountId)
		.select(['round.state', 'evaluation.cancelled'])
		.execute();

	return rows.map((row) => ({
		...evaluationOf(row),
		state: row.cancelled === 1 ? 'cancelled' : row.state
	}));
}

/** Deletes the addresses on the lists of rounds that nobody has worked on since a day. */
export async function deleteLeftLists(db: Kysely<Database>, before: Day): Promise<void> {
	const left = db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.where('round.state', '=', 'draft')
		.where('round.left_on', '<', before)
		.select('evaluation.id');

	await db.deleteFrom('planned_rater').where('evaluation_id', 'in', left).execute();
}

/** Deletes rounds that never started, that nobody is in, and that nobody has worked on since a day. */
export async function deleteEmptyDrafts(db: Kysely<Database>, before: Day): Promise<void> {
	await db
		.deleteFrom('round')
		.where('state', '=', 'draft')
		.where('left_on', '<', before)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('evaluation')
						.whereRef('evaluation.organisation_id', '=', 'round.organisation_id')
						.whereRef('evaluation.round_id', '=', 'round.id')
						.select('evaluation.id')
				)
			)
		)
		.execute();
}

/**
 * Writes the day on which a draft was found that nobody had worked on since it was looked at last. One
 * that waits for its first day is not left: it opens by itself, or is a draft again on that day.
 */
export async function noticeLeftDrafts(db: Kysely<Database>, today: Day): Promise<void> {
	await db
		.updateTable('round')
		.set({ left_on: today })
		.where('state', '=', 'draft')
		.where('ready', '=', 0)
		.where('left_on', 'is', null)
		.execute();
}

/** Somebody works on the draft again. */
export async function returnToDraft(
	trx: Transaction<Database>,
	{ organisationId, roundId }: Pick<ForgottenEvaluation, 'organisationId' | 'roundId'>
): Promise<void> {
	await trx
		.updateTable('round')
		.set({ left_on: null })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', roundId)
		.where('left_on', 'is not', null)
		.execute();
}

/** Takes the name off an evaluation whose figures stay. What they are of may stay with them. */
export async function eraseEvaluation(
	trx: Transaction<Database>,
	{ organisationId, id }: ForgottenEvaluation,
	background: 'kept' | 'erased'
): Promise<void> {
	await trx
		.updateTable('evaluation')
		.set({
			...{ leader_name: '', leader_email: '', manager: '', unit: '', unit_path: '[]' },
			forgotten: 1,
			...(background === 'erased' ? { background: '{}' } : {})
		})
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Removes an evaluation that left no figures, with its lists, and its round with the last one. */
export async function removeEvaluation(
	trx: Transaction<Database>,
	{ organisationId, id, roundId }: ForgottenEvaluation
): Promise<void> {
	await trx
		.deleteFrom('planned_rater')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.execute();
	await deleteAdoptions(trx, organisationId, [id]);
	await trx
		.deleteFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
	await trx
		.deleteFrom('round')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', roundId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('evaluation')
						.where('evaluation.organisation_id', '=', organisationId)
						.where('evaluation.round_id', '=', roundId)
						.select('evaluation.id')
				)
			)
		)
		.execute();
}

function evaluations(db: Kysely<Database>) {
	return db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.orderBy('evaluation.id')
		.select([
			'evaluation.organisation_id',
			'evaluation.id',
			'evaluation.round_id',
			'evaluation.leader_id',
			'organisation.kind'
		]);
}

function evaluationOf(row: {
	readonly organisation_id: string;
	readonly id: string;
	readonly round_id: string;
	readonly leader_id: string;
	readonly kind: 'private' | 'organisation';
}): ForgottenEvaluation {
	return {
		organisationId: row.organisation_id,
		id: row.id,
		roundId: row.round_id,
		leaderId: row.leader_id,
		isPrivate: row.kind === 'private'
	};
}
