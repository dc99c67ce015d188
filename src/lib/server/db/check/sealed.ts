import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** That what is sealed looks alike from outside: neither its size nor its code tells two of them apart. */
export async function checkSealed(db: Kysely<Database>): Promise<readonly string[]> {
	return [...(await checkSizes(db)), ...(await checkCodes(db)), ...(await checkMomentsKeys(db))];
}

async function checkSizes(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ round_id: string; what: string }>`
		select round_id, what
		from (
			select round_id, case when part = 0 then 'ballots' else 'comments' end as what,
				length(sealed) as size from ballot
			union all select round_id, 'drafts', length(sealed) from draft
		) as sealed_things
		group by round_id, what
		having min(size) <> max(size)
		order by round_id, what
	`.execute(db);

	return rows.map(({ round_id, what }) => `Round ${round_id}: its ${what} are not of one size.`);
}

/** Each ballot has a code of its own; one that two share would tie them to each other. */
async function checkCodes(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ round_id: string }>`
		select distinct round_id
		from (
			select min(round_id) as round_id from ballot group by replace_hash having count(*) > 1
		) as shared
		order by round_id
	`.execute(db);

	return rows.map(({ round_id }) => `Round ${round_id}: some ballots share a code.`);
}

async function checkMomentsKeys(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ year: number }>`
		select distinct moments.year
		from moments left join moments_key on moments_key.year = moments.year
		where moments_key.year is null
		order by moments.year
	`.execute(db);

	return rows.map(
		({ year }) => `The year ${year}: it is not known what its moments are sealed to.`
	);
}
