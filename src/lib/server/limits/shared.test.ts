import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { SignInLimits } from '../sign-in/limits.ts';
import { Guesses } from './guesses.ts';
import { MissLimiter } from './misses.ts';
import { deleteOldMisses } from './queries.ts';
import { missWindow, shareMisses, type Sharing } from './shared.ts';

const start = new Date('2026-11-21T10:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const secret = new Uint8Array(32).fill(7);

describe('on postgres, several processes count together', () => {
	let place: TestDatabase;
	let share: Sharing;
	beforeAll(async () => {
		place = await openTestDatabase('postgres');
		share = shareMisses(place.db, secret);
	});
	afterAll(() => place.close());
	beforeEach(() => place.db.deleteFrom('miss').execute());

	const limiters = () =>
		[1, 2, 3].map(() => new MissLimiter({ most: 12, within: missWindow }, share('test')));

	test('whoever goes from one to the next gets one more try at each', async () => {
		const processes = limiters();
		let answered = 0;
		for (let attempt = 0; attempt < 60; attempt += 1) {
			const here = processes[attempt % 3];
			if (here?.secondsToWait('net', start) === undefined) {
				here?.count('net', start);
				answered += 1;
			}
			await here?.settle();
		}

		expect(answered).toBeGreaterThanOrEqual(12);
		expect(answered).toBeLessThanOrEqual(14);
		expect(processes.map((each) => each.secondsToWait('other', start))).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});

	test('a flood at one process is not forgotten because the others heard late', async () => {
		const [one, other] = limiters();
		for (let miss = 0; miss < 12; miss += 1) one?.count('net', start);
		expect(one?.secondsToWait('net', later(1))).toBe(599);
		await one?.settle();
		expect(one?.secondsToWait('net', later(1))).toBe(599);

		other?.count('net', later(2));
		await other?.settle();
		expect(other?.secondsToWait('net', later(2))).toBe(598);
	});

	test('whoever comes in by one is welcome at the other', async () => {
		const [one, other] = limiters();
		for (let miss = 0; miss < 12; miss += 1) one?.count('mette', start);
		await one?.settle();
		other?.forget('mette', later(1));
		await other?.settle();

		expect(one?.secondsToWait('mette', later(2))).toBe(598);
		await one?.settle();
		expect(one?.secondsToWait('mette', later(2))).toBeUndefined();
	});

	test('a hit that was counted as a miss is taken back for all', async () => {
		const [one, other] = limiters();
		for (let person = 0; person < 40; person += 1) {
			one?.count('authority', start);
			other?.forgive('authority', start);
			await Promise.all([one?.settle(), other?.settle()]);
		}

		expect(one?.secondsToWait('authority', later(1))).toBeUndefined();
	});

	test('what is older than the time is begun anew', async () => {
		const [one, other] = limiters();
		for (let miss = 0; miss < 12; miss += 1) one?.count('net', start);
		await one?.settle();
		other?.count('net', later(600));
		await other?.settle();

		expect(other?.secondsToWait('net', later(601))).toBeUndefined();
	});

	test('while the database is away each counts alone, and nobody is kept from the page', async () => {
		const broken: Sharing = () => ({
			add: () => Promise.reject(new Error('away')),
			find: () => Promise.reject(new Error('away'))
		});
		const guesses = new Guesses(broken);
		for (let miss = 0; miss < 60; miss += 1) {
			expect(guesses.count(['192.0.2.7'], start)).toBeUndefined();
		}
		await guesses.settle();

		expect(guesses.count(['192.0.2.7'], later(60))).toBe(540);
	});

	test('nobody is written down: the same network has other prints for other secrets and kinds', async () => {
		const guesses = new Guesses(share);
		guesses.count(['192.0.2.7', 'account mette'], start);
		await guesses.settle();
		new Guesses(shareMisses(place.db, new Uint8Array(32))).count(['192.0.2.7'], start);
		new SignInLimits(share).countAsk('192.0.2.7', 'mette@example.dk', start);

		await expect.poll(async () => (await listRows(place)).length).toBe(5);
		const rows = await listRows(place);
		expect(new Set(rows.map(({ key_hash: hash }) => hash.toString('hex'))).size).toBe(5);
		expect(rows.map(({ key_hash: hash }) => hash.length)).toEqual([32, 32, 32, 32, 32]);
		const bytes = rows.map(({ key_hash: hash }) => hash.toString('latin1')).join('');
		expect(bytes).not.toMatch(/192\.0|mette/u);
	});

	test('it is in no log of the database, and so in no archive and no copy of it', async () => {
		const { rows } = await sql<{ kept: string }>`
			select relpersistence as kept from pg_class where relname = 'miss'
		`.execute(place.db);

		expect(rows).toEqual([{ kept: 'u' }]);
	});

	test('old ones are deleted, also those from before the clock was set back', async () => {
		const [one] = limiters();
		one?.count('old', start);
		one?.count('ahead', later(4000));
		one?.count('young', later(500));
		await one?.settle();
		await deleteOldMisses(place.db, missWindow, later(600));

		expect((await listRows(place)).map(({ since }) => since)).toEqual([later(500).toISOString()]);
	});
});

test('one process that is alone with SQLite writes nothing', async () => {
	const place = await openTestDatabase('sqlite');
	const guesses = new Guesses(shareMisses(place.db, secret));
	guesses.count(['192.0.2.7'], start);
	await guesses.settle();

	expect(await listRows(place)).toEqual([]);
	await place.close();
});

function listRows({ db }: TestDatabase) {
	return db.selectFrom('miss').selectAll().execute();
}
