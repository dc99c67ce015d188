import { sql, type Kysely, type Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { emptyLog } from '../db/tidy.ts';
import type { Database } from '../db/schema.ts';
import type { Reference, Table } from './catalogue.queries.ts';

/**
 * Keeps everybody else from writing until the transaction ends: whoever reads a database that is moved
 * may go on. SQLite's transactions do so by beginning. Throws where somebody else is writing.
 */
export async function lockTables(
	trx: Transaction<Database>,
	tables: readonly Table[]
): Promise<void> {
	if (dialectOf(trx) === 'sqlite' || tables.length === 0) return;

	const names = sql.join(tables.map(({ name }) => sql.id(name)));
	await sql`set local lock_timeout = '5s'`.execute(trx);
	/* The one side waits while the other is read or looked through. */
	await sql`set local statement_timeout = 0`.execute(trx);
	await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
	await sql`lock table ${names} in share row exclusive mode`.execute(trx);
}

/** How many others are connected to a database of PostgreSQL; of SQLite the lock of the server tells. */
export async function countOthers(db: Kysely<Database>): Promise<number> {
	if (dialectOf(db) === 'sqlite') return 0;

	/* Within a transaction PostgreSQL says again what it has said before, unless it is told to forget it. */
	await sql`select pg_stat_clear_snapshot()`.execute(db);
	/* Whoever may not see what others are sees that they are there; the server's own work has no user. */
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null
			and coalesce(backend_type, 'client backend') = 'client backend'
	`.execute(db);

	return rows[0]?.count ?? 0;
}

/**
 * Lets rows come in any order: the references are looked at when all are there. On PostgreSQL they are
 * taken away and put back in the same transaction, which nobody else sees.
 */
export async function dropReferences(
	trx: Transaction<Database>,
	references: readonly Reference[]
): Promise<void> {
	for (const { table, name } of references)
		await sql`alter table ${sql.id(table)} drop constraint ${sql.id(name)}`.execute(trx);
}

export async function restoreReferences(
	trx: Transaction<Database>,
	references: readonly Reference[]
): Promise<void> {
	for (const { table, name, definition } of references)
		await sql`
			alter table ${sql.id(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}
		`.execute(trx);
}

/** What SQLite is told for the same end. */
export async function deferReferences(trx: Transaction<Database>): Promise<void> {
	await sql`pragma defer_foreign_keys = on`.execute(trx);
}

/** Rounds that have partitions of their own on PostgreSQL. */
export async function listOpenRounds(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('round')
		.select('id')
		.where('state', 'in', ['open', 'lost'])
		.orderBy('id')
		.execute();

	return rows.map(({ id }) => id);
}

/** Overwrites what an undone move has left in the files: no row shows it, and it can still be read there. */
export async function wipe(db: Kysely<Database>, tables: readonly Table[]): Promise<void> {
	if (dialectOf(db) === 'sqlite') return void (await emptyLog(db));

	for (const { name } of tables) await sql`vacuum full ${sql.id(name)}`.execute(db);
}
