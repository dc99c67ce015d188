import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { sql } from 'kysely';
import { findYearHash, insertYear, listReleases } from './queries.ts';

let place: TestDatabase;
const { release } = releaseInvented({ leaders: 60, organisations: 6 });

beforeAll(async () => {
	place = await openTestDatabase('sqlite');
	await place.db
		.transaction()
		.execute((trx) =>
			insertYear(trx, 2026, '2026-12-31', { body: JSON.stringify(release), basis: '[]' })
		);
});
afterAll(() => place.close());

test('the hash of a year is found by the year', async () => {
	const [only] = await listReleases(place.db);

	expect(only?.year).toBe(2026);
	expect(await findYearHash(place.db, 2026)).toBe(only?.sha256);
	expect(await findYearHash(place.db, 2025)).toBeUndefined();
});

test('which years are released is read without the figures that stand before their hashes', async () => {
	const { rows } = await sql<{ readonly detail: string }>`explain query plan
		select year, released_on, sha256 from national_release where state = 'released' order by year`.execute(
		place.db
	);

	expect(rows.map(({ detail }) => detail).join()).toContain('COVERING INDEX national_release_hash');
});
