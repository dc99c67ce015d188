import type { Transaction } from 'kysely';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { lifetimeFor } from './lifetime.ts';
import { deleteSession, insertSession, listRoles, type SessionLogin } from './queries.ts';

/** What a session begins with. */
export interface Beginning {
	/** Its hash. */
	readonly session: Buffer;
	readonly browserName: string;
	readonly login: SessionLogin;
	/** The hash of the session that the browser had before. */
	readonly ended: Buffer | undefined;
}

/** Begins a session in the place of the one before. Each organisation that somebody works for sees it. */
export async function beginSession(
	trx: Transaction<Database>,
	account: { readonly id: string },
	{ session, browserName, login, ended }: Beginning,
	now: Date
): Promise<void> {
	const roles = await listRoles(trx, account.id);
	if (ended) await deleteSession(trx, ended);
	await insertSession(trx, {
		...{ tokenHash: session, accountId: account.id, browser: browserName, login },
		...{ startedAt: now, seenAt: now },
		expiresAt: new Date(now.getTime() + lifetimeFor(roles))
	});
	for (const organisationId of new Set(roles.map((role) => role.organisationId))) {
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: account.id, outcome: 'done' },
			...{ action: 'signed_in', object: `account:${account.id}` },
			detail: login === 'oidc' ? { login } : {}
		});
	}
}
