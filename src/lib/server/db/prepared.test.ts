import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { prepared, workAtOnce } from './prepared.ts';

const insert = prepared((db, { name, holder }: { name: string; holder: string }) =>
	db.insertInto('job_lease').values({ name, holder, until: 'later' })
);
const find = prepared((db, { holder }: { holder: string }) =>
	db
		.selectFrom('job_lease')
		.select('name')
		.where('until', '=', 'later')
		.where('holder', '=', holder)
);

describe.for(databaseKinds)('a prepared query, on %s', (kind) => {
	let place: TestDatabase;
	beforeEach(async () => {
		place = await openTestDatabase(kind);
	});
	afterEach(() => place.close());

	test('is given other values each time, also in a transaction', async () => {
		const { db } = place;
		expect((await insert(db, { name: 'one', holder: 'Anna' })).changed).toBe(1);
		await db.transaction().execute((trx) => insert(trx, { name: 'two', holder: 'Bo' }));

		expect((await find(db, { holder: 'Anna' })).rows).toEqual([{ name: 'one' }]);
		expect((await find(db, { holder: 'Bo' })).rows).toEqual([{ name: 'two' }]);
		expect((await find(db, { holder: 'nobody' })).rows).toEqual([]);
	});

	test('asked for beside a transaction has no part in it', async () => {
		const { db } = place;
		const beside: Promise<unknown>[] = [];
		const undone = db.transaction().execute(async (trx) => {
			await insert(trx, { name: 'undone', holder: 'Anna' });
			beside.push(find(db, { holder: 'Anna' }), insert(db, { name: 'kept', holder: 'Bo' }));
			await nextTurn();
			throw new Error('undone');
		});

		await expect(undone).rejects.toThrow('undone');
		expect(await Promise.all(beside)).toEqual([
			{ rows: [], changed: 0 },
			{ rows: [], changed: 1 }
		]);
		expect((await find(db, { holder: 'Bo' })).rows).toEqual([{ name: 'kept' }]);
	});

	test('asked for at once in a transaction is undone with it', async () => {
		const { db } = place;
		const undone = db.transaction().execute((trx) =>
			workAtOnce(db, trx, async () => {
				await insert(trx, { name: 'undone', holder: 'Anna' });
				expect((await find(trx, { holder: 'Anna' })).rows).toEqual([{ name: 'undone' }]);
				throw new Error('undone');
			})
		);

		await expect(undone).rejects.toThrow('undone');
		expect((await find(db, { holder: 'Anna' })).rows).toEqual([]);
	});

	test('of a transaction that has ended is refused', async () => {
		const { db } = place;
		const ended = await db
			.transaction()
			.execute((trx) => workAtOnce(db, trx, () => Promise.resolve({ trx })));

		await expect(insert(ended.trx, { name: 'late', holder: 'Anna' })).rejects.toThrow();
		expect((await find(db, { holder: 'Anna' })).rows).toEqual([]);
	});
});

test('a prepared query waits where somebody has the one connection for settings of their own', async () => {
	const { db, close } = await openTestDatabase('sqlite');
	const order: string[] = [];
	const held = db.connection().execute(async () => {
		const waiting = insert(db, { name: 'one', holder: 'Anna' }).then(() => order.push('asked'));
		await nextTurn();
		order.push('given back');
		return { waiting };
	});
	await (
		await held
	).waiting;
	await close();

	expect(order).toEqual(['given back', 'asked']);
});
