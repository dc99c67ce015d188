import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRound, openingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { deliverMails } from './deliver.ts';
import { findSendingProgress } from './progress.queries.ts';
import { remindMissing } from './remind.ts';
import type { Delivery } from './transport.ts';

describe.for(databaseKinds)('how far a round’s invitations have come, on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	test('is counted in links: sent, waiting and not delivered; reminders are never counted', async () => {
		const round = await openTestRound(database, { employees: [50] });
		const look = () => findSendingProgress(database.db, round);
		const address = round.evaluations[0]?.links.find(({ group }) => group === 'employee')?.address;
		const deliver = (now: Date) =>
			deliverMails(
				{
					...{ db: database.db, keys: round.keys },
					settings: { origin: 'https://spejl.example.dk', appSecret: new Uint8Array(32) },
					transport: {
						atOnce: 1,
						send: ({ to }) => Promise.resolve<Delivery>(to === address ? 'refused' : 'sent'),
						close: () => undefined
					},
					log: { warn: () => undefined, error: () => undefined }
				},
				now
			);

		expect(await look()).toEqual({
			...{ invited: 52, sent: 0, waiting: 52, bounced: 0, from: openingTime.toISOString() }
		});
		await deliver(openingTime);
		const halfway = await look();
		expect(halfway).toMatchObject({ invited: 52, waiting: 12 });
		expect(halfway.sent + halfway.bounced).toBe(40);
		while ((await deliver(openingTime)) > 0);
		const done = { invited: 52, sent: 51, waiting: 0, bounced: 1, from: undefined };
		expect(await look()).toEqual(done);

		await remindMissing(database.db, new Date('2026-11-11T08:00:00Z'));
		expect(await look()).toEqual(done);
	});
});
