import { sql, type Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from './schema.ts';

const secretTables = ['invitation', 'draft', 'ballot'] as const;

/** The tables that hold a round's secrets on PostgreSQL. */
export function listPartitions(roundId: string): readonly string[] {
	return secretTables.map((table) => `${table}_${roundId}`);
}

/**
 * On PostgreSQL a round's secrets get a partition each, so that the close can drop them whole. It is made
 * apart and joined when it is finished: made in its place, it would keep everybody who answers elsewhere
 * waiting until the transaction ends, and a cluster changes no column of a part that is already spread.
 */
export async function createRoundPartitions(
	trx: Transaction<Database>,
	roundId: string
): Promise<void> {
	if (dialectOf(trx) !== 'postgres') return;

	for (const table of secretTables) {
		const name = `${table}_${roundId}`;
		if (await isThere(trx, name)) continue;

		await sql`create table ${sql.id(name)} (like ${sql.id(table)} including all)`.execute(trx);
		await takeNoSamples(trx, table, name);
		await sql`
			alter table ${sql.id(table)} attach partition ${sql.id(name)} for values in (${sql.lit(roundId)})
		`.execute(trx);
	}
}

async function isThere(trx: Transaction<Database>, name: string): Promise<boolean> {
	const { rows } = await sql<{ there: boolean }>`
		select exists (
			select from pg_class
			where relname = ${name} and relnamespace = current_schema()::regnamespace
		) as there
	`.execute(trx);

	return rows[0]?.there === true;
}

/** Of the columns from which the whole table keeps no samples, its new partition keeps none either. */
async function takeNoSamples(
	trx: Transaction<Database>,
	table: (typeof secretTables)[number],
	partition: string
): Promise<void> {
	const { rows } = await sql<{ name: string }>`
		select attname as name from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and attstattarget = 0
	`.execute(trx);
	const changes = rows.map(({ name }) => sql`alter column ${sql.id(name)} set statistics 0`);

	await sql`alter table ${sql.id(partition)} ${sql.join(changes)}`.execute(trx);
}

/**
 * Removes every invitation, draft and ballot of a round. SQLite overwrites the pages (secure_delete);
 * PostgreSQL drops the partitions, because a deleted row would stay in its file until a vacuum.
 */
export async function dropRoundSecrets(
	trx: Transaction<Database>,
	organisationId: string,
	roundId: string
): Promise<void> {
	const isPostgres = dialectOf(trx) === 'postgres';

	for (const table of secretTables) {
		const statement = isPostgres
			? sql`drop table if exists ${sql.id(`${table}_${roundId}`)}`
			: sql`delete from ${sql.id(table)} where organisation_id = ${organisationId} and round_id = ${roundId}`;
		await statement.execute(trx);
	}
}
