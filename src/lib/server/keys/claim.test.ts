import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { isUnavailable } from '../db/unavailable.ts';
import { locateDraft } from '../drafts/place.ts';
import { findInvitation } from '../invitations/queries.ts';
import { closeDueRounds } from '../rounds/close.ts';
import { findRound } from '../rounds/queries.ts';
import { claimKeyFolder, findKeyFolder } from './claim.ts';
import { KeysElsewhere, keysOfAnotherMachine } from './elsewhere.ts';
import { openKeyRing } from './ring.ts';

const start = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

describe.each(databaseKinds)('on %s', (kind) => {
	let place: TestDatabase;
	beforeEach(async () => {
		place = await openTestDatabase(kind);
	});
	afterEach(() => place.close());

	test('all processes of one machine hold the same folder, and another is refused', async () => {
		const { db, folder } = place;
		const own = [1, 2].map(() => openKeyRing(join(folder, 'keys')));
		const other = openKeyRing(join(folder, 'other'));
		const claims = [];
		for (const [index, keys] of [...own, other].entries())
			claims.push(await claimKeyFolder(db, keys, minutes(index)));

		const refused = kind === 'postgres' ? 'taken' : 'held';
		expect(claims).toEqual(['held', 'held', refused]);
		expect(await findKeyFolder(db, other, minutes(3))).toBe(refused);
	});

	test('three minutes after the last sign of a machine another may take its place', async () => {
		const { db, folder } = place;
		const [gone, next] = ['keys', 'other'].map((name) => openKeyRing(join(folder, name)));
		if (!gone || !next) throw new Error('there are two folders');
		await claimKeyFolder(db, gone, start);
		await claimKeyFolder(db, gone, minutes(1));

		expect(await findKeyFolder(db, next, minutes(4))).toBe('held');
		expect(await claimKeyFolder(db, next, minutes(4))).toBe('held');
		expect(await claimKeyFolder(db, gone, minutes(5))).toBe(
			kind === 'postgres' ? 'taken' : 'held'
		);
	});

	test('where the keys are elsewhere nothing is taken for lost, and nothing begins', async () => {
		const round = await openTestRound(place, { employees: [5] });
		const keys = keysOfAnotherMachine();
		const [link] = round.evaluations[0]?.links ?? [];
		const invitation = await findInvitation(place.db, link?.token ?? '');
		if (!invitation || !link) throw new Error('the link leads somewhere');

		expect(() => locateDraft(keys, invitation, link.token)).toThrow(KeysElsewhere);
		await expect(closeDueRounds(place.db, keys, new Date('2100-01-01'))).rejects.toThrow();
		expect((await findRound(place.db, round))?.state).toBe('open');
		expect(isUnavailable(new KeysElsewhere())).toBe(true);
	});
});
