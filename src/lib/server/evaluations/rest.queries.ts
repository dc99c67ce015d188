import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/**
 * Notes that a leader whose account is deleted had a round, so that the days between two rounds hold
 * for whoever comes back with the same address. The address itself is not kept: the mark can be
 * recognised by somebody who guesses it, and not read.
 */
export async function insertRestMark(
	trx: Transaction<Database>,
	email: string,
	closedAt: string
): Promise<void> {
	const mark = { closed_at: closedAt };

	await trx
		.insertInto('resting_leader')
		.values({ email_hash: hash(email), ...mark })
		.onConflict((conflict) => conflict.column('email_hash').doUpdateSet(mark))
		.execute();
}

export async function findRestMark(
	db: Kysely<Database>,
	email: string
): Promise<string | undefined> {
	const row = await db
		.selectFrom('resting_leader')
		.where('email_hash', '=', hash(email))
		.select('closed_at')
		.executeTakeFirst();

	return row?.closed_at;
}

export async function deleteOldRestMarks(db: Kysely<Database>, before: Date): Promise<void> {
	await db.deleteFrom('resting_leader').where('closed_at', '<', before.toISOString()).execute();
}

function hash(email: string): Buffer {
	return createHash('sha256').update(`resting leader\n${email.toLowerCase()}`).digest();
}
