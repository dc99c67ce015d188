import type { Kysely, Transaction } from 'kysely';
import type { KnownLeader, LeaderFacts } from '#lib/domain/leader-file/plan.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import { noName } from '../evaluations/leaders.queries.ts';
import { dialectOf } from '#db/migrations/dialect.ts';
import { inBatches, readInPages } from '../rounds/in-batches.ts';
import { deleteEmptyUnits } from './units.queries.ts';

/** Lets nobody else change an organisation's leaders until the end of a transaction. */
export async function lockLeaders(
	trx: Transaction<Database>,
	organisationId: string
): Promise<void> {
	/* SQLite has one writer anyway. */
	if (dialectOf(trx) !== 'postgres') return;

	await trx
		.selectFrom('organisation')
		.where('id', '=', organisationId)
		.select('id')
		.forNoKeyUpdate()
		.execute();
}

/** Everybody whom an organisation has noted as a leader, those who are gone too. */
export async function listKnownLeaders(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly KnownLeader[]> {
	const query = db
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
		.orderBy('leader.id');
	const rows = await readInPages((after, most) =>
		query.where('leader.id', '>', after).limit(most).execute()
	);

	return rows.map((row) => ({
		...{ id: row.id, key: row.key ?? undefined, name: row.name, email: row.email },
		...{ unitKey: row.unit_key ?? undefined, manager: row.manager },
		background: JSON.parse(row.background) as Background,
		startedOn: row.started_on ?? undefined,
		...{ acting: row.acting === 1, isGone: row.gone === 1 }
	}));
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
		.where('email', 'in', (select) => select.selectFrom('account').select('account.email'))
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
	await deleteEmptyUnits(trx, organisationId);
}
