import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

class Undo extends Error {}

/** Whether the database takes writes right now. What it writes to find out is rolled back. */
export async function canWrite(db: Kysely<Database>): Promise<boolean> {
	try {
		await db.transaction().execute(async (trx) => {
			await trx
				.insertInto('job_lease')
				.values({ name: 'readiness', holder: '', until: '' })
				.execute();
			throw new Undo();
		});
	} catch (problem) {
		return problem instanceof Undo;
	}

	return false;
}
