import type { Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';

/**
 * Takes the right to run a job until a moment, so that of several processes one does. False where
 * another holds it. A right that lasts longer than the one asked for was taken before the clock was
 * set back, and holds nobody up.
 */
export async function takeLease(
	db: Kysely<Database>,
	{ name, holder, until }: { readonly name: string; readonly holder: string; readonly until: Date },
	now: Date
): Promise<boolean> {
	const lease = { holder, until: until.toISOString() };
	const longest = new Date(until.getTime() + clockTolerance).toISOString();
	const result = await db
		.insertInto('job_lease')
		.values({ name, ...lease })
		.onConflict((conflict) =>
			conflict
				.column('name')
				.doUpdateSet(lease)
				.where((where) =>
					where.or([
						where('job_lease.until', '<=', now.toISOString()),
						where('job_lease.until', '>', longest)
					])
				)
		)
		.executeTakeFirst();

	return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Holds a right for longer. Whoever has lost it changes nothing; one that lasts longer stays as it is. */
export async function renewLease(
	db: Kysely<Database>,
	{ name, holder, until }: { readonly name: string; readonly holder: string; readonly until: Date }
): Promise<void> {
	await db
		.updateTable('job_lease')
		.set({ until: until.toISOString() })
		.where('name', '=', name)
		.where('holder', '=', holder)
		.where('until', '<', until.toISOString())
		.execute();
}

export type Ending = 'well' | 'badly';

/**
 * Gives the right back: nobody holds it then, now or from a later moment on. Whoever has lost it changes
 * nothing. `ended` says how and when what it was taken for came to its end.
 */
export async function returnLease(
	db: Kysely<Database>,
	{
		name,
		holder,
		until,
		ended
	}: {
		readonly name: string;
		readonly holder: string;
		readonly until: Date;
		readonly ended?: { readonly how: Ending; readonly at: Date };
	}
): Promise<void> {
	await db
		.updateTable('job_lease')
		.set({ holder: '', until: until.toISOString(), ...(ended && noteOf(ended.how, ended.at)) })
		.where('name', '=', name)
		.where('holder', '=', holder)
		.execute();
}

/**
 * Frees what a program that was killed held. Only one serves a SQLite file, so whoever held a right
 * when it starts is gone; on PostgreSQL others may be running, and time frees it.
 */
export async function freeDeadLeases(db: Kysely<Database>): Promise<void> {
	if (dialectOf(db) !== 'sqlite') return;

	await db
		.updateTable('job_lease')
		.set({ holder: '', until: '' })
		.where('holder', '!=', '')
		.execute();
}

/** Notes how something ended that needs no lease, such as the operator's backup. */
export async function noteEnding(
	db: Kysely<Database>,
	name: string,
	how: Ending,
	now: Date
): Promise<void> {
	const noted = noteOf(how, now);

	await db
		.insertInto('job_lease')
		.values({ name, holder: '', until: '', ...noted })
		.onConflict((conflict) => conflict.column('name').doUpdateSet(noted))
		.execute();
}

function noteOf(how: Ending, at: Date) {
	return how === 'well' ? { succeeded_at: at.toISOString() } : { failed_at: at.toISOString() };
}

const look = 'forget, last look';

/** When the job that deletes last looked. It stands among the leases, and nobody holds it. */
export async function findLastLook(db: Kysely<Database>): Promise<Date | undefined> {
	const row = await db
		.selectFrom('job_lease')
		.where('name', '=', look)
		.select('until')
		.executeTakeFirst();

	return row && new Date(row.until);
}

export async function noteLook(db: Kysely<Database>, now: Date): Promise<void> {
	const noted = { holder: '', until: now.toISOString() };

	await db
		.insertInto('job_lease')
		.values({ name: look, ...noted })
		.onConflict((conflict) => conflict.column('name').doUpdateSet(noted))
		.execute();
}
