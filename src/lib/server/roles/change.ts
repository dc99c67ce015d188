import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { keepsRole } from '#lib/domain/access/role-keepers.ts';
import type { AuditAction } from '#lib/domain/audit/entry.ts';
import { findAccount } from '../accounts/queries.ts';
import { recordAudit, type AuditEntry } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { deleteSessionsOf } from '../sessions/queries.ts';
import { addRole, deleteRole, lockHolders, type HeldRole } from './queries.ts';

/**
 * Gives somebody a role. They are signed out everywhere, because a session that was begun with fewer
 * rights may have been watched with less care, and may last longer than the new role allows.
 */
export async function grantRole(
	db: Kysely<Database>,
	actor: Actor,
	held: HeldRole,
	now: Date
): Promise<'granted' | 'unchanged' | 'refused'> {
	const change = { action: 'role_granted', make: addRole } as const;
	const outcome = await changeRole(db, actor, held, change, 'granted', now);

	return outcome === 'last_administrator' ? 'unchanged' : outcome;
}

/**
 * Takes a role away. Whoever had it is signed out everywhere in the same moment. The last administrator
 * keeps the role, since nobody would be left to give it to another.
 */
export async function removeRole(
	db: Kysely<Database>,
	actor: Actor,
	held: HeldRole,
	now: Date
): Promise<'removed' | 'unchanged' | 'refused' | 'last_administrator'> {
	const change = { action: 'role_removed', make: deleteUnlessLast } as const;

	return changeRole(db, actor, held, change, 'removed', now);
}

interface RoleChange {
	readonly action: Extract<AuditAction, 'role_granted' | 'role_removed'>;
	readonly make: (
		trx: Transaction<Database>,
		held: HeldRole
	) => Promise<boolean | 'last_administrator'>;
}

async function deleteUnlessLast(trx: Transaction<Database>, held: HeldRole) {
	if (held.role === 'orgadmin') {
		const holders = await lockHolders(trx, held.organisationId, 'orgadmin');
		if (holders.length === 1 && holders[0] === held.accountId) return 'last_administrator';
	}

	return deleteRole(trx, held);
}

async function changeRole<Done extends string>(
	db: Kysely<Database>,
	actor: Actor,
	held: HeldRole,
	{ action, make }: RoleChange,
	done: Done,
	now: Date
): Promise<Done | 'unchanged' | 'refused' | 'last_administrator'> {
	const { organisationId, accountId, role } = held;
	const mayChange = keepsRole(actor, organisationId, role);
	const outcome: AuditEntry['outcome'] = mayChange ? 'done' : 'refused';
	const entry = {
		...{ organisationId, at: now, accountId: actor.accountId, action, detail: { role } },
		...{ object: `account:${accountId}`, outcome }
	} as const;

	return db.transaction().execute(async (trx) => {
		if (!mayChange) {
			await recordAudit(trx, entry);
			return 'refused';
		}
		if (!(await findAccount(trx, accountId))) return 'unchanged';
		const made = await make(trx, held);
		if (made === 'last_administrator') return made;
		if (!made) return 'unchanged';
		await deleteSessionsOf(trx, accountId);
		await recordAudit(trx, entry);

		return done;
	});
}
