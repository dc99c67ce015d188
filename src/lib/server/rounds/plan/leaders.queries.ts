import type { Kysely, Transaction } from 'kysely';
import type { ListedLeader } from '#lib/domain/round/organisation/leaders.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { inBatches, readInBatches } from '../in-batches.ts';
import type { RoundRef } from '../queries.ts';

/** A leader seen from a draft, with what the round keeps about them beside the organisation's file. */
export interface DraftLeader extends ListedLeader {
	readonly list: 'given' | 'asked' | 'confirmed' | 'changed';
	/** The address of their own manager, from the organisation's file; may be empty. */
	readonly manager: string;
}

/**
 * All leaders of an organisation, and whether they are in a round that has not opened, by name. What
 * the organisation's file says of a post goes before what the round has noted.
 */
export async function listDraftLeaders(
	db: Kysely<Database>,
	{ organisationId, id: roundId }: RoundRef
): Promise<readonly DraftLeader[]> {
	const rows = await db
		.selectFrom('leader')
		.innerJoin('organisation', 'organisation.id', 'leader.organisation_id')
		.leftJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'leader.organisation_id')
				.onRef('evaluation.leader_id', '=', 'leader.id')
				.on('evaluation.round_id', '=', roundId)
				.on('evaluation.cancelled', '=', 0)
		)
		.leftJoin('unit', (join) =>
			join
				.onRef('unit.organisation_id', '=', 'leader.organisation_id')
				.onRef('unit.id', '=', 'leader.unit_id')
		)
		.where('leader.organisation_id', '=', organisationId)
		.where('leader.email', '<>', '')
		.where(({ or, eb }) => or([eb('leader.gone', '=', 0), eb('evaluation.id', 'is not', null)]))
		.select([
			'leader.id',
			'leader.name',
			'leader.email',
			'leader.unit_id',
			'leader.background',
			'leader.started_on',
			'leader.acting',
			'leader.gone',
			'leader.manager',
			'organisation.sector',
			'unit.name as unit_name',
			'evaluation.id as evaluation_id',
			'evaluation.form_id',
			'evaluation.unit',
			'evaluation.list',
			'evaluation.background as noted'
		])
		.execute();
	const names = new Intl.Collator('da');

	return rows
		.map((row) => ({
			leaderId: row.id,
			name: row.name,
			email: row.email,
			unitId: row.unit_id ?? undefined,
			unit: row.unit_name ?? row.unit ?? '',
			background: {
				...(row.sector === null ? {} : { sektor: row.sector }),
				...(JSON.parse(row.noted ?? '{}') as Background),
				...(JSON.parse(row.background) as Background)
			},
			startedOn: row.started_on ?? undefined,
			acting: row.acting === 1,
			gone: row.gone === 1,
			manager: row.manager,
			evaluationId: row.evaluation_id ?? undefined,
			formId: row.form_id ?? undefined,
			list: row.list ?? ('given' as const)
		}))
		.sort(
			(one, other) => names.compare(one.name, other.name) || (one.email < other.email ? -1 : 1)
		);
}

/** How many are on each list of a round, by evaluation and group. */
export async function countPlannedRaters(
	db: Kysely<Database>,
	{ organisationId, id: roundId }: RoundRef
): Promise<
	readonly { evaluationId: string; group: 'employee' | 'manager' | 'peer'; count: number }[]
> {
	const rows = await db
		.selectFrom('planned_rater')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'planned_rater.organisation_id')
				.onRef('evaluation.id', '=', 'planned_rater.evaluation_id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', roundId)
		.where('evaluation.cancelled', '=', 0)
		.groupBy(['planned_rater.evaluation_id', 'planned_rater.rater_group'])
		.select(['planned_rater.evaluation_id', 'planned_rater.rater_group'])
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.execute();

	return rows.map((row) => ({
		evaluationId: row.evaluation_id,
		group: row.rater_group,
		count: Number(row.count)
	}));
}

/** Those of some addresses under which an evaluation is open now. */
export async function listTakenAddresses(
	db: Kysely<Database>,
	addresses: readonly string[]
): Promise<ReadonlySet<string>> {
	const rows = await readInBatches(addresses, (some) =>
		db
			.selectFrom('open_evaluation')
			.where('leader_email', 'in', some)
			.select('leader_email')
			.execute()
	);

	return new Set(rows.map((row) => row.leader_email));
}

/** Puts leaders into a round, or renews what it notes about those who are in it. */
export async function writeDraftEvaluations(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	leaders: readonly (DraftLeader & { readonly evaluationId: string })[],
	managers: ReadonlyMap<string, string> = new Map()
): Promise<void> {
	const rows = leaders.map((leader) => ({
		organisation_id: organisationId,
		id: leader.evaluationId,
		...{ round_id: roundId, leader_id: leader.leaderId },
		...{ leader_name: leader.name, leader_email: leader.email },
		...{ unit: leader.unit, unit_id: leader.unitId ?? null },
		background: JSON.stringify(leader.background),
		manager: managers.get(leader.evaluationId) ?? ''
	}));

	await inBatches(rows, async (some) => {
		await trx
			.insertInto('evaluation')
			.values(some)
			.onConflict((conflict) =>
				conflict.columns(['organisation_id', 'id']).doUpdateSet((update) => ({
					leader_name: update.ref('excluded.leader_name'),
					leader_email: update.ref('excluded.leader_email'),
					unit: update.ref('excluded.unit'),
					unit_id: update.ref('excluded.unit_id'),
					background: update.ref('excluded.background'),
					manager: update.ref('excluded.manager')
				}))
			)
			.execute();
	});
}

/** Takes leaders out of a round that has not opened, with everybody on their lists. */
export async function deleteDraftEvaluations(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	evaluationIds: readonly string[]
): Promise<void> {
	await inBatches(evaluationIds, async (some) => {
		await trx
			.deleteFrom('planned_rater')
			.where('organisation_id', '=', organisationId)
			.where('evaluation_id', 'in', some)
			.execute();
		await trx
			.deleteFrom('evaluation')
			.where('organisation_id', '=', organisationId)
			.where('round_id', '=', roundId)
			.where('id', 'in', some)
			.execute();
	});
}

/** Gives leaders of a draft a form of their own, or the round's again. */
export async function setForms(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	evaluationIds: readonly string[],
	formId: string | undefined
): Promise<void> {
	await inBatches(evaluationIds, async (some) => {
		await trx
			.updateTable('evaluation')
			.set({ form_id: formId ?? null })
			.where('organisation_id', '=', organisationId)
			.where('round_id', '=', roundId)
			.where('id', 'in', some)
			.execute();
	});
}
