import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '../schema.ts';

/** Whether the file is whole and every reference leads somewhere. PostgreSQL sees to both by itself. */
export async function checkFile(db: Kysely<Database>): Promise<readonly string[]> {
	if (dialectOf(db) !== 'sqlite') return [];

	const pages = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
	const references = await sql<{ table: string; parent: string }>`
		pragma foreign_key_check
	`.execute(db);

	return [
		...pages.rows
			.filter(({ integrity_check: found }) => found !== 'ok')
			.map(({ integrity_check: found }) => `The file is damaged: ${found}`),
		...references.rows.map(
			({ table, parent }) => `A row of ${table} refers to a ${parent} that is not there.`
		)
	];
}
