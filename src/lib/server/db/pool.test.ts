import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePostgresDatabase } from '#tests/support/database.ts';
import { startPostgres } from '#tests/support/postgres-process.ts';
import { openDatabase } from './client.ts';
import type { Database } from './schema.ts';
import { isUnavailable } from './unavailable.ts';

describe('a server of PostgreSQL', () => {
	let place: Awaited<ReturnType<typeof makePostgresDatabase>>;
	let db: Kysely<Database>;
	beforeAll(async () => {
		place = await makePostgresDatabase();
		db = openDatabase({ kind: 'postgres', url: place.url });
		await sql`create table row (id integer primary key, count integer)`.execute(db);
		await sql`insert into row values (1, 0), (2, 0)`.execute(db);
	});
	afterAll(async () => {
		await db.destroy();
		await place.drop();
	});

	test('two that wait for each other are both done in the end, each once', async () => {
		let waiting = 0;
		const bothHold = Promise.withResolvers<undefined>();
		const begun: string[] = [];
		const add = (first: number, second: number) =>
			db.transaction().execute(async (trx) => {
				begun.push(`${first} first`);
				await sql`update row set count = count + 1 where id = ${first}`.execute(trx);
				waiting += 1;
				if (waiting === 2) bothHold.resolve(undefined);
				await bothHold.promise;
				await sql`update row set count = count + 1 where id = ${second}`.execute(trx);
			});
		await Promise.all([add(1, 2), add(2, 1)]);

		const { rows } = await sql`select id, count from row order by id`.execute(db);
		expect(rows).toEqual([
			{ id: 1, count: 2 },
			{ id: 2, count: 2 }
		]);
		expect(begun).toHaveLength(3);
	});

	test('what fails for another reason is not tried again', async () => {
		let attempts = 0;
		const work = db.transaction().execute(async (trx) => {
			attempts += 1;
			await sql`insert into row values (1, 0)`.execute(trx);
		});

		await expect(work).rejects.toMatchObject({ code: '23505' });
		expect(attempts).toBe(1);
	});

	test('pages give up soon, and what closes rounds has time', async () => {
		const pages = openDatabase({ kind: 'postgres', url: place.url }, 'pages');
		const limits = await Promise.all([pages, db].map(readLimits));
		await pages.destroy();

		expect(limits).toEqual([
			{ statement: '30s', lock: '10s', idle: '1min', isolation: 'read committed' },
			{ statement: '1h', lock: '10min', idle: '10min', isolation: 'read committed' }
		]);
	});
});

test('a server that goes and comes back is away for a while, and nothing has to be restarted', async () => {
	const server = await startPostgres({ fsync: 'off' });
	const db = openDatabase({ kind: 'postgres', url: server.url }, 'pages');
	const ask = () => sql<{ one: number }>`select 1 as one`.execute(db).then(({ rows }) => rows);

	try {
		expect(await ask()).toEqual([{ one: 1 }]);
		const underWay = sql`select pg_sleep(20)`.execute(db).catch((problem: unknown) => problem);
		await server.kill();
		expect(isUnavailable(await underWay)).toBe(true);
		expect(isUnavailable(await ask().catch((problem: unknown) => problem))).toBe(true);

		await server.start();
		expect(await ask()).toEqual([{ one: 1 }]);
	} finally {
		await db.destroy();
		await server.remove();
	}
});

async function readLimits(db: Kysely<Database>) {
	const { rows } = await sql`
		select current_setting('statement_timeout') as statement,
			current_setting('lock_timeout') as lock,
			current_setting('idle_in_transaction_session_timeout') as idle,
			current_setting('default_transaction_isolation') as isolation
	`.execute(db);

	return rows[0];
}
