import { Migrator } from 'kysely/migration';
import type { Kysely } from 'kysely';
import { migrations } from '#db/migrations/list.ts';
import type { Database } from './schema.ts';

/**
 * Brings the schema up to date, each step in a transaction with the record that it ran. Throws when
 * the database was made by a newer program: an old one must not write to it.
 */
export async function migrateToLatest(db: Kysely<Database>): Promise<readonly string[]> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve({ ...migrations }) }
	});
	const { error, results } = await migrator.migrateToLatest();
	if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
		throw new Error('the database was made by a newer version of this program', { cause: error });
	}
	if (error)
		throw error instanceof Error ? error : new Error('the migration failed', { cause: error });

	return (results ?? []).map(({ migrationName }) => migrationName);
}
