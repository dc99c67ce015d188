import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import { listMailRecipients } from '#lib/server/invitations/queries.ts';
import { listMissing } from '#lib/server/mail/reminders.queries.ts';
import { openingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { planTestRound } from '#tests/support/draft-round.ts';

describe.each(databaseKinds)('on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	test('whoever has no mail gets an invitation and no mails, and each is asked in their language', async () => {
		const { db, folder } = place;
		const round = await planTestRound(place, [{ key: 'l1' }]);
		const evaluationId = round.evaluations.get('l1') ?? '';
		const row = { organisation_id: round.organisationId, evaluation_id: evaluationId };
		await db
			.insertInto('planned_rater')
			.values([
				{ ...row, rater_group: 'employee', address: 'Bo Lund, 4711', delivery: 'slip' },
				{
					...row,
					rater_group: 'employee',
					address: 'anna@example.dk',
					language: 'en',
					delivery: 'mail'
				},
				{ ...row, rater_group: 'peer', address: 'kim@example.dk', delivery: 'mail' }
			])
			.execute();
		const keys = openKeyRing(join(folder, 'keys'));

		const opener = { accountId: undefined, language: 'da' } as const;
		expect(await openRound(db, keys, round, opener, openingTime)).toBe('opened');

		const invited = await db
			.selectFrom('invitation')
			.select(['address', 'language', 'delivery'])
			.where('round_id', '=', round.id)
			.where('rater_group', '!=', 'self')
			.orderBy('address')
			.execute();
		expect(invited).toEqual([
			{ address: 'Bo Lund, 4711', language: 'da', delivery: 'slip' },
			{ address: 'anna@example.dk', language: 'en', delivery: 'mail' },
			{ address: 'kim@example.dk', language: 'da', delivery: 'mail' }
		]);
		const mails = await db
			.selectFrom('mail_outbox')
			.select('id')
			.where('round_id', '=', round.id)
			.execute();
		expect(mails).toHaveLength(3);
		const missing = await db.transaction().execute((trx) => listMissing(trx, round));
		expect(missing).toHaveLength(3);
		const thanked = await listMailRecipients(db, round);
		expect(thanked.map(({ address }) => address).sort()).toEqual([
			'anna@example.dk',
			'kim@example.dk'
		]);
	});
});
