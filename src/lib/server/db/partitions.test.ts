import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePostgresDatabase } from '#tests/support/database.ts';
import { openDatabase } from './client.ts';
import { migrateToLatest } from './migrate.ts';
import { createRoundPartitions, listPartitions } from './partitions.ts';

/* Two connections see each other's locks, so it takes a server. */
let place: Awaited<ReturnType<typeof openServer>>;
beforeAll(async () => {
	place = await openServer();
});
afterAll(async () => {
	await place.db.destroy();
	await place.drop();
});

async function openServer() {
	const { url, drop } = await makePostgresDatabase();
	const db = openDatabase({ kind: 'postgres', url });
	await migrateToLatest(db);

	return { db, drop };
}

test('nobody who answers waits for a round that is being opened', async () => {
	const { db } = place;
	await db.transaction().execute((trx) => createRoundPartitions(trx, 'open'));

	await db.transaction().execute(async (opening) => {
		await createRoundPartitions(opening, 'opening');

		await db.transaction().execute(async (answering) => {
			await sql`set local lock_timeout = '1s'`.execute(answering);
			await answering
				.insertInto('ballot')
				.values({
					...{ organisation_id: 'o', round_id: 'open', id: 'b', evaluation_id: 'e' },
					...{ rater_group: 'employee', part: 0, sealed: Buffer.alloc(1) },
					replace_hash: Buffer.alloc(1)
				})
				.execute();
			const seen = await answering.selectFrom('ballot').select('id').execute();
			expect(seen).toEqual([{ id: 'b' }]);
		});
	});
});

test('a round’s part has the same columns, keys, checks and silence about samples as the whole', async () => {
	const { db } = place;
	await db.transaction().execute((trx) => createRoundPartitions(trx, 'like'));
	/* Again, as after a start that was interrupted, changes nothing. */
	await db.transaction().execute((trx) => createRoundPartitions(trx, 'like'));

	const describe = async (table: string) => {
		const columns = await sql`
			select attname, format_type(atttypid, null) as type, attnotnull, attstattarget,
				pg_get_expr(adbin, adrelid) as usual
			from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
			where attrelid = ${table}::regclass and attnum > 0 order by attname
		`.execute(db);
		const constraints = await sql`
			select contype, pg_get_constraintdef(oid) as definition from pg_constraint
			where conrelid = ${table}::regclass order by definition
		`.execute(db);
		const indexes = await sql`
			select indkey::text, indisunique from pg_index where indrelid = ${table}::regclass
			order by indkey::text
		`.execute(db);

		return [columns.rows, constraints.rows, indexes.rows];
	};

	for (const part of listPartitions('like'))
		expect(await describe(part)).toEqual(await describe(part.replace('_like', '')));
});
