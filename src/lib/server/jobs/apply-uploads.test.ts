import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeBytes } from '#lib/domain/table-file/read.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { insertAccount } from '../accounts/queries.ts';
import { previewLeaders } from '../leaders/apply.ts';
import { listKnownLeaders } from '../leaders/queries.ts';
import { insertOrganisation, insertRole } from '../planning/queries.ts';
import { hasOrderedUpload, orderLargeUpload } from '../uploads/applying.queries.ts';
import { keepUpload } from '../uploads/keep.ts';
import { findStand, type UploadPlace } from '../uploads/queries.ts';
import { applyUploads } from './apply-uploads.ts';

const now = new Date('2026-11-22T10:00:00Z');

describe.for(databaseKinds)('a large file, on %s', (kind) => {
	let database: TestDatabase;
	beforeAll(async () => {
		database = await openTestDatabase(kind);
		await insertAccount(database.db, { id: 'lone', email: 'l@x.dk', name: 'L', language: 'da' });
		for (const id of ['nord', 'syd', 'vest', 'oest']) {
			const organisation = { id, kind: 'organisation', name: id, sector: 'kommune' } as const;
			await insertOrganisation(database.db, organisation);
			await insertRole(database.db, id, 'lone', 'coordinator');
		}
	});
	afterAll(() => database.close());

	const placeIn = (organisationId: string): UploadPlace => ({
		...{ organisationId, accountId: 'lone', roundId: undefined, kind: 'leaders' }
	});

	/** One leader, and a remark as long as it takes. */
	async function send(place: UploadPlace, length: number) {
		const remark = 'x'.repeat(length);
		const text = `Nummer;Leder;Mail;Enhed;Niveau;Område;Note\n1;Bo;bo@x.dk;A;ledere;skole;${remark}`;
		const bytes = new TextEncoder().encode(text);
		const id = await keepUpload(database.db, place, { name: 'ledere.csv', bytes }, now);
		const preview = await previewLeaders(database.db, place, id, now);
		const seen = preview && 'seen' in preview ? preview.seen : '';

		return { id, orders: { seen, others: 'removed' } };
	}

	test('that is ordered is applied once, and tells what came of it', async () => {
		const { db } = database;
		const place = placeIn('nord');
		const file = await send(place, largeBytes);
		expect(await orderLargeUpload(db, place, file)).toBe(true);
		expect(await findStand(db, place, file.id, now)).toEqual({ state: 'applying', step: 0 });
		await applyUploads(db, now);

		expect(await findStand(db, place, file.id, now)).toEqual({
			...{ state: 'applied', counts: { added: 1, changed: 0, removed: 0 } }
		});
		expect(await listKnownLeaders(db, 'nord')).toMatchObject([{ name: 'Bo' }]);
		expect(await orderLargeUpload(db, place, file)).toBe(false);
		expect(await hasOrderedUpload(db)).toBe(false);
	});

	test('whose list has become another one waits again, and says why', async () => {
		const { db } = database;
		const place = placeIn('syd');
		const file = await send(place, largeBytes);
		await orderLargeUpload(db, place, { ...file, orders: { ...file.orders, seen: 'other' } });
		await applyUploads(db, now);

		expect(await findStand(db, place, file.id, now)).toEqual({
			...{ state: 'waiting', refused: 'changed_since' }
		});
		expect(await listKnownLeaders(db, 'syd')).toEqual([]);
	});

	test('is not applied for somebody who has lost the role since', async () => {
		const { db } = database;
		const place = placeIn('oest');
		const file = await send(place, largeBytes);
		expect(await orderLargeUpload(db, place, file)).toBe(true);
		await db.deleteFrom('role').where('organisation_id', '=', 'oest').execute();
		await applyUploads(db, now);

		expect(await listKnownLeaders(db, 'oest')).toEqual([]);
		expect(await hasOrderedUpload(db)).toBe(false);
	});

	test('is nobody else’s to order, and one that is not large is not ordered', async () => {
		const { db } = database;
		const place = placeIn('vest');
		const small = await send(place, 10);
		expect(await orderLargeUpload(db, place, small)).toBe(false);

		const large = await send(place, largeBytes);
		for (const other of [
			{ ...place, accountId: 'per' },
			{ ...place, organisationId: 'nord' },
			{ ...place, roundId: 'efteraar' },
			{ ...place, kind: 'raters' as const }
		]) {
			expect(await orderLargeUpload(db, other, large)).toBe(false);
		}
		expect(await orderLargeUpload(db, place, large)).toBe(true);
		await applyUploads(db, now);
	});
});
