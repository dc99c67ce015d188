import Sqlite from 'better-sqlite3';
import { statSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { closingTime, openTestRound } from '#tests/support/builders.ts';
import { timetable, type JobContext } from '../jobs/timetable.ts';
import { findRound } from '../rounds/queries.ts';
import { emptyLog } from './tidy.ts';

let place: TestDatabase;
beforeEach(async () => {
	place = await openTestDatabase('sqlite');
});
afterEach(() => place.close());

const logSize = () => statSync(`${place.file}-wal`).size;

test('what a close leaves in the log while somebody reads is gone when the job has run again', async () => {
	const round = await openTestRound(place, { employees: [5] });
	const reader = new Sqlite(place.file);
	reader.exec('begin');
	reader.prepare('select count(*) from ballot').get();
	const close = timetable.find(({ name }) => name === 'close');
	const context = { db: place.db, keys: round.keys } as JobContext;

	const began = performance.now();
	await close?.run(context, closingTime);
	expect((await findRound(place.db, round))?.state).toBe('released');
	expect(logSize()).toBeGreaterThan(0);
	expect(performance.now() - began, 'nobody waits for the reader').toBeLessThan(4000);

	reader.close();
	await close?.run(context, closingTime);
	expect(logSize()).toBe(0);
});

test('somebody who reads for a moment does not keep the log from being emptied', async () => {
	await place.db.insertInto('job_lease').values({ name: 'a', holder: '', until: '' }).execute();
	const reader = new Sqlite(place.file);
	reader.exec('begin');
	reader.prepare('select count(*) from ballot').get();
	await place.db.insertInto('job_lease').values({ name: 'b', holder: '', until: '' }).execute();
	setTimeout(() => reader.close(), 20);

	expect(await emptyLog(place.db)).toBe('empty');
	expect(logSize()).toBe(0);
});

test('a writer is still waited for when the log has been emptied', async () => {
	expect(await emptyLog(place.db)).toBe('empty');
	const other = new Sqlite(place.file, { timeout: 0 });
	other.exec('begin immediate');
	expect(await emptyLog(place.db)).toBe('busy');
	setTimeout(() => other.close(), 50);

	const began = performance.now();
	await expect(
		place.db.insertInto('job_lease').values({ name: 'test', holder: '', until: '' }).execute()
	).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
	expect(performance.now() - began).toBeGreaterThan(4000);
});
