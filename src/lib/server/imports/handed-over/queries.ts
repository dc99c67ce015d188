import type { Kysely, Transaction } from 'kysely';
import type { AnswerMapping } from '#lib/domain/import/mapping.ts';
import type { System } from '#lib/domain/import/suggest-mapping.ts';
import type { Database, HandoverState } from '#lib/server/db/schema.ts';

/** Files of one earlier round that somebody has handed over. */
export interface Handover {
	readonly organisationId: string;
	readonly id: string;
	/** Whoever sent them: nobody else sees them. */
	readonly accountId: string;
	readonly system: System;
	readonly year: number;
	readonly key: Uint8Array;
	readonly state: HandoverState;
	/** How many steps of a check or an import are done. */
	readonly step: number;
	/** Once it is imported. */
	readonly roundId: string | undefined;
}

export type HandoverRef = Pick<Handover, 'organisationId' | 'id'>;

export async function insertHandover(
	db: Kysely<Database>,
	{
		organisationId,
		id,
		accountId,
		system,
		year,
		key
	}: Omit<Handover, 'state' | 'step' | 'roundId'>,
	expiresAt: Date
): Promise<void> {
	await db
		.insertInto('handover')
		.values({
			...{ organisation_id: organisationId, id, account_id: accountId, system, year },
			...{ file_key: key, expires_at: expiresAt.toISOString() }
		})
		.execute();
}

/** One that somebody has sent and that has not run out. */
export async function findHandover(
	db: Kysely<Database>,
	{ organisationId, id, accountId }: Pick<Handover, 'organisationId' | 'id' | 'accountId'>,
	now: Date
): Promise<Handover | undefined> {
	const row = await selectHandovers(db)
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('account_id', '=', accountId)
		.where('expires_at', '>', now.toISOString())
		.executeTakeFirst();

	return row && toHandover(row);
}

/** Those of one person that have not run out, the latest year first. */
export async function listHandovers(
	db: Kysely<Database>,
	{ organisationId, accountId }: Pick<Handover, 'organisationId' | 'accountId'>,
	now: Date
): Promise<readonly Handover[]> {
	const rows = await selectHandovers(db)
		.where('organisation_id', '=', organisationId)
		.where('account_id', '=', accountId)
		.where('expires_at', '>', now.toISOString())
		.orderBy('year', 'desc')
		.orderBy('id')
		.execute();

	return rows.map(toHandover);
}

/** Those that are to be checked or imported. */
export async function listOrderedHandovers(db: Kysely<Database>): Promise<readonly Handover[]> {
	const rows = await selectHandovers(db)
		.where('state', 'in', ['checking', 'importing'])
		.orderBy('expires_at')
		.orderBy('id')
		.execute();

	return rows.map(toHandover);
}

export async function hasOrderedHandover(db: Kysely<Database>): Promise<boolean> {
	const found = db.selectFrom('handover').where('state', 'in', ['checking', 'importing']);

	return (await found.select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Leads from one state to another; false where it was in none of those. */
export async function moveHandover(
	db: Kysely<Database>,
	{ organisationId, id }: HandoverRef,
	from: readonly HandoverState[],
	to: HandoverState
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('handover')
		.set({ state: to, step: 0 })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('state', 'in', from)
		.executeTakeFirst();

	return numUpdatedRows > 0n;
}

export async function noteHandoverStep(
	db: Kysely<Database>,
	{ organisationId, id }: HandoverRef,
	step: number
): Promise<void> {
	await db
		.updateTable('handover')
		.set({ step })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Notes which round the files have become; from here on nobody can open them. */
export async function noteImported(
	trx: Transaction<Database>,
	{ organisationId, id }: HandoverRef,
	roundId: string
): Promise<void> {
	await trx
		.updateTable('handover')
		.set({ round_id: roundId, file_key: new Uint8Array(), state: 'imported', step: 0 })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

export async function deleteHandover(
	db: Kysely<Database>,
	{ organisationId, id }: HandoverRef
): Promise<void> {
	await db
		.deleteFrom('handover')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

export async function deleteExpiredHandovers(db: Kysely<Database>, now: Date): Promise<void> {
	await db.deleteFrom('handover').where('expires_at', '<=', now.toISOString()).execute();
}

/** The ids of those whose files are there. */
export async function listKeptHandovers(db: Kysely<Database>): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('handover')
		.where('state', '<>', 'imported')
		.select('id')
		.execute();

	return new Set(rows.map(({ id }) => id));
}

/** How an organisation's files from a system were read the last time, one for each file of answers. */
export async function listMappings(
	db: Kysely<Database>,
	organisationId: string,
	system: System
): Promise<readonly AnswerMapping[]> {
	const row = await db
		.selectFrom('import_mapping')
		.where('organisation_id', '=', organisationId)
		.where('system', '=', system)
		.select('mappings')
		.executeTakeFirst();

	return row ? (JSON.parse(row.mappings) as readonly AnswerMapping[]) : [];
}

/** Remembers it for the next time. What columns hold is not kept with it. */
export async function saveMappings(
	trx: Transaction<Database>,
	organisationId: string,
	system: System,
	mappings: readonly AnswerMapping[]
): Promise<void> {
	const kept = JSON.stringify(mappings.map((mapping) => ({ ...mapping, labels: {} })));
	await trx
		.insertInto('import_mapping')
		.values({ organisation_id: organisationId, system, mappings: kept })
		.onConflict((conflict) =>
			conflict.columns(['organisation_id', 'system']).doUpdateSet({ mappings: kept })
		)
		.execute();
}

function selectHandovers(db: Kysely<Database>) {
	return db
		.selectFrom('handover')
		.select(['organisation_id', 'id', 'account_id', 'system', 'year'])
		.select(['file_key', 'state', 'step', 'round_id']);
}

function toHandover(
	row: Awaited<ReturnType<ReturnType<typeof selectHandovers>['executeTakeFirstOrThrow']>>
): Handover {
	return {
		...{ organisationId: row.organisation_id, id: row.id, accountId: row.account_id },
		...{ system: row.system, year: row.year, key: row.file_key, state: row.state, step: row.step },
		roundId: row.round_id ?? undefined
	};
}
