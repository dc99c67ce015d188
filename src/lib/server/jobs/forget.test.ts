import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { insertRestMark } from '../evaluations/rest.queries.ts';
import { isSteady } from './forget.ts';
import { timetable, type JobContext } from './timetable.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2026-11-21T10:00:00Z');
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);

test('time that goes on as it should is steady: up to three days, and never backwards', () => {
	expect(isSteady(undefined, start)).toBe(false);
	expect(isSteady(start, later(0))).toBe(true);
	expect(isSteady(start, later(3 * day))).toBe(true);
	expect(isSteady(start, later(3 * day + 1))).toBe(false);
	expect(isSteady(start, later(-1))).toBe(false);
});

let place: TestDatabase;
beforeAll(async () => {
	place = await openTestDatabase('sqlite');
});
afterAll(() => place.close());

test('a clock that jumps years ahead deletes nothing until it has been right for half a day', async () => {
	const forget = timetable.find(({ name }) => name === 'forget');
	const look = (now: Date) => forget?.run({ db: place.db } as unknown as JobContext, now);
	const left = async () =>
		(await place.db.selectFrom('resting_leader').select('closed_at').execute()).length;
	await place.db.transaction().execute((trx) => insertRestMark(trx, 'a@b.dk', start.toISOString()));

	await look(start);
	await look(later(12 * hour));
	await look(later(4000 * day));
	expect(await left()).toBe(1);

	await look(later(day));
	expect(await left()).toBe(1);
	await look(later(4000 * day));
	expect(await left()).toBe(1);
	await look(later(4000 * day + 12 * hour));
	expect(await left()).toBe(0);
});
