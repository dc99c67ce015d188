import { sql, type Kysely, type Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '../db/schema.ts';

/**
 * The oldest moment that the database itself keeps, by its own clock: its triggers refuse to remove
 * anything younger, whatever the program believes the time to be.
 */
export async function findOldestKept(db: Kysely<Database>): Promise<string> {
	const oldest =
		dialectOf(db) === 'sqlite'
			? sql<{ at: string }>`select strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-24 months') as at`
			: sql<{ at: string }>`select to_char(
					(clock_timestamp() at time zone 'utc') - interval '24 months',
					'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
				) as at`;
	const [row] = (await oldest.execute(db)).rows;
	if (!row) throw new Error('the database did not say what time it is');

	return row.at;
}

export async function hasEntryBefore(db: Kysely<Database>, before: string): Promise<boolean> {
	const row = await db
		.selectFrom('audit_entry')
		.where('at', '<', before)
		.select('id')
		.limit(1)
		.executeTakeFirst();

	return row !== undefined;
}

/** Says up to where the log is cleared from now on. Without it not even an old entry can be removed. */
export async function moveLimit(trx: Transaction<Database>, before: string): Promise<void> {
	const limit = { forget_before: before };
	const moved = await trx.selectFrom('audit_limit').select('forget_before').executeTakeFirst();

	if (!moved)
		await trx
			.insertInto('audit_limit')
			.values({ id: 1, ...limit })
			.execute();
	else if (moved.forget_before < before) {
		await trx.updateTable('audit_limit').set(limit).execute();
	}
}

export async function deleteEntriesBefore(
	trx: Transaction<Database>,
	before: string
): Promise<void> {
	await trx.deleteFrom('audit_entry').where('at', '<', before).execute();
}
