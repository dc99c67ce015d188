import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { markBounced } from '../mail/letters.queries.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** Notes that invented people's mails could not be delivered. */
export async function returnMails(
	db: Kysely<Database>,
	{ organisationId, id: roundId }: RoundRef,
	invitationIds: readonly string[]
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const invitationId of invitationIds)
			await markBounced(trx, { organisationId, roundId, invitationId });
	});
}
