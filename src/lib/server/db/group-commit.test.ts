import { sql, type Kysely, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { commitTogether, mostTogether } from './group-commit.ts';
import type { Database } from './schema.ts';
import { isUnavailable } from './unavailable.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.for(databaseKinds)('work that may share a commit, on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	beforeEach(() => place.db.deleteFrom('job_lease').execute());
	afterAll(() => place.close());

	const keep = (trx: Transaction<Database>, name: string) =>
		trx.insertInto('job_lease').values({ name, holder: '', until: '' }).execute();
	const kept = async () => {
		const rows = await place.db.selectFrom('job_lease').select('name').orderBy('name').execute();
		return rows.map(({ name }) => name);
	};

	test('everyone is told what their own work said, and all of it is kept', async () => {
		const told = await Promise.all(
			numbers(3 * mostTogether).map((number) =>
				commitTogether(place.db, async (trx) => {
					await keep(trx, `n${number}`);
					return number;
				})
			)
		);

		expect(told).toEqual(numbers(3 * mostTogether));
		expect(await kept()).toHaveLength(3 * mostTogether);
	});

	test('what one throws undoes their own work and nobody else’s', async () => {
		await commitTogether(place.db, (trx) => keep(trx, 'before'));
		const outcomes = await Promise.allSettled(
			numbers(5).map((number) =>
				commitTogether(place.db, async (trx) => {
					await keep(trx, `n${number}`);
					if (number === 2) throw new Error('two');
					if (number === 3) await keep(trx, 'before');
				})
			)
		);

		expect(outcomes.map(({ status }) => status)).toEqual([
			...['fulfilled', 'fulfilled', 'rejected', 'rejected', 'fulfilled']
		]);
		expect(outcomes[2]).toHaveProperty('reason.message', 'two');
		expect(await kept()).toEqual(['before', 'n0', 'n1', 'n4']);
	});

	test('where work had to be done twice, what was kept and what is told are of the same time', async () => {
		const outcomes = await Promise.allSettled(
			numbers(4).map((number) => {
				let attempt = 0;
				return commitTogether(place.db, async (trx) => {
					attempt += 1;
					await keep(trx, `n${number} ${attempt}`);
					if (number === 3) throw new Error('three');
					return `n${number} ${attempt}`;
				});
			})
		);
		const told = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));

		expect(told).toHaveLength(3);
		expect(await kept()).toEqual(told);
	});

	test('whoever asks while others are served has their turn too', async () => {
		const later: Promise<void>[] = [];
		const ask = (name: string) => commitTogether(place.db, (trx) => keep(trx, name).then(() => {}));
		await Promise.all(
			numbers(5).map((number) =>
				ask(`first ${number}`).then(() => void later.push(ask(`then ${number}`)))
			)
		);
		await Promise.all(later);

		expect(await kept()).toHaveLength(10);
	});
});

describe('on SQLite', () => {
	let place: TestDatabase;
	let transactions = 0;
	let counted: Kysely<Database>;
	beforeAll(async () => {
		place = await openTestDatabase('sqlite');
		counted = new Proxy(place.db, {
			get(db, name: keyof Kysely<Database>) {
				if (name === 'transaction') transactions += 1;
				const value: unknown = Reflect.get(db, name, db);
				return typeof value === 'function' ? (value.bind(db) as unknown) : value;
			}
		});
	});
	beforeEach(async () => {
		await place.db.deleteFrom('mail_outbox').execute();
		transactions = 0;
	});
	afterAll(() => place.close());

	const fill = (db: Kysely<Database>, id: string, size: number) =>
		commitTogether(db, (trx) =>
			trx
				.insertInto('mail_outbox')
				.values({ id, kind: 'x'.repeat(size), not_before: '', delete_after: '' })
				.execute()
		);
	const limit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(place.db);

	test.for([
		[1, 1],
		[mostTogether, 1],
		[mostTogether + 1, 2]
	])('%i who wait share %i transactions', async ([people = 0, expected]) => {
		await Promise.all(numbers(people).map((number) => fill(counted, `p${number}`, 1)));

		expect(transactions).toBe(expected);
	});

	test('a disk that fills up is told to those whom it hit, and all is well when it is freed', async () => {
		const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(place.db);
		await limit((rows[0]?.page_count ?? 0) + 50);
		const sizes = numbers(20).map((number) => (number % 4 === 3 ? 150_000 : 1000));
		const outcomes = await Promise.allSettled(
			sizes.map((size, number) => fill(place.db, `p${number}`, size))
		);
		const problems = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
		const kept = await place.db.selectFrom('mail_outbox').select('id').execute();

		expect(problems.length).toBeGreaterThan(0);
		expect(problems.filter((problem) => !isUnavailable(problem))).toEqual([]);
		expect(kept).toHaveLength(sizes.length - problems.length);

		await limit(1_000_000);
		await fill(place.db, 'after', 150_000);
		expect(await place.db.selectFrom('mail_outbox').select('id').execute()).toHaveLength(
			kept.length + 1
		);
	});

	test('a commit that fails is nobody’s success', async () => {
		const outcomes = await Promise.allSettled([
			fill(place.db, 'good', 1),
			commitTogether(place.db, async (trx) => {
				await sql`pragma defer_foreign_keys = on`.execute(trx);
				const nowhere = { organisation_id: 'none', id: 'one', account_id: 'nobody' };
				await trx
					.insertInto('leader')
					.values({ ...nowhere, name: '', email: '' })
					.execute();
			}),
			fill(place.db, 'too', 1)
		]);

		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
		expect(await place.db.selectFrom('mail_outbox').select('id').execute()).toEqual([]);
	});
});
