import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRound, openingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { countBallots } from '../rounds/count-ballots.ts';
import { findReportProgress } from './progress.queries.ts';
import { releaseReports } from './release-reports.ts';

describe.for(databaseKinds)('how far the reports of a round have come, on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	test('is none of them when the answers have been counted, and all of them at the end', async () => {
		const { db } = database;
		const round = await openTestRound(database, { employees: [5, 6] });
		await countBallots(db, round.keys, round, 'early', openingTime);

		expect(await findReportProgress(db, round)).toEqual({ made: 0, all: 2 });
		await releaseReports(db, round, openingTime);
		expect(await findReportProgress(db, round)).toEqual({ made: 2, all: 2 });
	});

	test('is of one round, and leaves out who was taken from it', async () => {
		const { db } = database;
		const round = await openTestRound(database, { employees: [5, 6, 7] });
		await db
			.updateTable('evaluation')
			.set({ cancelled: 1 })
			.where('id', '=', round.evaluations[0]?.id ?? '')
			.execute();

		expect(await findReportProgress(db, round)).toEqual({ made: 0, all: 2 });
	});
});
