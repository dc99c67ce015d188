import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { makeReady, planMunicipalityRound } from '#tests/support/municipality-round.ts';
import { placeInUnit } from '#tests/support/units.ts';
import { cancelRound } from '../rounds/cancel.ts';
import { openKeyRing } from '../keys/ring.ts';
import { countBallots } from '../rounds/count-ballots.ts';
import { followRound } from '../rounds/follow/follow-round.ts';
import { openReadyRounds } from '../rounds/plan/open-ready.ts';
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
		const north = { id: 'north', name: 'Nord' };
		const south = { id: 'south', name: 'Syd' };
		for (const [index, { id }] of round.evaluations.entries())
			await placeInUnit(database, id, [index < 5 ? north : south]);
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

	test('who and what is moved while the round is open is counted where it was when it opened', async () => {
		const days = { opensOn: '2026-11-02', closesOn: '2026-11-20' };
		const { town, ref } = await planMunicipalityRound(database, 11, days);
		await makeReady(database, town.coordinator, ref, opened);
		await openReadyRounds(database.db, openKeyRing(join(database.folder, 'keys')), opened);
		const { top, below } = town.units;
		const question = { text: '', view: 'alle', order: 'navn', shows: 'units', page: 1 } as const;
		const look = async (day: number) => {
			await renewProgressCounts(database.db, morning(day));
			const sums = await listUnitProgress(database.db, ref);
			const counts = sums.map(({ unitId, group, invited }) => ({ unitId, group, invited }));
			const pages = await Promise.all(
				['', top, below].map((unitId) => followRound(database.db, ref, { ...question, unitId }))
			);

			return [counts, pages.map((page) => page && { ...page, countedOn: '' })];
		};
		const first = await look(3);
		expect(first[0]).toContainEqual({ unitId: below, group: 'self', invited: 5 });
		expect(first[1]).toMatchObject([
			{ sums: { self: { invited: 11 } } },
			{ path: [{ name: 'Børn og unge' }], sums: { leaders: 11, self: { invited: 11 } } },
			{
				path: [{ name: 'Børn og unge' }, { name: 'Skoler' }],
				sums: { leaders: 5, self: { invited: 5 } }
			}
		]);

		const [moved = ''] = town.leaders;
		const leader = database.db.updateTable('leader').where('id', '=', moved);
		await leader.set({ unit_id: below }).execute();
		const unit = database.db.updateTable('unit').where('id', '=', below);
		await unit.set({ parent_id: null, name: 'Skole og fritid' }).execute();
		expect(await look(4)).toEqual(first);
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
