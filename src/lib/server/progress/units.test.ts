import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { cancelRound } from '../rounds/cancel.ts';
import { countBallots } from '../rounds/count-ballots.ts';
import { renewProgressCounts } from './renew.ts';
import { listUnitProgress } from './units.queries.ts';

describe.for(databaseKinds)('the morning’s sums of units, on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	const opened = new Date('2026-11-02T06:00:00Z');
	const morning = (day: number) => new Date(`2026-11-0${day}T07:00:00Z`);

	/** A round of six leaders, the last of whom is in a unit of their own beside the others'. */
	async function begin(kindOfRound: 'organisation' | 'private' = 'organisation') {
		const round = await openTestRound(database, {
			employees: [1, 1, 1, 1, 1, 1],
			kind: kindOfRound,
			now: opened
		});
		const { organisationId } = round;
		const place = { organisation_id: organisationId, parent_id: null };
		await database.db
			.insertInto('unit')
			.values([
				{ ...place, id: 'north', key: 'n', name: 'Nord' },
				{ ...place, id: 'south', key: 's', name: 'Syd' }
			])
			.execute();
		for (const [index, { id }] of round.evaluations.entries())
			await database.db
				.updateTable('evaluation')
				.set({ unit_id: index < 5 ? 'north' : 'south' })
				.where('id', '=', id)
				.execute();
		const send = async (leader: number, group: 'self' | 'manager') => {
			const link = round.evaluations[leader]?.links.find((each) => each.group === group);
			await answer(
				database,
				round.keys,
				link?.token ?? '',
				answerAll(standardForm, group, 4),
				opened
			);
		};
		const sums = () => listUnitProgress(database.db, round);

		return { round, send, sums };
	}

	const whole = { unitId: undefined, invited: 6 };

	test('the whole is counted once a day, and no unit from which one leader could be subtracted', async () => {
		const { send, sums } = await begin();
		await send(0, 'self');
		await renewProgressCounts(database.db, opened);
		expect(await sums()).toEqual([]);

		await renewProgressCounts(database.db, morning(3));
		const first = [
			{ ...whole, group: 'manager', countedOn: '2026-11-03', answered: 0 },
			{ ...whole, group: 'self', countedOn: '2026-11-03', answered: 1 }
		];
		expect(await sums()).toEqual(first);

		await send(1, 'self');
		await renewProgressCounts(database.db, new Date('2026-11-03T20:00:00Z'));
		expect(await sums()).toEqual(first);

		await renewProgressCounts(database.db, morning(4));
		expect(await sums()).toMatchObject([{ answered: 0 }, { answered: 2, countedOn: '2026-11-04' }]);
	});

	test('a leader’s own round has no such sums', async () => {
		const { sums } = await begin('private');
		await renewProgressCounts(database.db, morning(3));

		expect(await sums()).toEqual([]);
	});

	test('they go when the round closes and when it is stopped', async () => {
		const { round, sums } = await begin();
		await renewProgressCounts(database.db, morning(3));
		expect(await sums()).toHaveLength(2);
		await countBallots(database.db, round.keys, round, 'early', morning(4));
		expect(await sums()).toEqual([]);

		const other = await begin();
		await renewProgressCounts(database.db, morning(3));
		expect(await other.sums()).toHaveLength(2);
		await cancelRound(database.db, other.round.keys, other.round, undefined, morning(4));
		expect(await other.sums()).toEqual([]);
	});
});
