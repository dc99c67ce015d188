import type { Kysely } from 'kysely';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Versions } from '#lib/domain/questionnaire/version.ts';
import type { Database } from '../db/schema.ts';

const read = new Map<string, Questionnaire>();

/** A published version by its id. Versions never change, so each is read from the database once. */
export async function findQuestionnaire(
	db: Kysely<Database>,
	id: string
): Promise<Questionnaire | undefined> {
	const known = read.get(id);
	if (known) return known;

	const row = await db
		.selectFrom('questionnaire_version')
		.select('body')
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;

	const questionnaire = JSON.parse(row.body) as Questionnaire;
	read.set(id, questionnaire);

	return questionnaire;
}

/** The version of a round or evaluation, which must exist because the schema refers to it. */
export async function requireQuestionnaire(
	db: Kysely<Database>,
	id: string
): Promise<Questionnaire> {
	const questionnaire = await findQuestionnaire(db, id);
	if (!questionnaire) throw new Error(`the questionnaire version ${id} is missing`);

	return questionnaire;
}

/** Every version that is kept here, by its id. There are few. */
export async function listVersions(db: Kysely<Database>): Promise<Versions> {
	const rows = await db.selectFrom('questionnaire_version').select('id').orderBy('id').execute();
	const found = await Promise.all(
		rows.map(async ({ id }) => [id, await requireQuestionnaire(db, id)] as const)
	);

	return new Map(found);
}

export async function findFingerprint(
	db: Kysely<Database>,
	id: string
): Promise<string | undefined> {
	const row = await db
		.selectFrom('questionnaire_version')
		.select('sha256')
		.where('id', '=', id)
		.executeTakeFirst();

	return row?.sha256;
}

/** False where somebody else has just put a version of this name there. */
export async function insertVersion(
	db: Kysely<Database>,
	version: { id: string; sha256: string; body: string }
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('questionnaire_version')
		.values(version)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirstOrThrow();

	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
