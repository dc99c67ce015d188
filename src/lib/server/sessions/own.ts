import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '../db/schema.ts';
import { hashToken } from '../invitations/token.ts';
import { idleTime } from './lifetime.ts';
import { deleteOtherSessions, deleteOwnSession, deleteSession, listSessions } from './queries.ts';

/** One of a person's own sessions, as shown to them. The id is a hash that signs nobody in. */
export interface OwnSession {
	readonly id: string;
	readonly browser: string;
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

	return sessions.map(({ tokenHash, browser, startedAt, seenAt }) => ({
		id: tokenHash.toString('hex'),
		browser,
		startedAt,
		seenAt,
		isThis: tokenHash.equals(current)
	}));
}

/** Ends the session of a cookie, whoever's it is: signing out needs no more than the cookie. */
export async function signOut(db: Kysely<Database>, cookie: string | undefined): Promise<void> {
	if (cookie !== undefined) await deleteSession(db, hashToken(cookie));
}

/** Ends one of the actor's own sessions. Another person's id does nothing. */
export async function signOutOne(db: Kysely<Database>, actor: Actor, id: string): Promise<void> {
	await deleteOwnSession(db, actor.accountId, Buffer.from(id, 'hex'));
}

/** Ends all sessions of the actor but the one that asks. */
export async function signOutOthers(
	db: Kysely<Database>,
	actor: Actor,
	cookie: string
): Promise<void> {
	await deleteOtherSessions(db, actor.accountId, hashToken(cookie));
}
