import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeRelease } from '#lib/domain/disclosure/released.ts';
import { hash } from '#lib/server/national/queries.ts';
import { carryOutSynthetic } from '../src/cli/synthetic/carry-out.ts';
import { readSyntheticWish } from '../src/cli/synthetic/words.ts';
import { openTestDatabase, type TestDatabase } from './support/database.ts';
import { releaseInvented } from './support/national/released-year.ts';

describe('invented people of a released year', () => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase('sqlite');
		const { release } = releaseInvented({ leaders: 120, organisations: 8 });
		const body = freezeRelease(release);
		await place.db
			.insertInto('national_release')
			.values({
				...{ year: 2026, released_on: '2027-10-01', state: 'released', basis: '[]' },
				...{ body, sha256: hash(body) }
			})
			.execute();
	});
	afterAll(() => place.close());

	const lines = (name: string) =>
		readFileSync(join(place.folder, 'invented', name), 'utf8')
			.trim()
			.split('\r\n');

	test('are written to two files, as many leaders as asked for', async () => {
		const to = join(place.folder, 'invented');
		const { said = '', problems } = await carryOutSynthetic(place, { year: 2026, leaders: 30, to });
		const employees = lines('synthetic-employees.csv');

		expect(problems).toBeUndefined();
		expect(lines('synthetic-leaders.csv')).toHaveLength(31);
		expect(new Set(employees.slice(1).map((line) => line.split(',')[0])).size).toBe(30);
		expect(said).toContain(`synthetic-employees.csv: ${employees.length - 1} rows`);
	});

	test('there are none of a year that is not released', async () => {
		expect(await carryOutSynthetic(place, { year: 2025, leaders: 30, to: place.folder })).toEqual({
			problems: ['The figures of 2025 are not released.']
		});
	});
});

test.for([
	['2026', '--to', 'a'],
	['2026', '--leaders', '5000', '--to', 'a']
])('the command understands %j', (words) => {
	expect(readSyntheticWish(words)).toMatchObject({ year: 2026, to: 'a' });
});

test.for([
	[],
	['2026'],
	['26', '--to', 'a'],
	['2026', '2027', '--to', 'a'],
	['2026', '--leaders', '0', '--to', 'a'],
	['2026', '--leaders', 'many', '--to', 'a']
])('the command says how it is used instead of %j', (words) => {
	expect(readSyntheticWish(words)).toHaveProperty('usage');
});
