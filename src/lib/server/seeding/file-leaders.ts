import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { insertUnits, updateLeader, type FiledLeader, type FiledUnit } from './queries.ts';

/** Gives an invented organisation its units, parents before what is below them, and its leaders their place. */
export async function fileLeaders(
	db: Kysely<Database>,
	organisationId: string,
	{
		units,
		leaders
	}: { readonly units: readonly FiledUnit[]; readonly leaders: readonly FiledLeader[] }
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await insertUnits(trx, organisationId, units);
		for (const leader of leaders) await updateLeader(trx, organisationId, leader);
	});
}
