import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { insertInvitations } from '../invitations/create.ts';
import type { PreparedInvitation } from '../invitations/queries.ts';
import { holdOpenRound, type RoundRef } from '../rounds/queries.ts';

/** Rows in one transaction: a server beside the command waits for no more than these. */
const atOnce = 2000;

/** Writes many invented people's invitations into an open round. No mail tells them. */
export async function addInvitations(
	db: Kysely<Database>,
	round: RoundRef,
	invitations: readonly PreparedInvitation[],
	now: Date
): Promise<void> {
	for (let start = 0; start < invitations.length; start += atOnce) {
		await db.transaction().execute(async (trx) => {
			if (!(await holdOpenRound(trx, round, now)))
				throw new Error('the round takes no invitations');
			await insertInvitations(trx, invitations.slice(start, start + atOnce));
		});
	}
}
