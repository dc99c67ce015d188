import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** Whether anybody or anything is in the database: only an empty one is filled with invented people. */
export async function isEmpty(db: Kysely<Database>): Promise<boolean> {
	for (const table of ['organisation', 'account', 'sign_in'] as const) {
		const row = await db
			.selectFrom(table)
			.select((select) => select.lit(1).as('one'))
			.limit(1)
			.executeTakeFirst();
		if (row) return false;
	}

	return true;
}
