import type { Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';
import { seal } from '../keys/seal.ts';
import { randomId } from '../random.ts';
import { insertInvitationRows } from './queries.ts';
import { hashToken, makeToken } from './token.ts';

export interface NewInvitation {
	readonly organisationId: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly address: string;
	readonly language: Language;
}

/** An invitation whose link is made: its hash for looking up, and sealed for the mails only. */
export interface PreparedInvitation extends NewInvitation {
	readonly id: string;
	readonly tokenHash: Uint8Array;
	readonly sealedToken: Uint8Array;
}

/**
 * Makes the link of a new invitation. This is the slow part and belongs before the transaction. The
 * link itself is not returned: only the mail job ever sees it again.
 */
export async function prepareInvitation(
	mailKey: Uint8Array,
	invitation: NewInvitation
): Promise<PreparedInvitation> {
	const id = randomId();
	const token = makeToken();
	const sealedToken = await seal(mailKey, 'mail', new TextEncoder().encode(token), id);

	return { ...invitation, id, tokenHash: hashToken(token), sealedToken };
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
