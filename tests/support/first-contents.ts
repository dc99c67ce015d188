import type { Kysely } from 'kysely';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';

/** What every installation begins with: the schema, and the questionnaire in it. */
export async function putFirstContents(db: Kysely<Database>): Promise<void> {
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
}
