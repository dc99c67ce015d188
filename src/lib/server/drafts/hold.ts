import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import { isInvited, type Invitation } from '../invitations/queries.ts';
import { holdRound } from '../rounds/queries.ts';

/**
 * Whether a draft may be written under a link, held so until the transaction ends. The keys may have
 * been destroyed since they were read, or the link and its draft deleted with the evaluation: what is
 * written then would stay, and nobody would miss it.
 */
export async function holdDraftPlace(
	trx: Transaction<Database>,
	{ organisationId, roundId }: Pick<Invitation, 'organisationId' | 'roundId'>,
	token: string
): Promise<boolean> {
	if ((await holdRound(trx, { organisationId, id: roundId })) !== 'open') return false;

	return isInvited(trx, token);
}
