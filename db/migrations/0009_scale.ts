import { sql, type Kysely } from 'kysely';

/**
 * What running it at any size needs. When each job, and the operator's backup among them, last ended
 * well or badly (`job_lease`), so that every process and the operator's page say the same.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [
		`alter table job_lease add column succeeded_at text`,
		`alter table job_lease add column failed_at text`
	])
		await sql.raw(statement).execute(db);
}
