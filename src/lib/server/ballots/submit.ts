import type { Kysely, Transaction } from 'kysely';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { parseReplaceCode } from '#lib/domain/ballot/replace-code.ts';
import { commitTogether } from '../db/group-commit.ts';
import type { Database } from '../db/schema.ts';
import { readDraft, type ReadDraft } from '../drafts/find.ts';
import { deleteDraftRow } from '../drafts/queries.ts';
import { findInvitation, markAnswered, type Invitation } from '../invitations/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { holdOpenRound } from '../rounds/queries.ts';
import { deleteBallots, hasBallot, insertBallots } from './queries.ts';
import { hashReplaceCode } from './replace-code.ts';
import { sealParts } from './seal-parts.ts';

export type Submission =
	| 'accepted'
	| 'already_answered'
	| 'closed'
	| 'withdrawn'
	| 'unknown'
	| 'draft_locked'
	| 'wrong_code';

/**
 * Sends what is in somebody's draft: sealed to the round's key, and in the same transaction the
 * invitation is marked as answered, so that nothing acknowledged is lost and no link is used up in vain.
 * Others may share the transaction; each is kept or undone alone, and told after the commit.
 * `newCode` is the replace code that was shown on the read-through page. A draft that carries the code
 * of earlier answers takes their place; where the code is wrong, the draft is gone.
 */
export async function submitBallot(
	db: Kysely<Database>,
	keys: KeyRing,
	token: string,
	newCode: string,
	now: Date
): Promise<Submission> {
	const invitation = await findInvitation(db, token, countNobody);
	if (!invitation) return 'unknown';
	const read = await readDraft(db, keys, invitation, token);

	return submitRead(db, { token, invitation, read }, newCode, now);
}

/** It does not matter here how many are asked. */
const countNobody = 0;

/** A link, and the draft that was just read under it. */
export interface ReadLink {
	readonly token: string;
	readonly invitation: Invitation;
	readonly read: ReadDraft;
}

/** The same, for whoever has looked the link up already. */
export async function submitRead(
	db: Kysely<Database>,
	{ token, invitation, read: { found, located } }: ReadLink,
	newCode: string,
	now: Date
): Promise<Submission> {
	if (invitation.withdrawn) return 'withdrawn';
	if (found.kind === 'locked') return 'draft_locked';

	const draft = found.kind === 'open' ? found.draft : emptyDraft;
	const code = parseReplaceCode(newCode);
	if (code === undefined) return 'wrong_code';
	if (!located) return 'closed';

	/* Two submissions under one code could never be told apart. It belongs to a form that was sent before. */
	const { replaces } = draft;
	const mark = hashReplaceCode(code, 0);
	if (replaces !== code && (await hasBallot(db, invitation.evaluationId, mark)))
		return 'already_answered';

	const sealed = await sealParts(db, invitation, draft, code);
	const old = replaces && sealed.map(({ part }) => hashReplaceCode(replaces, part));

	/* Invitation, draft, ballots: the order in which a close takes these tables on PostgreSQL. */
	return commitTogether(db, async (trx): Promise<Submission> => {
		const round = { organisationId: invitation.organisationId, id: invitation.roundId };
		if (!(await holdOpenRound(trx, round, now))) return 'closed';
		if (!old && !(await markAnswered(trx, token))) return 'already_answered';

		await deleteDraftRow(trx, located.place);
		if (old && !(await makeRoom(trx, invitation, old))) {
			/* Pressed twice: the first press has replaced them, with exactly this. */
			const isSent = await hasBallot(trx, invitation.evaluationId, mark);
			return isSent ? 'already_answered' : 'wrong_code';
		}
		await insertBallots(trx, round, sealed);

		return 'accepted';
	});
}

/** Removes the earlier answers, all of them or none. */
async function makeRoom(
	trx: Transaction<Database>,
	invitation: Invitation,
	hashes: readonly Uint8Array[]
): Promise<boolean> {
	const removed = await deleteBallots(trx, invitation, hashes);
	if (removed === 0) return false;
	/* Thrown, so that what was removed comes back. */
	if (removed !== hashes.length)
		throw new Error('a replace code does not belong to one submission');

	return true;
}
