import type { Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import { sealerTo } from '../keys/seal.ts';
import { randomId } from '../random.ts';
import { insertInvitationRows, type NewInvitation, type PreparedInvitation } from './queries.ts';
import { hashToken, makeToken } from './token.ts';

/**
 * Makes the link of a new invitation. This is the slow part and belongs before the transaction. The
 * link itself is not returned: only the mail job ever sees it again. `token` is given where invented
 * people's links are printed, and nowhere else.
 */
export function prepareInvitation(
	mailKey: Uint8Array,
	invitation: NewInvitation,
	token: string = makeToken()
): PreparedInvitation {
	const id = randomId();

	return { ...invitation, id, ...makeLink(mailKey, id, token) };
}

/** A link for an invitation: its hash for looking up, and sealed for mails and slips only. */
export function makeLink(
	mailKey: Uint8Array,
	invitationId: string,
	token: string = makeToken()
): Pick<PreparedInvitation, 'tokenHash' | 'sealedToken'> {
	const plain = new TextEncoder().encode(token);

	return {
		tokenHash: hashToken(token),
		sealedToken: sealerTo(mailKey, 'mail')(plain, invitationId)
	};
}

/** Writes prepared invitations, a few hundred a statement. */
export async function insertInvitations(
	trx: Transaction<Database>,
	invitations: readonly PreparedInvitation[]
): Promise<void> {
	for (let start = 0; start < invitations.length; start += 200) {
		await insertInvitationRows(trx, invitations.slice(start, start + 200));
	}
}
