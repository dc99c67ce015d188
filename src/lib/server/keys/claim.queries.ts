import type { Kysely } from 'kysely';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';

/** It stands among the leases; its holder is a folder. */
const name = 'key folder';

/** Milliseconds that a claim lasts; whoever serves renews it each minute. */
const claimTime = 3 * 60_000;

/** Notes which folder of keys serves, for a while. False where another one serves. */
export async function writeClaim(
	db: Kysely<Database>,
	folder: string,
	now: Date
): Promise<boolean> {
	const claim = { holder: folder, until: new Date(now.getTime() + claimTime).toISOString() };
	const result = await db
		.insertInto('job_lease')
		.values({ name, ...claim })
		.onConflict((conflict) =>
			conflict
				.column('name')
				.doUpdateSet(claim)
				.where((where) =>
					where.or([
						where('job_lease.holder', '=', folder),
						where('job_lease.until', '<=', now.toISOString()),
						where('job_lease.until', '>', longest(now))
					])
				)
		)
		.executeTakeFirst();

	return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The folder of keys that serves now. */
export async function findClaim(db: Kysely<Database>, now: Date): Promise<string | undefined> {
	const row = await db
		.selectFrom('job_lease')
		.select('holder')
		.where('name', '=', name)
		.where('until', '>', now.toISOString())
		.where('until', '<=', longest(now))
		.executeTakeFirst();

	return row?.holder;
}

/** What lasts longer was claimed before a clock was set back. */
function longest(now: Date): string {
	return new Date(now.getTime() + claimTime + clockTolerance).toISOString();
}
