import type { Kysely } from 'kysely';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { Database } from '../db/schema.ts';
import { findInvitation, markAnswered, type Invitation } from '../invitations/queries.ts';
import { holdOpenRound, type RoundRef } from '../rounds/queries.ts';
import { insertBallots } from './queries.ts';
import { makeReplaceCode } from './replace-code.ts';
import { sealParts } from './seal-parts.ts';

/** What one person sends who needs no draft in between. */
export interface WholeSubmission {
	readonly token: string;
	readonly draft: Draft;
}

/** Submissions in one transaction: enough that the disk is not waited for, few enough that others are not. */
const atOnce = 100;

/**
 * Sends invented people's answers to one round, each sealed and counted as `submitBallot` does it, many
 * in one transaction. Nobody waits for an outcome here, so a link that cannot be used is a fault.
 */
export async function submitMany(
	db: Kysely<Database>,
	round: RoundRef,
	submissions: readonly WholeSubmission[],
	now: Date
): Promise<void> {
	for (let start = 0; start < submissions.length; start += atOnce) {
		await submitTogether(db, round, submissions.slice(start, start + atOnce), now);
	}
}

async function submitTogether(
	db: Kysely<Database>,
	round: RoundRef,
	submissions: readonly WholeSubmission[],
	now: Date
): Promise<void> {
	const sealed = await Promise.all(
		submissions.map(async ({ token, draft }) => {
			const invitation = await requireInvitation(db, token);
			return sealParts(db, invitation, draft, makeReplaceCode());
		})
	);

	await db.transaction().execute(async (trx) => {
		if (!(await holdOpenRound(trx, round, now))) throw new Error('the round takes no answers');

		for (const { token } of submissions) {
			if (!(await markAnswered(trx, token))) throw new Error('a link was used before');
		}
		await insertBallots(trx, round, sealed.flat());
	});
}

async function requireInvitation(db: Kysely<Database>, token: string): Promise<Invitation> {
	const invitation = await findInvitation(db, token);
	if (!invitation) throw new Error('a link leads nowhere');

	return invitation;
}
