import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Delivery } from '#lib/domain/rater-group/delivery.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { spanCode } from '#lib/domain/rater-group/span.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { PlacedUnit } from '#lib/domain/round/unit-places.ts';
import type { Database } from '../db/schema.ts';
import { inBatches } from '../rounds/in-batches.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { listAddressesOfEach } from './identity.queries.ts';
import type { RoundEvaluation } from './queries.ts';

/** Somebody on a list before the start. */
export interface RoundRater {
	readonly evaluationId: string;
	readonly group: Exclude<RaterGroup, 'self'>;
	readonly address: string;
	/** Theirs, where the list says. */
	readonly language: Language | undefined;
	readonly delivery: Delivery;
}

/** Everybody on the lists of a round, list by list, each sorted, so that the order tells nothing. */
export async function listRoundRaters(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly RoundRater[]> {
	const rows = await db
		.selectFrom('planned_rater')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'planned_rater.organisation_id')
				.onRef('evaluation.id', '=', 'planned_rater.evaluation_id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', id)
		.where('evaluation.cancelled', '=', 0)
		.select([
			'planned_rater.evaluation_id',
			'planned_rater.rater_group',
			'planned_rater.address',
			'planned_rater.language',
			'planned_rater.delivery'
		])
		.orderBy('planned_rater.evaluation_id')
		.orderBy('planned_rater.rater_group')
		.orderBy('planned_rater.address')
		.execute();

	return rows.map((row) => ({
		evaluationId: row.evaluation_id,
		group: row.rater_group,
		address: row.address,
		language: row.language ?? undefined,
		delivery: row.delivery
	}));
}

/** Takes everybody off the lists of a round: from its start on they are invitations. */
export async function deleteRoundRaters(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<void> {
	await trx
		.deleteFrom('planned_rater')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', 'in', (select) =>
			select
				.selectFrom('evaluation')
				.where('organisation_id', '=', organisationId)
				.where('round_id', '=', id)
				.select('id')
		)
		.execute();
}

/**
 * Takes the one place that each leader has for an open evaluation, under every address they are known
 * by; false where one of them is taken. Then some are held, which the caller gives back.
 */
export async function claimLeaders(
	trx: Transaction<Database>,
	evaluations: readonly RoundEvaluation[]
): Promise<boolean> {
	const addresses = await listAddressesOfEach(
		trx,
		evaluations.map(({ leaderEmail }) => leaderEmail)
	);
	const places = evaluations.flatMap(({ organisationId, id, leaderEmail }) =>
		(addresses.get(leaderEmail) ?? []).map((address) => ({
			...{ leader_email: address, organisation_id: organisationId, evaluation_id: id }
		}))
	);
	let taken = 0n;
	await inBatches(places, async (some) => {
		const result = await trx
			.insertInto('open_evaluation')
			.values(some)
			.onConflict((conflict) => conflict.column('leader_email').doNothing())
			.executeTakeFirst();
		taken += result.numInsertedOrUpdatedRows ?? 0n;
	});

	return taken === BigInt(places.length);
}

/** What holds of an evaluation from the start on, besides what was planned. */
export interface Frozen {
	/** In the codes of the opening day. */
	readonly background: Background;
	readonly employees: number;
	readonly pulse: boolean;
	/** The leader's unit after all those above it; empty where there is none. */
	readonly places: readonly PlacedUnit[];
}

/**
 * Writes what holds from the start on: the span of leadership beside the rest of the background, whether
 * it is a pulse, and where the leader is in the organisation.
 */
export async function freezeBackgrounds(
	trx: Transaction<Database>,
	{ id: roundId }: RoundRef,
	evaluations: readonly RoundEvaluation[],
	frozen: ReadonlyMap<string, Frozen>
): Promise<void> {
	const rows = evaluations.map((evaluation) => {
		const none = { background: evaluation.background, employees: 0, pulse: false, places: [] };
		const { background, employees, pulse, places } = frozen.get(evaluation.id) ?? none;

		return {
			organisation_id: evaluation.organisationId,
			id: evaluation.id,
			...{ round_id: roundId, leader_id: evaluation.leaderId, unit: evaluation.unit },
			...{ leader_name: evaluation.leaderName, leader_email: evaluation.leaderEmail },
			background: JSON.stringify({ ...background, spaend: spanCode(employees) }),
			pulse: pulse ? 1 : 0,
			unit_path: JSON.stringify(places.map(({ id, name }) => ({ id, name })))
		};
	});
	/* They are all there, so each row changes its own: one statement for hundreds of them. */
	await inBatches(rows, async (some) => {
		await trx
			.insertInto('evaluation')
			.values(some)
			.onConflict((conflict) =>
				conflict.columns(['organisation_id', 'id']).doUpdateSet((update) => ({
					background: update.ref('excluded.background'),
					pulse: update.ref('excluded.pulse'),
					unit_path: update.ref('excluded.unit_path')
				}))
			)
			.execute();
	});
}
