import type { Kysely, Transaction } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { releaseLeadersOf } from '../evaluations/leaders.queries.ts';

export interface LeftAccount {
	readonly id: string;
	readonly email: string;
}

/**
 * Removes an account with its sessions, rights, mirror, links, files that wait and who it is at a login, the roles that it
 * was offered, the terms that it accepted, and the mails that wait for it.
 */
export async function removeAccount(
	trx: Transaction<Database>,
	{ id, email }: LeftAccount
): Promise<void> {
	await trx.deleteFrom('session').where('account_id', '=', id).execute();
	await trx.deleteFrom('role').where('account_id', '=', id).execute();
	await trx.deleteFrom('role_offer').where('email', '=', email).execute();
	await trx.deleteFrom('account_identity').where('account_id', '=', id).execute();
	await trx.deleteFrom('upload').where('account_id', '=', id).execute();
	await trx.deleteFrom('handover').where('account_id', '=', id).execute();
	await trx.deleteFrom('terms_acceptance').where('account_id', '=', id).execute();
	await trx.deleteFrom('saved_mirror').where('account_id', '=', id).execute();
	await trx.deleteFrom('sign_in').where('email', '=', email).execute();
	await trx.deleteFrom('mail_outbox').where('address', '=', email).execute();
	await releaseLeadersOf(trx, id);
	await trx.deleteFrom('account').where('id', '=', id).execute();
}

/** Writes the day on which an account was found that nobody had signed in to since the last look. */
export async function noticeLeftAccounts(db: Kysely<Database>, today: Day): Promise<void> {
	await db.updateTable('account').set({ left_on: today }).where('left_on', 'is', null).execute();
}

/** Somebody has signed in. */
export async function returnToAccount(trx: Kysely<Database>, id: string): Promise<void> {
	await trx
		.updateTable('account')
		.set({ left_on: null })
		.where('id', '=', id)
		.where('left_on', 'is not', null)
		.execute();
}

export async function listLeftAccounts(
	db: Kysely<Database>,
	before: Day
): Promise<readonly LeftAccount[]> {
	return db
		.selectFrom('account')
		.where('left_on', '<', before)
		.select(['id', 'email'])
		.orderBy('id')
		.execute();
}

/** Whether nobody has come back to it meanwhile. */
export async function isStillLeft(
	trx: Transaction<Database>,
	id: string,
	before: Day
): Promise<boolean> {
	const row = await trx
		.selectFrom('account')
		.where('id', '=', id)
		.where('left_on', '<', before)
		.select('id')
		.executeTakeFirst();

	return row !== undefined;
}
