import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Whether long values are as they were written. The check of the file follows their pages and does not
 * look into them: a page that the disk has lost reads as zeros.
 */
export async function checkValues(db: Kysely<Database>): Promise<readonly string[]> {
	return [...(await checkQuestionnaires(db)), ...(await checkSealed(db))];
}

async function checkQuestionnaires(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db.selectFrom('questionnaire_version').selectAll().orderBy('id').execute();

	return rows
		.filter(({ body, sha256 }) => createHash('sha256').update(body).digest('hex') !== sha256)
		.map(({ id }) => `Questionnaire ${id} is not the text that was published.`);
}

/** What is sealed ends in a tag that looks like chance, never in zeros. */
async function checkSealed(db: Kysely<Database>): Promise<readonly string[]> {
	const problems: string[] = [];

	for (const table of ['ballot', 'draft', 'moments'] as const) {
		const { rows } = await sql<{ count: number | string }>`
			select count(*) as count from ${sql.table(table)}
			where substr(sealed, length(sealed) - 15) = ${Buffer.alloc(16)}
		`.execute(db);
		const count = Number(rows[0]?.count ?? 0);
		if (count > 0)
			problems.push(`The file is damaged: the end of ${count} rows of ${table} is lost.`);
	}

	return problems;
}
