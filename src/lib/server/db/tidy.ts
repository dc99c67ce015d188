import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from './schema.ts';

/**
 * Rewrites the SQLite file without the room that deleted rows left, and empties its log. PostgreSQL
 * looks after itself.
 */
export async function tidyDatabase(db: Kysely<Database>): Promise<void> {
	if (dialectOf(db) !== 'sqlite') return;

	await sql`vacuum`.execute(db);
	await emptyLog(db);
}

/** Empties SQLite's log, which still holds the pages as they were before the latest changes. */
export async function emptyLog(db: Kysely<Database>): Promise<void> {
	if (dialectOf(db) === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
