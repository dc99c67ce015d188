import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
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

/** The accounts that hold a role in an organisation. None of them loses it before the transaction ends. */
export async function lockHolders(
	trx: Transaction<Database>,
	organisationId: string,
	role: Role
): Promise<readonly string[]> {
	const holders = trx
		.selectFrom('role')
		.where('organisation_id', '=', organisationId)
		.where('role', '=', role)
		.select('account_id')
		.orderBy('account_id');
	const rows = await (dialectOf(trx) === 'sqlite' ? holders : holders.forUpdate()).execute();

	return rows.map((row) => row.account_id);
}

/** A verified organisation, by its name. */
export interface AdministeredOrganisation {
	readonly id: string;
	readonly name: string;
}

/** The verified organisations that somebody administers, with how many do, by id. */
export async function listAdministered(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly (AdministeredOrganisation & { readonly administrators: number })[]> {
	const rows = await db
		.selectFrom('role')
		.innerJoin('organisation', 'organisation.id', 'role.organisation_id')
		.where('role.account_id', '=', accountId)
		.where('role.role', '=', 'orgadmin')
		.where('organisation.kind', '=', 'organisation')
		.where('organisation.verified', '=', 1)
		.select(({ selectFrom, fn }) =>
			selectFrom('role as any_role')
				.whereRef('any_role.organisation_id', '=', 'role.organisation_id')
				.where('any_role.role', '=', 'orgadmin')
				.select(fn.countAll().as('administrators'))
				.as('administrators')
		)
		.select(['organisation.id', 'organisation.name'])
		.orderBy('organisation.id')
		.execute();

	return rows.map(({ id, name, administrators }) => ({
		...{ id, name, administrators: Number(administrators) }
	}));
}

/** Somebody who holds roles in an organisation. */
export interface RoleHolder {
	readonly accountId: string;
	/** Empty where they have not written one. */
	readonly name: string;
	readonly email: string;
	/** In no order. */
	readonly roles: readonly Role[];
	/** Whether they have come through the organisation's login at least once. */
	readonly hasLogin: boolean;
}

/** Everybody who holds a role in an organisation, save leaders who hold none but that, by name. */
export async function listHolders(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly RoleHolder[]> {
	const rows = await db
		.selectFrom('role')
		.innerJoin('account', 'account.id', 'role.account_id')
		.leftJoin('account_identity', 'account_identity.account_id', 'account.id')
		.where('role.organisation_id', '=', organisationId)
		.where('role.role', 'not in', ['leader', 'manager'])
		.select([
			'account.id',
			'account.name',
			'account.email',
			'role.role',
			'account_identity.subject'
		])
		.execute();
	const byAccount = Map.groupBy(rows, ({ id }) => id);

	return [...byAccount.values()]
		.flatMap(([first, ...others]) => (first ? [{ first, all: [first, ...others] }] : []))
		.map(({ first, all }) => ({
			...{ accountId: first.id, name: first.name, email: first.email },
			roles: [...new Set(all.map(({ role }) => role))],
			hasLogin: all.some(({ subject }) => subject !== null)
		}))
		.sort((one, other) => callOf(one).localeCompare(callOf(other), 'da'));
}

function callOf({ name, email }: Pick<RoleHolder, 'name' | 'email'>): string {
	return `${name || email} ${email}`;
}

/** Whether whoever has an address holds a role already. */
export async function holdsRole(
	db: Kysely<Database>,
	{ organisationId, email, role }: { organisationId: string; email: string; role: Role }
): Promise<boolean> {
	const row = await db
		.selectFrom('role')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('role.organisation_id', '=', organisationId)
		.where('role.role', '=', role)
		.where('account.email', '=', email)
		.select('account.id')
		.executeTakeFirst();

	return row !== undefined;
}
