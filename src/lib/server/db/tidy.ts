import { sql, type Kysely } from 'kysely';
import { setTimeout } from 'node:timers/promises';
import { dialectOf } from '#db/migrations/dialect.ts';
import { pragmas } from './client.ts';
import { listPartitions } from './partitions.ts';
import type { Database } from './schema.ts';

/**
 * Rewrites what still has the room that deleted rows left, because their bytes lie in it: the whole
 * file of SQLite, whose log is emptied too, or the tables of PostgreSQL from which people are deleted.
 */
export async function tidyDatabase(db: Kysely<Database>): Promise<void> {
	if (dialectOf(db) === 'postgres') return rewriteTables(db, forgetful);

	await sql`vacuum`.execute(db);
	await emptyLog(db);
}

/**
 * Empties SQLite's log, which still holds the pages as they were before the latest changes. Somebody who
 * reads at this moment keeps it from being emptied: what they read is over in milliseconds, so it is
 * tried again, but a backup is not waited for. The job that closes rounds comes again each minute.
 */
export async function emptyLog(db: Kysely<Database>): Promise<'empty' | 'busy'> {
	if (dialectOf(db) !== 'sqlite') return 'empty';

	for (const pause of pauses) {
		if ((await tryToEmptyLog(db)) === 'empty') return 'empty';
		await setTimeout(pause);
	}

	return tryToEmptyLog(db);
}

/** Milliseconds between attempts. */
const pauses = [10, 30, 100] as const;

/** With no patience of its own, since everybody who writes would wait with it. */
async function tryToEmptyLog(db: Kysely<Database>): Promise<'empty' | 'busy'> {
	return db.connection().execute(async (connection) => {
		await sql`pragma busy_timeout = 0`.execute(connection);
		try {
			const { rows } = await sql<{ busy: number }>`
				pragma wal_checkpoint(truncate)
			`.execute(connection);
			return rows[0]?.busy === 1 ? 'busy' : 'empty';
		} finally {
			await sql`pragma busy_timeout = ${sql.lit(pragmas.busy_timeout)}`.execute(connection);
		}
	});
}

/**
 * Overwrites what was just deleted of an open round: its tables on PostgreSQL, which are small and held
 * for a moment, or SQLite's log.
 */
export async function rewriteRound(db: Kysely<Database>, roundId: string): Promise<void> {
	if (dialectOf(db) === 'sqlite') await emptyLog(db);
	else await rewriteTables(db, listPartitions(roundId));
}

/**
 * Whatever names a person and is deleted or changed on its day. A round's own secrets are dropped as
 * files; reports and the audit log are too large to be taken from their readers.
 */
const forgetful = [
	'planned_rater',
	'mail_outbox',
	'sign_in',
	'oidc_attempt',
	'miss',
	'session',
	'account',
	'account_identity',
	'role_offer',
	'upload',
	'handover',
	'leader',
	'evaluation',
	'round',
	'adoption',
	'comment',
	'named_answer',
	'saved_mirror',
	'terms_acceptance',
	'report_reader',
	'follow_up',
	'focus_area'
] as const;

/**
 * A plain vacuum leaves deleted rows readable in the file until something is written over them. Each
 * table is taken for itself for a moment. Where somebody holds one, nobody is kept waiting: it comes
 * again after the others, since the server's own look at it is over by then; for a running dump the next
 * night tries again.
 */
async function rewriteTables(db: Kysely<Database>, tables: readonly string[]): Promise<void> {
	await db.connection().execute(async (connection) => {
		await sql`set lock_timeout = '2s'`.execute(connection);
		try {
			const held = [];
			for (const table of tables)
				if ((await rewriteTable(connection, table)) === 'held') held.push(table);
			for (const table of held) await rewriteTable(connection, table);
		} finally {
			await sql`reset lock_timeout`.execute(connection);
		}
	});
}

async function rewriteTable(
	connection: Kysely<Database>,
	table: string
): Promise<'rewritten' | 'held'> {
	try {
		await sql`vacuum full ${sql.table(table)}`.execute(connection);
		return 'rewritten';
	} catch (problem) {
		if (problem instanceof Error && 'code' in problem && problem.code === lockNotAvailable)
			return 'held';
		throw problem;
	}
}

const lockNotAvailable = '55P03';
