import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { renewProgressCounts } from './renew.ts';

describe.for(databaseKinds)('the morning’s counts, on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	const opened = new Date('2026-11-02T06:00:00Z');
	/* Eight in Denmark is seven in UTC in November. */
	const morning = (day: number, time = '07:00:00') => new Date(`2026-11-0${day}T${time}Z`);

	async function begin(employees: number) {
		const round = await openTestRound(database, { employees: [employees], now: opened });
		const links = (round.evaluations[0]?.links ?? []).filter(({ group }) => group === 'employee');
		const send = (token: string) =>
			answer(database, round.keys, token, answerAll(standardForm, 'employee', 4), opened);
		const counts = () =>
			database.db
				.selectFrom('progress_count')
				.where('organisation_id', '=', round.organisationId)
				.select(['rater_group', 'counted_on', 'invited', 'answered'])
				.execute();

		return { round, links, send, counts };
	}

	test('nothing is counted on the first day, then once a day from eight on', async () => {
		const { links, send, counts } = await begin(5);
		await send(links[0]?.token ?? '');
		await renewProgressCounts(database.db, new Date('2026-11-02T22:00:00Z'));
		await renewProgressCounts(database.db, morning(3, '06:59:59'));
		expect(await counts()).toEqual([]);

		await renewProgressCounts(database.db, morning(3));
		const first = { rater_group: 'employee', counted_on: '2026-11-03', invited: 5, answered: 1 };
		expect(await counts()).toEqual([first]);

		await send(links[1]?.token ?? '');
		await renewProgressCounts(database.db, morning(3, '20:00:00'));
		await renewProgressCounts(database.db, morning(4, '06:59:59'));
		expect(await counts()).toEqual([first]);

		await renewProgressCounts(database.db, morning(4));
		expect(await counts()).toEqual([{ ...first, counted_on: '2026-11-04', answered: 2 }]);
	});

	test('a group of four is not counted, and neither are the leader and the manager', async () => {
		const { round, counts } = await begin(4);
		for (const { token, group } of round.evaluations[0]?.links ?? []) {
			await answer(database, round.keys, token, answerAll(standardForm, group, 4), opened);
		}
		await renewProgressCounts(database.db, morning(5));

		expect(await counts()).toEqual([]);
	});

	test('a withdrawn person stays in the count, so that it does not tell whether they had answered', async () => {
		const { links, send, counts } = await begin(6);
		await send(links[0]?.token ?? '');
		for (const { address } of links.slice(0, 2)) {
			await database.db
				.updateTable('invitation')
				.set({ withdrawn: 1 })
				.where('address', '=', address)
				.execute();
		}
		await renewProgressCounts(database.db, morning(6));

		expect(await counts()).toMatchObject([{ invited: 6, answered: 1 }]);
	});

	test('a round that has ended is not counted any more', async () => {
		const { round, counts } = await begin(5);
		await database.db
			.updateTable('round')
			.set({ state: 'counted' })
			.where('id', '=', round.id)
			.execute();
		await renewProgressCounts(database.db, morning(7));

		expect(await counts()).toEqual([]);
	});
});
