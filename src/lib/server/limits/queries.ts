import { sql, type Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Tally } from './shared.ts';

/**
 * Adds misses to those of all processes, or takes some back, and says how many there are now. What is
 * older than `within` is begun anew.
 */
export async function changeMisses(
	db: Kysely<Database>,
	{ keyHash, change }: { readonly keyHash: Buffer; readonly change: number },
	within: number,
	now: Date
): Promise<Tally> {
	const [after, before] = span(within, now);
	const first = Math.max(0, change);
	const counts = sql<boolean>`miss.since > ${after} and miss.since < ${before}`;
	const sum = sql<number>`miss.count + cast(${change} as integer)`;
	const row = await db
		.insertInto('miss')
		.values({ key_hash: keyHash, count: first, since: now.toISOString() })
		.onConflict((conflict) =>
			conflict.column('key_hash').doUpdateSet({
				count: sql<number>`case when not (${counts}) then excluded.count
					when ${sum} > 0 then ${sum} else 0 end`,
				since: sql<string>`case when ${counts} then miss.since else excluded.since end`
			})
		)
		.returning(['count', 'since'])
		.executeTakeFirstOrThrow();

	return { count: row.count, since: Date.parse(row.since) };
}

export async function findMisses(
	db: Kysely<Database>,
	keyHash: Buffer
): Promise<Tally | undefined> {
	const row = await db
		.selectFrom('miss')
		.select(['count', 'since'])
		.where('key_hash', '=', keyHash)
		.executeTakeFirst();

	return row && { count: row.count, since: Date.parse(row.since) };
}

/** Those of which none counts any more; also those from before the clock was set back. */
export async function deleteOldMisses(
	db: Kysely<Database>,
	within: number,
	now: Date
): Promise<void> {
	const [after, before] = span(within, now);

	await db
		.deleteFrom('miss')
		.where((where) => where.or([where('since', '<=', after), where('since', '>=', before)]))
		.execute();
}

function span(within: number, now: Date): readonly [after: string, before: string] {
	return [
		new Date(now.getTime() - within).toISOString(),
		new Date(now.getTime() + within).toISOString()
	];
}
