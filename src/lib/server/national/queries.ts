import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { thawRelease, type Released } from '#lib/domain/disclosure/released.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';

/** What is kept of a year. Where it is withheld there is only the reason, for the operator. */
export type StoredYear =
	| {
			readonly state: 'released';
			readonly releasedOn: Day;
			readonly body: string;
			readonly sha256: string;
			/** What the coefficients of reliability were made of, as JSON. */
			readonly basis: string;
	  }
	| { readonly state: 'withheld'; readonly reason: string };

export async function findYear(
	db: Kysely<Database>,
	year: number
): Promise<StoredYear | undefined> {
	const row = await db
		.selectFrom('national_release')
		.selectAll()
		.where('year', '=', year)
		.executeTakeFirst();
	if (!row) return undefined;
	if (row.state === 'withheld' || row.body === null || row.sha256 === null)
		return { state: 'withheld', reason: row.reason ?? '' };

	return {
		state: 'released',
		releasedOn: row.released_on,
		body: row.body,
		sha256: row.sha256,
		basis: row.basis ?? '[]'
	};
}

/** Whether a year's figures are frozen, so that nothing can be added to them. */
export async function isYearReleased(db: Kysely<Database>, year: number): Promise<boolean> {
	return (await listReleasedYears(db)).includes(year);
}

/** The years whose figures are frozen, the first one first. */
export async function listReleasedYears(db: Kysely<Database>): Promise<readonly number[]> {
	const rows = await db
		.selectFrom('national_release')
		.select('year')
		.where('state', '=', 'released')
		.orderBy('year')
		.execute();

	return rows.map(({ year }) => year);
}

/** Where a released year is found. */
export interface ReleasedYear {
	readonly year: number;
	readonly releasedOn: Day;
	readonly sha256: string;
}

/** The released years with their hashes, the first one first. */
export async function listReleases(db: Kysely<Database>): Promise<readonly ReleasedYear[]> {
	const rows = await db
		.selectFrom('national_release')
		.select(['year', 'released_on', 'sha256'])
		.where('state', '=', 'released')
		.orderBy('year')
		.execute();

	return rows.map((row) => ({
		year: row.year,
		releasedOn: row.released_on,
		sha256: row.sha256 ?? ''
	}));
}

/** The hash of a year's frozen figures; undefined where there are none, or they are withheld. */
export async function findYearHash(
	db: Kysely<Database>,
	year: number
): Promise<string | undefined> {
	const releases = await listReleases(db);

	return releases.find((release) => release.year === year)?.sha256;
}

/** The latest year that was released before a day. */
export async function findLatestBefore(
	db: Kysely<Database>,
	day: Day
): Promise<{ readonly year: number; readonly sha256: string } | undefined> {
	const row = await db
		.selectFrom('national_release')
		.select(['year', 'sha256'])
		.where('state', '=', 'released')
		.where('released_on', '<', day)
		.orderBy('year', 'desc')
		.limit(1)
		.executeTakeFirst();

	return row && { year: row.year, sha256: row.sha256 ?? '' };
}

/** What was released of a year, the hash of its text, and the day. */
export interface FrozenYear {
	readonly release: Released<NationalRelease>;
	readonly sha256: string;
	readonly releasedOn: Day;
}

/** The frozen figures of a year. Throws when their text is no longer the one that was frozen. */
export async function findNationalRelease(
	db: Kysely<Database>,
	year: number
): Promise<FrozenYear | undefined> {
	const found = await findYear(db, year);
	if (found?.state !== 'released') return undefined;
	const release = thawRelease<NationalRelease>(found, hash);
	if (!release) throw new Error(`the frozen figures of ${year} were changed`);

	return { release, sha256: found.sha256, releasedOn: found.releasedOn };
}

/** Keeps what became of a year. One that was withheld may be tried again, a released one never. */
export async function insertYear(
	trx: Transaction<Database>,
	year: number,
	releasedOn: Day,
	outcome: { readonly body: string; readonly basis: string } | { readonly reason: string }
): Promise<'kept' | 'released_before'> {
	await trx
		.deleteFrom('national_release')
		.where('year', '=', year)
		.where('state', '=', 'withheld')
		.execute();
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('national_release')
		.values({
			...{ year, released_on: releasedOn },
			...('reason' in outcome
				? { state: 'withheld', body: null, sha256: null, reason: outcome.reason, basis: null }
				: { ...outcome, state: 'released', sha256: hash(outcome.body), reason: null })
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();

	return numInsertedOrUpdatedRows === 1n ? 'kept' : 'released_before';
}

export function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
