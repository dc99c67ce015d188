import { sql, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/**
 * The public half of each year's moments key. Without it a lost key was silently followed by a new one,
 * and what had been sealed to the old one could never be opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	const isSqlite = dialectOf(db) === 'sqlite';
	const bytes = isSqlite ? 'blob' : 'bytea';
	const end = isSqlite ? 'strict, without rowid' : '';

	await sql
		.raw(`create table moments_key (year integer primary key, public_key ${bytes} not null) ${end}`)
		.execute(db);
}
