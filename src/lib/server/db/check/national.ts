import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * The country's figures are those that were frozen, and of a released year nothing is sealed any more.
 * `npm run -s national -- check YEAR` also makes them once more.
 */
export async function checkNational(db: Kysely<Database>): Promise<readonly string[]> {
	return [...(await checkFrozen(db)), ...(await checkDestroyed(db))];
}

async function checkFrozen(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('national_release')
		.select(['year', 'state', 'body', 'sha256', 'basis'])
		.orderBy('year')
		.execute();

	return rows
		.filter(({ state, body, sha256, basis }) =>
			state === 'released'
				? body === null || hash(body) !== sha256 || basis === null
				: body !== null || sha256 !== null || basis !== null
		)
		.map(({ year, state }) =>
			state === 'released'
				? `The figures of ${year} are not the text that was frozen.`
				: `The figures of ${year} are withheld but there are figures.`
		);
}

async function checkDestroyed(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ year: number }>`
		select national_release.year
		from national_release
		where state = 'released' and (
			exists (select 1 from moments where moments.year = national_release.year)
			or exists (select 1 from moments_key where moments_key.year = national_release.year)
		)
		order by national_release.year
	`.execute(db);

	return rows.map(
		({ year }) =>
			`The figures of ${year} are released but its sealed sums still exist: run national -- release ${year} again.`
	);
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
