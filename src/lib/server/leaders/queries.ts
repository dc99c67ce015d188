import type { Kysely, Transaction } from 'kysely';
import type { KnownLeader, LeaderFacts } from '#lib/domain/leader-file/plan.ts';
import type { KnownUnit, PlannedUnit } from '#lib/domain/leader-file/units.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import { noName } from '../evaluations/leaders.queries.ts';
import { randomId } from '../random.ts';
import { inBatches } from '../rounds/in-batches.ts';

/** Everybody whom an organisation has noted as a leader, those who are gone too. */
export async function listKnownLeaders(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly KnownLeader[]> {
	const rows = await db
		.selectFrom('leader')
		.leftJoin('unit', (join) =>
			join
				.onRef('unit.organisation_id', '=', 'leader.organisation_id')
				.onRef('unit.id', '=', 'leader.unit_id')
		)
		.where('leader.organisation_id', '=', organisationId)
		.where('leader.email', '<>', '')
		.select(['leader.id', 'leader.key', 'leader.name', 'leader.email', 'leader.background'])
		.select(['leader.manager', 'leader.started_on', 'leader.acting', 'leader.gone'])
		.select('unit.key as unit_key')
		.orderBy('leader.id')
		.execute();

	return rows.map((row) => ({
		...{ id: row.id, key: row.key ?? undefined, name: row.name, email: row.email },
		...{ unitKey: row.unit_key ?? undefined, manager: row.manager },
		background: JSON.parse(row.background) as Background,
		startedOn: row.started_on ?? undefined,
		...{ acting: row.acting === 1, isGone: row.gone === 1 }
	}));
}

export async function listKnownUnits(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly KnownUnit[]> {
	const rows = await db
		.selectFrom('unit')
		.leftJoin('unit as parent', (join) =>
			join
				.onRef('parent.organisation_id', '=', 'unit.organisation_id')
				.onRef('parent.id', '=', 'unit.parent_id')
		)
		.where('unit.organisation_id', '=', organisationId)
		.select(['unit.id', 'unit.key', 'unit.name', 'parent.key as parent_key'])
		.orderBy('unit.id')
		.execute();

	return rows.map((row) => ({
		...{ id: row.id, key: row.key, name: row.name },
		parentKey: row.parent_key ?? undefined
	}));
}

/** Writes units as they are to be, the new ones too. Returns the ids of all of them by key. */
export async function writeUnits(
	trx: Transaction<Database>,
	organisationId: string,
	units: readonly PlannedUnit[],
	known: readonly KnownUnit[]
): Promise<ReadonlyMap<string, string>> {
	const ids = new Map(known.map(({ key, id }) => [key, id]));
	for (const { key } of units) if (!ids.has(key)) ids.set(key, randomId());
	const rows = units.map(({ key, name, parentKey }) => ({
		...{ organisation_id: organisationId, id: ids.get(key) ?? '', key, name },
		parent_id: parentKey === undefined ? null : (ids.get(parentKey) ?? null)
	}));
	const before = new Map(known.map((unit) => [unit.key, unit]));
	const changed = units.flatMap(({ key, name, parentKey }, index) => {
		const old = before.get(key);
		return old && old.name === name && old.parentKey === parentKey ? [] : (rows[index] ?? []);
	});

	/* A parent may come behind its children, so all are there before any of them is placed. */
	const bare = changed.map((row) => ({ ...row, parent_id: null }));
	for (const some of [bare, changed]) {
		await inBatches(some, async (batch) => {
			await trx
				.insertInto('unit')
				.values(batch)
				.onConflict((conflict) =>
					conflict.columns(['organisation_id', 'id']).doUpdateSet((update) => ({
						name: update.ref('excluded.name'),
						parent_id: update.ref('excluded.parent_id')
					}))
				)
				.execute();
		});
	}

	return ids;
}

/** A leader as the row is to be. */
export interface WrittenLeader extends LeaderFacts {
	readonly id: string;
	readonly key: string;
	readonly unitId: string | undefined;
	/** Whether the address is another, so that no account holds it yet. */
	readonly account: 'kept' | 'released';
}

/** Writes leaders, new ones and others, as being in the organisation. */
export async function writeLeaders(
	trx: Transaction<Database>,
	organisationId: string,
	leaders: readonly WrittenLeader[]
): Promise<void> {
	const released = leaders.filter(({ account }) => account === 'released');
	await inBatches(released, async (some) => {
		await trx
			.updateTable('leader')
			.set({ account_id: null })
			.where('organisation_id', '=', organisationId)
			.where(
				'id',
				'in',
				some.map(({ id }) => id)
			)
			.execute();
	});
	await inBatches(leaders, async (some) => {
		await trx
			.insertInto('leader')
			.values(some.map((leader) => rowOf(organisationId, leader)))
			.onConflict((conflict) =>
				conflict.columns(['organisation_id', 'id']).doUpdateSet((update) => ({
					...{ key: update.ref('excluded.key'), name: update.ref('excluded.name') },
					...{ email: update.ref('excluded.email'), unit_id: update.ref('excluded.unit_id') },
					background: update.ref('excluded.background'),
					manager: update.ref('excluded.manager'),
					started_on: update.ref('excluded.started_on'),
					acting: update.ref('excluded.acting'),
					gone: 0
				}))
			)
			.execute();
	});
	await linkAccounts(trx, organisationId);
}

function rowOf(organisationId: string, leader: WrittenLeader) {
	return {
		...{ organisation_id: organisationId, id: leader.id, key: leader.key },
		...{ name: leader.name, email: leader.email, unit_id: leader.unitId ?? null },
		...{ background: JSON.stringify(leader.background), manager: leader.manager },
		...{ started_on: leader.startedOn ?? null, acting: leader.acting ? 1 : 0, gone: 0 }
	};
}

/** Leaders whose address somebody has already shown to be theirs. */
async function linkAccounts(trx: Transaction<Database>, organisationId: string): Promise<void> {
	await trx
		.updateTable('leader')
		.set(({ selectFrom }) => ({
			account_id: selectFrom('account').whereRef('account.email', '=', 'leader.email').select('id')
		}))
		.where('organisation_id', '=', organisationId)
		.where('account_id', 'is', null)
		.where('email', '<>', '')
		.execute();
}

/** Those of some leaders about whom people were ever invited to answer. */
export async function listEvaluated(
	trx: Kysely<Database>,
	organisationId: string
): Promise<ReadonlySet<string>> {
	const rows = await trx
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('round.state', '<>', 'draft')
		.select('evaluation.leader_id')
		.distinct()
		.execute();

	return new Set(rows.map((row) => row.leader_id));
}

/** Marks leaders as no longer in the organisation. Their numbers are free for others only on demand. */
export async function markGone(
	trx: Transaction<Database>,
	organisationId: string,
	ids: readonly string[],
	number: 'kept' | 'freed'
): Promise<void> {
	await inBatches(ids, async (some) => {
		await trx
			.updateTable('leader')
			.set({ gone: 1, ...(number === 'freed' && { key: null }) })
			.where('organisation_id', '=', organisationId)
			.where('id', 'in', some)
			.execute();
	});
}

/** Removes those who are gone and of whom nothing needs the name, and units in which nobody is left. */
export async function deleteLeftOver(
	trx: Transaction<Database>,
	organisationId: string
): Promise<void> {
	const left = trx
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.select('leader_id');
	await trx
		.deleteFrom('leader')
		.where('organisation_id', '=', organisationId)
		.where('gone', '=', 1)
		.where('id', 'not in', left)
		.execute();
	await trx
		.updateTable('leader')
		.set(noName)
		.where('organisation_id', '=', organisationId)
		.where('gone', '=', 1)
		.where('id', 'not in', left.where('leader_email', '<>', ''))
		.execute();
	while ((await deleteEmptyUnits(trx, organisationId)) > 0);
}

/** The lowest ones; what lay above them may be empty then. */
async function deleteEmptyUnits(
	trx: Transaction<Database>,
	organisationId: string
): Promise<number> {
	const used = async (table: 'leader' | 'evaluation') => {
		const query = trx.selectFrom(table).where('organisation_id', '=', organisationId);
		return query.select('unit_id as id').distinct().execute();
	};
	const units = await trx
		.selectFrom('unit')
		.where('organisation_id', '=', organisationId)
		.select(['id', 'parent_id'])
		.execute();
	const needed = new Set([
		...(await used('leader')).map(({ id }) => id),
		...(await used('evaluation')).map(({ id }) => id),
		...units.map((unit) => unit.parent_id)
	]);
	const empty = units.map(({ id }) => id).filter((id) => !needed.has(id));
	await inBatches(empty, async (some) => {
		await trx
			.deleteFrom('unit')
			.where('organisation_id', '=', organisationId)
			.where('id', 'in', some)
			.execute();
	});

	return empty.length;
}
