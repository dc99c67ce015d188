import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** Who somebody is at a login. The subject stays the same for ever, also when the address changes. */
export interface Identity {
	readonly issuer: string;
	readonly subject: string;
}

export async function findAccountOfIdentity(
	db: Kysely<Database>,
	{ issuer, subject }: Identity
): Promise<string | undefined> {
	const row = await db
		.selectFrom('account_identity')
		.where('issuer', '=', issuer)
		.where('subject', '=', subject)
		.select('account_id')
		.executeTakeFirst();

	return row?.account_id;
}

export async function listIdentities(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly Identity[]> {
	return db
		.selectFrom('account_identity')
		.where('account_id', '=', accountId)
		.select(['issuer', 'subject'])
		.orderBy('issuer')
		.execute();
}

/** Whether an account has somebody at this login already. */
export async function hasIdentityAt(
	db: Kysely<Database>,
	accountId: string,
	issuer: string
): Promise<boolean> {
	const identities = await listIdentities(db, accountId);

	return identities.some((each) => each.issuer === issuer);
}

/** Adds an identity unless somebody else just has; who has it can be looked up afterwards. */
export async function insertIdentity(
	trx: Kysely<Database>,
	accountId: string,
	{ issuer, subject }: Identity
): Promise<void> {
	await trx
		.insertInto('account_identity')
		.values({ issuer, subject, account_id: accountId })
		.onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
		.execute();
}
