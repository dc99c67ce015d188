import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { insertAccount } from '../accounts/queries.ts';
import { insertOrganisation } from '../planning/queries.ts';
import { keepUpload } from './keep.ts';
import { deleteExpiredUploads, deleteUploads, findUpload, type UploadPlace } from './queries.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe.for(databaseKinds)('a file that was sent in, on %s', (kind) => {
	let database: TestDatabase;
	const place: UploadPlace = {
		...{ organisationId: 'nord', accountId: 'lone', roundId: undefined, kind: 'leaders' }
	};
	const file = { name: 'ledere.csv', bytes: Uint8Array.of(1, 2, 3) };

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		for (const id of ['lone', 'per']) {
			const account = { id, email: `${id}@x.dk`, name: id, language: 'da' } as const;
			await insertAccount(database.db, account);
		}
		for (const id of ['nord', 'syd']) {
			const organisation = { id, kind: 'organisation', name: id, sector: 'kommune' } as const;
			await insertOrganisation(database.db, organisation);
		}
	});
	afterAll(() => database.close());

	test('is there for whoever sent it, at its place, for a day', async () => {
		const { db } = database;
		const id = await keepUpload(db, place, file, now);
		const found = await findUpload(db, place, id, later(23));

		expect([found?.name, [...(found?.bytes ?? [])]]).toEqual(['ledere.csv', [1, 2, 3]]);
		expect(await findUpload(db, place, id, later(24))).toBeUndefined();
		for (const other of [
			{ ...place, organisationId: 'syd' },
			{ ...place, accountId: 'per' },
			{ ...place, roundId: 'efteraar' },
			{ ...place, kind: 'raters' as const }
		]) {
			expect(await findUpload(db, other, id, now)).toBeUndefined();
		}
	});

	test('takes the place of the one before, and of no other', async () => {
		const { db } = database;
		const forRound = { ...place, kind: 'raters', roundId: 'efteraar' } as const;
		const first = await keepUpload(db, place, file, now);
		const other = await keepUpload(db, forRound, file, now);
		const second = await keepUpload(db, place, file, now);

		expect(await findUpload(db, place, first, now)).toBeUndefined();
		expect(await findUpload(db, place, second, now)).toBeDefined();
		expect(await findUpload(db, forRound, other, now)).toBeDefined();
		await deleteUploads(db, forRound);
		expect(await findUpload(db, forRound, other, now)).toBeUndefined();
	});

	test('is deleted once its day is over', async () => {
		const { db } = database;
		await keepUpload(db, place, file, now);
		await deleteExpiredUploads(db, later(23));
		expect(await db.selectFrom('upload').select('id').execute()).toHaveLength(1);

		await deleteExpiredUploads(db, later(24));
		expect(await db.selectFrom('upload').select('id').execute()).toEqual([]);
	});
});
