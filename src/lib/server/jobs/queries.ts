import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/**
 * Takes the right to run a job until a moment, so that of several processes one does. False where
 * another holds it.
 */
export async function takeLease(
	db: Kysely<Database>,
	{ name, holder, until }: { readonly name: string; readonly holder: string; readonly until: Date },
	now: Date
): Promise<boolean> {
	const lease = { holder, until: until.toISOString() };
	const result = await db
		.insertInto('job_lease')
		.values({ name, ...lease })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet(lease).where('job_lease.until', '<=', now.toISOString())
		)
		.executeTakeFirst();

	return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Gives the right back, at once or at a later moment. Whoever has lost it changes nothing. */
export async function returnLease(
	db: Kysely<Database>,
	{ name, holder, until }: { readonly name: string; readonly holder: string; readonly until: Date }
): Promise<void> {
	await db
		.updateTable('job_lease')
		.set({ until: until.toISOString() })
		.where('name', '=', name)
		.where('holder', '=', holder)
		.execute();
}
