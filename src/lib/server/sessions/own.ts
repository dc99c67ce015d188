import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { hashToken } from '../invitations/token.ts';
import { idleTime } from './lifetime.ts';
import {
	deleteOtherSessions,
	deleteOwnSession,
	deleteSession,
	listRoles,
	listSessions,
	type SessionLogin
} from './queries.ts';

/** One of a person's own sessions, as shown to them. The id is a hash that signs nobody in. */
export interface OwnSession {
	readonly id: string;
	readonly browser: string;
	readonly login: SessionLogin;
	readonly startedAt: Date;
	readonly seenAt: Date;
	readonly isThis: boolean;
}

export async function listOwnSessions(
	db: Kysely<Database>,
	actor: Actor,
	cookie: string,
	now: Date
): Promise<readonly OwnSession[]> {
	const current = hashToken(cookie);
	const sessions = await listSessions(db, actor.accountId, new Date(now.getTime() - idleTime), now);

	return sessions.map(({ tokenHash, browser, login, startedAt, seenAt }) => ({
		id: tokenHash.toString('hex'),
		browser,
		login,
		startedAt,
		seenAt,
		isThis: tokenHash.equals(current)
	}));
}

/** Ends the session of a cookie, whoever's it is: signing out needs no more than the cookie. */
export async function signOut(
	db: Kysely<Database>,
	cookie: string | undefined,
	now: Date
): Promise<void> {
	if (cookie === undefined) return;

	const tokenHash = hashToken(cookie);
	await db.transaction().execute(async (trx) => {
		const accountId = await deleteSession(trx, tokenHash);
		if (accountId !== undefined) await recordSignOut(trx, accountId, 1, now);
	});
}

/** Ends one of the actor's own sessions. Another person's id does nothing. */
export async function signOutOne(
	db: Kysely<Database>,
	{ accountId }: Actor,
	id: string,
	now: Date
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const ended = await deleteOwnSession(trx, accountId, Buffer.from(id, 'hex'));
		if (ended > 0) await recordSignOut(trx, accountId, ended, now);
	});
}

/** Ends all sessions of the actor but the one that asks. */
export async function signOutOthers(
	db: Kysely<Database>,
	{ accountId }: Actor,
	cookie: string,
	now: Date
): Promise<void> {
	const current = hashToken(cookie);
	await db.transaction().execute(async (trx) => {
		const ended = await deleteOtherSessions(trx, accountId, current);
		if (ended > 0) await recordSignOut(trx, accountId, ended, now);
	});
}

/** Each organisation in which the person has a role sees it, as it saw the sign-in. */
async function recordSignOut(
	trx: Transaction<Database>,
	accountId: string,
	sessions: number,
	now: Date
): Promise<void> {
	const roles = await listRoles(trx, accountId);
	for (const organisationId of new Set(roles.map((role) => role.organisationId))) {
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId, outcome: 'done', detail: { sessions } },
			...{ action: 'signed_out', object: `account:${accountId}` }
		});
	}
}
