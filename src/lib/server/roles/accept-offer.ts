import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { hashToken, makeToken } from '../invitations/token.ts';
import { beginSession } from '../sessions/begin.ts';
import { deleteSessionsOf } from '../sessions/queries.ts';
import { deleteOffer, type OfferRef } from './offers.queries.ts';
import { addRole } from './queries.ts';

export type Accepting =
	{ readonly outcome: 'accepted'; readonly session: string } | { readonly outcome: 'gone' };

/**
 * Takes a role that was offered to the actor's own address. All their sessions end, because they may last
 * longer than the new role allows; this browser gets a new one.
 */
export async function acceptOffer(
	db: Kysely<Database>,
	actor: Actor,
	{ organisationId, role }: Omit<OfferRef, 'email'>,
	browserName: string,
	now: Date
): Promise<Accepting> {
	const { accountId, email, login = 'mail' } = actor;
	const session = makeToken();
	const beginning = { session: hashToken(session), browserName, login, ended: undefined };

	return db.transaction().execute(async (trx): Promise<Accepting> => {
		if (!(await deleteOffer(trx, { organisationId, email, role }))) return { outcome: 'gone' };
		await addRole(trx, { organisationId, accountId, role });
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId, action: 'role_accepted', outcome: 'done' },
			...{ object: `account:${accountId}`, detail: { role } }
		});
		await deleteSessionsOf(trx, accountId);
		await beginSession(trx, { id: accountId }, beginning, now);

		return { outcome: 'accepted', session };
	});
}

/** Says no to a role that was offered to the actor's own address. */
export async function declineOffer(
	db: Kysely<Database>,
	{ email }: Actor,
	{ organisationId, role }: Omit<OfferRef, 'email'>
): Promise<void> {
	await deleteOffer(db, { organisationId, email, role });
}
