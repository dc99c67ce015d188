import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import {
	makeReady,
	openMunicipality,
	planMunicipalityRound
} from '#tests/support/municipality-round.ts';
import { beginRound } from '../rounds/plan/begin.ts';
import { takeBackReady } from '../rounds/plan/declare-ready.ts';
import { saveGroupForm } from '../rounds/plan/save-form.ts';
import { findRound, type RoundRef } from '../rounds/queries.ts';
import { forgetLeft } from './forget-left.ts';

const start = new Date('2026-11-02T12:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * 86_400_000);
const days = { opensOn: addDays(dayOf(start), 150), closesOn: addDays(dayOf(start), 164) };

describe.each(databaseKinds)('a round that nobody works on, on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	test('goes after a year, also where nobody was ever in it', async () => {
		const town = await openMunicipality(place, 1);
		const plan = { name: 'Foråret', ...days, confirmBy: undefined };
		const ref = await beginRound(place.db, town.coordinator, town.id, plan);
		if (!ref) throw new Error('no round');
		const form = { id: undefined, name: 'Kort', form: 'kort' as const, themes: [] };
		await saveGroupForm(place.db, town.coordinator, ref, form);

		await forgetLeft(place.db, start);
		await forgetLeft(place.db, after(365));
		expect(await findRound(place.db, ref)).toMatchObject({ leftOn: dayOf(start) });
		await forgetLeft(place.db, after(366));
		expect(await findRound(place.db, ref)).toBeUndefined();
	});

	test('goes a year after the last day that somebody did something', async () => {
		const { town, ref } = await planMunicipalityRound(place, 1, days);
		await forgetLeft(place.db, start);
		await takeBackReady(place.db, town.coordinator, ref);
		await forgetLeft(place.db, after(300));

		await forgetLeft(place.db, after(366));
		expect(await findRound(place.db, ref)).toBeDefined();
		await forgetLeft(place.db, after(300 + 367));
		expect(await findRound(place.db, ref)).toBeUndefined();
	});

	test('keeps its lists where it waits for its day, and only there', async () => {
		const ready = await planMunicipalityRound(place, 2, days);
		const left = await planMunicipalityRound(place, 2, days);
		await makeReady(place, ready.town.coordinator, ready.ref, start);

		await forgetLeft(place.db, start);
		await forgetLeft(place.db, after(91));
		expect(await countListed(ready.ref)).toBe(2 * 6);
		expect(await countListed(left.ref)).toBe(0);
	});

	async function countListed({ organisationId }: RoundRef): Promise<number> {
		const rows = await place.db
			.selectFrom('planned_rater')
			.where('organisation_id', '=', organisationId)
			.select('address')
			.execute();

		return rows.length;
	}
});
