import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import { readInBatches } from '../rounds/in-batches.ts';
import { listAddressesOfEach } from './identity.queries.ts';

/**
 * When a leader's latest round was counted, whoever ran it, in whatever spelling of whichever of their
 * addresses, also under an account that is deleted since. ISO 8601.
 */
export async function findLastClose(
	db: Kysely<Database>,
	leaderEmail: string
): Promise<string | undefined> {
	return (await listLastCloses(db, [leaderEmail])).get(leaderEmail);
}

/** The same for many leaders, by the address that was asked with; those who never had a round are left out. */
export async function listLastCloses(
	db: Kysely<Database>,
	leaderEmails: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const addresses = await listAddressesOfEach(db, leaderEmails);
	const all = [...new Set([...addresses.values()].flat())];
	const closes = await listCloses(db, all);
	const marks = await listRestMarks(db, all);

	return new Map(
		[...addresses].flatMap(([email, known]) => {
			const moments = known.flatMap((each) => [closes.get(each) ?? [], marks.get(each) ?? []]);
			const last = moments.flat().sort().at(-1);

			return last === undefined ? [] : [[email, last]];
		})
	);
}

/** By address as it stands on the evaluation. */
async function listCloses(
	db: Kysely<Database>,
	addresses: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const rows = await readInBatches(addresses, (batch) =>
		db
			.selectFrom('evaluation')
			.innerJoin('round', (join) =>
				join
					.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
					.onRef('round.id', '=', 'evaluation.round_id')
			)
			.where('evaluation.leader_email', 'in', batch)
			.where('evaluation.cancelled', '=', 0)
			.where('round.state', 'in', ['counted', 'released'])
			.where('round.closed_at', 'is not', null)
			.groupBy('evaluation.leader_email')
			.select((select) => [
				'evaluation.leader_email',
				select.fn.max<string>('round.closed_at').as('closed_at')
			])
			.execute()
	);

	return new Map(rows.map((row) => [row.leader_email, row.closed_at]));
}

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

/** When the latest round of an address was, for those of these that have a mark. ISO 8601. */
async function listRestMarks(
	db: Kysely<Database>,
	emails: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const emailOf = new Map(emails.map((email) => [hash(email).toString('hex'), email]));
	const rows = await readInBatches(emails, (batch) =>
		db
			.selectFrom('resting_leader')
			.where('email_hash', 'in', batch.map(hash))
			.select(['email_hash', 'closed_at'])
			.execute()
	);

	return new Map(
		rows.map((row) => [
			emailOf.get(Buffer.from(row.email_hash).toString('hex')) ?? '',
			row.closed_at
		])
	);
}

export async function deleteOldRestMarks(db: Kysely<Database>, before: Date): Promise<void> {
	await db.deleteFrom('resting_leader').where('closed_at', '<', before.toISOString()).execute();
}

function hash(email: string): Buffer {
	return createHash('sha256').update(`resting leader\n${email.toLowerCase()}`).digest();
}
