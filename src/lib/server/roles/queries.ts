import type { Kysely } from 'kysely';
import type { Role } from '#lib/domain/access/actor.ts';
import type { Database } from '../db/schema.ts';

/** A role that somebody holds in an organisation. */
export interface HeldRole {
	readonly organisationId: string;
	readonly accountId: string;
	readonly role: Role;
}

/** Gives a role; false where the account has it already. */
export async function addRole(
	trx: Kysely<Database>,
	{ organisationId, accountId, role }: HeldRole
): Promise<boolean> {
	const result = await trx
		.insertInto('role')
		.values({ organisation_id: organisationId, account_id: accountId, role })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();

	return result.numInsertedOrUpdatedRows === 1n;
}

/** Takes a role away; false where the account does not have it. */
export async function deleteRole(
	trx: Kysely<Database>,
	{ organisationId, accountId, role }: HeldRole
): Promise<boolean> {
	const result = await trx
		.deleteFrom('role')
		.where('organisation_id', '=', organisationId)
		.where('account_id', '=', accountId)
		.where('role', '=', role)
		.executeTakeFirst();

	return result.numDeletedRows === 1n;
}
