import type { Kysely } from 'kysely';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import { clockTolerance } from '#lib/domain/time/tolerance.ts';
import type { Database } from '../db/schema.ts';

/** How somebody has proven who they are: by a link in a mail, or through their organisation's login. */
export type SessionLogin = 'mail' | 'oidc';

export interface KeptSession {
	readonly tokenHash: Buffer;
	readonly accountId: string;
	readonly browser: string;
	readonly startedAt: Date;
	readonly seenAt: Date;
	/** However busy it is, the session ends here. */
	readonly expiresAt: Date;
	readonly login: SessionLogin;
}

/**
 * A session with the account it belongs to, whether it still holds or not. The roles are those that count
 * in it: an organisation with a login of its own gives its roles to nobody who came in by mail.
 */
export async function findSession(
	db: Kysely<Database>,
	tokenHash: Buffer
): Promise<{ readonly session: KeptSession; readonly actor: Actor } | undefined> {
	const row = await db
		.selectFrom('session')
		.innerJoin('account', 'account.id', 'session.account_id')
		.where('session.token_hash', '=', tokenHash)
		.select([
			'session.token_hash',
			'session.account_id',
			'session.browser',
			'session.started_at',
			'session.seen_at',
			'session.expires_at',
			'session.login',
			'account.email',
			'account.name',
			'account.language'
		])
		.executeTakeFirst();
	if (!row) return undefined;

	return {
		session: sessionOf(row),
		actor: {
			accountId: row.account_id,
			email: row.email,
			name: row.name,
			language: row.language,
			login: row.login,
			roles: await listRolesIn(db, row.account_id, row.login)
		}
	};
}

async function listRolesIn(db: Kysely<Database>, accountId: string, login: SessionLogin) {
	const roles = await listRoles(db, accountId);
	if (login === 'oidc' || roles.length === 0) return roles;

	const closed = await db
		.selectFrom('organisation')
		.innerJoin('role', 'role.organisation_id', 'organisation.id')
		.where('role.account_id', '=', accountId)
		.where('organisation.login', '=', 'oidc')
		.select('organisation.id')
		.execute();

	return roles.filter(({ organisationId }) => !closed.some(({ id }) => id === organisationId));
}

/** All that somebody holds, however they come in. */
export async function listRoles(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly { readonly organisationId: string; readonly role: Role }[]> {
	const rows = await db
		.selectFrom('role')
		.where('account_id', '=', accountId)
		.select(['organisation_id', 'role'])
		.execute();

	return rows.map((row) => ({ organisationId: row.organisation_id, role: row.role }));
}

/** An account's sessions that hold, the most recently used first. */
export async function listSessions(
	db: Kysely<Database>,
	accountId: string,
	seenAfter: Date,
	now: Date
): Promise<readonly KeptSession[]> {
	const rows = await db
		.selectFrom('session')
		.where('account_id', '=', accountId)
		.where('seen_at', '>', seenAfter.toISOString())
		.where('seen_at', '<=', latest(now))
		.where('expires_at', '>', now.toISOString())
		.orderBy('seen_at', 'desc')
		.selectAll()
		.execute();

	return rows.map(sessionOf);
}

/** A session by a link in a mail, unless it says otherwise. */
export async function insertSession(
	trx: Kysely<Database>,
	session: Omit<KeptSession, 'login'> & { readonly login?: SessionLogin }
): Promise<void> {
	await trx
		.insertInto('session')
		.values({
			token_hash: session.tokenHash,
			account_id: session.accountId,
			browser: session.browser,
			started_at: session.startedAt.toISOString(),
			seen_at: session.seenAt.toISOString(),
			expires_at: session.expiresAt.toISOString(),
			login: session.login ?? 'mail'
		})
		.execute();
}

export async function touchSession(
	db: Kysely<Database>,
	tokenHash: Buffer,
	seenAt: Date
): Promise<void> {
	await db
		.updateTable('session')
		.set({ seen_at: seenAt.toISOString() })
		.where('token_hash', '=', tokenHash)
		.execute();
}

/** Ends a session; the account that it belonged to, or undefined where there was none. */
export async function deleteSession(
	trx: Kysely<Database>,
	tokenHash: Buffer
): Promise<string | undefined> {
	const row = await trx
		.deleteFrom('session')
		.where('token_hash', '=', tokenHash)
		.returning('account_id')
		.executeTakeFirst();

	return row?.account_id;
}

/** Only a session of this account goes, whatever hash a form may hold; how many did. */
export async function deleteOwnSession(
	trx: Kysely<Database>,
	accountId: string,
	tokenHash: Buffer
): Promise<number> {
	const result = await trx
		.deleteFrom('session')
		.where('account_id', '=', accountId)
		.where('token_hash', '=', tokenHash)
		.executeTakeFirst();

	return Number(result.numDeletedRows);
}

/** How many went. */
export async function deleteOtherSessions(
	trx: Kysely<Database>,
	accountId: string,
	tokenHash: Buffer
): Promise<number> {
	const result = await trx
		.deleteFrom('session')
		.where('account_id', '=', accountId)
		.where('token_hash', '!=', tokenHash)
		.executeTakeFirst();

	return Number(result.numDeletedRows);
}

export async function deleteSessionsOf(trx: Kysely<Database>, accountId: string): Promise<void> {
	await trx.deleteFrom('session').where('account_id', '=', accountId).execute();
}

export async function deleteEndedSessions(
	db: Kysely<Database>,
	seenBefore: Date,
	now: Date
): Promise<void> {
	await db
		.deleteFrom('session')
		.where((where) =>
			where.or([
				where('expires_at', '<=', now.toISOString()),
				where('seen_at', '<=', seenBefore.toISOString()),
				where('seen_at', '>', latest(now))
			])
		)
		.execute();
}

/** No session was used later than this, unless the clock has been set back since. */
function latest(now: Date): string {
	return new Date(now.getTime() + clockTolerance).toISOString();
}

interface SessionRow {
	readonly token_hash: Buffer;
	readonly account_id: string;
	readonly browser: string;
	readonly started_at: string;
	readonly seen_at: string;
	readonly expires_at: string;
	readonly login: SessionLogin;
}

function sessionOf(row: SessionRow): KeptSession {
	return {
		tokenHash: row.token_hash,
		accountId: row.account_id,
		browser: row.browser,
		startedAt: new Date(row.started_at),
		seenAt: new Date(row.seen_at),
		expiresAt: new Date(row.expires_at),
		login: row.login
	};
}

/** Signs everybody out. */
export async function deleteAllSessions(db: Kysely<Database>): Promise<void> {
	await db.deleteFrom('session').execute();
}
