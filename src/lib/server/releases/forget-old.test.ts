import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer, answerAll, closingTime, openTestRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { closeRound } from '../rounds/close.ts';
import { forgetOld } from './forget-old.ts';

describe.each(databaseKinds)('what is kept on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
		const round = await openTestRound(place, { employees: [8] });
		for (const { group, token } of round.evaluations[0]?.links ?? []) {
			const draft = answerAll(round.selection, group, 4);
			await answer(place, round.keys, token, {
				...draft,
				comments: { aaben_1: 'Mere af det samme' }
			});
		}
		await closeRound(place.db, round.keys, round, closingTime);
	});
	afterAll(() => place.close());

	const left = async () => ({
		comments: (await place.db.selectFrom('comment').select('id').execute()).length,
		reports: (await place.db.selectFrom('leader_release').select('id').execute()).length,
		named: (await place.db.selectFrom('named_answer').select('rater_group').execute()).length
	});

	test('comments go twelve months after the close, and the report after five years', async () => {
		expect(await left()).toEqual({ comments: 9, reports: 1, named: 2 });

		await forgetOld(place.db, new Date('2027-11-21T09:00:00.000Z'));
		expect(await left()).toEqual({ comments: 9, reports: 1, named: 2 });
		await forgetOld(place.db, new Date('2027-11-21T09:00:00.001Z'));
		expect(await left()).toEqual({ comments: 0, reports: 1, named: 2 });

		await forgetOld(place.db, new Date('2031-11-21T09:00:00.000Z'));
		expect(await left()).toEqual({ comments: 0, reports: 1, named: 2 });
		await forgetOld(place.db, new Date('2031-11-21T09:00:00.001Z'));
		expect(await left()).toEqual({ comments: 0, reports: 0, named: 0 });
	});
});
