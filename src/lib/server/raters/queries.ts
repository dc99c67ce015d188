import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Rater } from '#lib/domain/rater-file/line.ts';
import type { ListedLeader } from '#lib/domain/rater-file/plan.ts';
import type { ListState } from '#lib/domain/rater-file/search.ts';
import type { Database } from '../db/schema.ts';
import { inBatches, readInBatches, readInPages } from '../rounds/in-batches.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** Every leader of the round's organisation with their list in the round, where they are in it. */
export async function listListedLeaders(
	db: Kysely<Database>,
	ref: RoundRef
): Promise<readonly ListedLeader[]> {
	const query = db
		.selectFrom('leader')
		.leftJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'leader.organisation_id')
				.onRef('evaluation.leader_id', '=', 'leader.id')
				.on('evaluation.round_id', '=', ref.id)
				.on('evaluation.cancelled', '=', 0)
		)
		.where('leader.organisation_id', '=', ref.organisationId)
		.select([
			'leader.id',
			'leader.key',
			'leader.name',
			'leader.email',
			'leader.manager',
			'evaluation.id as evaluation_id',
			'evaluation.leader_name',
			'evaluation.leader_email',
			'evaluation.list'
		])
		.orderBy('leader.id');
	const rows = await readInPages((after, most) =>
		query.where('leader.id', '>', after).limit(most).execute()
	);
	const evaluations = rows.flatMap((row) => row.evaluation_id ?? []);
	const lists = await listRaters(db, ref.organisationId, evaluations);

	return rows.map((row) => ({
		evaluationId: row.evaluation_id ?? undefined,
		key: row.key ?? undefined,
		name: row.leader_name ?? row.name,
		email: row.leader_email ?? row.email,
		manager: row.manager,
		isAsked: row.list === 'asked',
		hasConfirmed: row.list === 'confirmed' || row.list === 'changed',
		list: lists.get(row.evaluation_id ?? '') ?? []
	}));
}

/** The people on the lists of some evaluations, by evaluation. */
async function listRaters(
	db: Kysely<Database>,
	organisationId: string,
	evaluationIds: readonly string[]
): Promise<ReadonlyMap<string, readonly Rater[]>> {
	const rows = await readInBatches(evaluationIds, (some) =>
		db
			.selectFrom('planned_rater')
			.where('organisation_id', '=', organisationId)
			.where('evaluation_id', 'in', some)
			.select(['evaluation_id', 'rater_group', 'address', 'language', 'delivery'])
			.orderBy('evaluation_id')
			.orderBy('rater_group')
			.orderBy('address')
			.execute()
	);
	const lists = new Map<string, Rater[]>();
	for (const { evaluation_id, rater_group, address, language, delivery } of rows) {
		const rater = { group: rater_group, address, language: language ?? undefined, delivery };
		const list = lists.get(evaluation_id);
		if (list) list.push(rater);
		else lists.set(evaluation_id, [rater]);
	}

	return lists;
}

/** Puts these lists in the place of those there were, a few hundred people to a statement. */
export async function replaceLists(
	trx: Transaction<Database>,
	organisationId: string,
	lists: readonly { readonly evaluationId: string; readonly raters: readonly Rater[] }[]
): Promise<void> {
	const rows = lists.flatMap(({ evaluationId, raters }) =>
		raters.map(({ group, address, language, delivery }) => ({
			...{ organisation_id: organisationId, evaluation_id: evaluationId },
			...{ rater_group: group, address, language: language ?? null, delivery }
		}))
	);
	const ids = lists.map(({ evaluationId }) => evaluationId);

	await inBatches(ids, async (some) => {
		await trx
			.deleteFrom('planned_rater')
			.where('organisation_id', '=', organisationId)
			.where('evaluation_id', 'in', some)
			.execute();
	});
	await inBatches(rows, async (some) => {
		await trx.insertInto('planned_rater').values(some).execute();
	});
}

/** Notes where the leaders' word about their lists stands. */
export async function setListStates(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationIds: readonly string[],
	list: ListState
): Promise<void> {
	await inBatches(evaluationIds, async (some) => {
		await trx
			.updateTable('evaluation')
			.set({ list })
			.where('organisation_id', '=', organisationId)
			.where('id', 'in', some)
			.execute();
	});
}

/** Whom a list is about, and how they are written to. */
export interface ListOwner {
	readonly evaluationId: string;
	readonly address: string;
	/** The leader's own; undefined for one who has no account. */
	readonly language: Language | undefined;
	readonly state: ListState;
}

/** The leaders of a round with a list that somebody stands on. */
export async function listListOwners(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly ListOwner[]> {
	const rows = await db
		.selectFrom('evaluation')
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.leftJoin('account', 'account.id', 'leader.account_id')
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', id)
		.where('evaluation.cancelled', '=', 0)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('planned_rater')
					.whereRef('planned_rater.organisation_id', '=', 'evaluation.organisation_id')
					.whereRef('planned_rater.evaluation_id', '=', 'evaluation.id')
					.select('planned_rater.address')
			)
		)
		.select(['evaluation.id', 'evaluation.leader_email', 'evaluation.list', 'account.language'])
		.orderBy('evaluation.id')
		.execute();

	return rows.map((row) => ({
		evaluationId: row.id,
		address: row.leader_email,
		language: row.language ?? undefined,
		state: row.list
	}));
}
