import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/** An organisation that somebody asked for and the operator has not yet looked at. */
export interface AskedOrganisation {
	readonly id: string;
	readonly name: string;
	readonly sector: string;
	/** What whoever asked wrote about it; gone with the audit log after two years. */
	readonly why: string;
	readonly askedAt: Date | undefined;
	/** Undefined where the account is gone. */
	readonly asker: { readonly name: string; readonly email: string } | undefined;
}

export async function insertAskedOrganisation(
	trx: Transaction<Database>,
	{ id, name, sector }: Pick<AskedOrganisation, 'id' | 'name' | 'sector'>
): Promise<void> {
	await trx
		.insertInto('organisation')
		.values({ id, kind: 'organisation', name, sector, verified: 0 })
		.execute();
}

/** All that wait, the oldest first. */
export async function listAskedOrganisations(
	db: Kysely<Database>
): Promise<readonly AskedOrganisation[]> {
	const rows = await db
		.selectFrom('organisation')
		.leftJoin('audit_entry', (join) =>
			join
				.onRef('audit_entry.organisation_id', '=', 'organisation.id')
				.on('audit_entry.action', '=', 'organisation_asked')
		)
		.leftJoin('account', 'account.id', 'audit_entry.account_id')
		.where('organisation.kind', '=', 'organisation')
		.where('organisation.verified', '=', 0)
		.select(['organisation.id', 'organisation.name', 'organisation.sector'])
		.select(['audit_entry.detail', 'audit_entry.at'])
		.select(['account.name as asker', 'account.email'])
		.orderBy('audit_entry.at')
		.orderBy('organisation.id')
		.execute();

	return rows.map((row) => ({
		...{ id: row.id, name: row.name, sector: row.sector ?? '' },
		why: (JSON.parse(row.detail ?? '{}') as { why?: string }).why ?? '',
		askedAt: row.at === null ? undefined : new Date(row.at),
		asker: row.email === null ? undefined : { name: row.asker ?? '', email: row.email }
	}));
}

/** The one that somebody waits for; nobody waits for two. */
export async function findAskedBy(
	db: Kysely<Database>,
	accountId: string
): Promise<Pick<AskedOrganisation, 'id' | 'name'> | undefined> {
	return db
		.selectFrom('role')
		.innerJoin('organisation', 'organisation.id', 'role.organisation_id')
		.where('role.account_id', '=', accountId)
		.where('organisation.kind', '=', 'organisation')
		.where('organisation.verified', '=', 0)
		.select(['organisation.id', 'organisation.name'])
		.executeTakeFirst();
}

/** Lets a waiting organisation begin; false where none waits under the id. */
export async function markVerified(trx: Transaction<Database>, id: string): Promise<boolean> {
	const result = await trx
		.updateTable('organisation')
		.set({ verified: 1 })
		.where('id', '=', id)
		.where('kind', '=', 'organisation')
		.where('verified', '=', 0)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}

/** Removes a waiting organisation with its roles; nothing else can hang on it. False where none waits. */
export async function deleteAsked(trx: Transaction<Database>, id: string): Promise<boolean> {
	const waiting = await trx
		.selectFrom('organisation')
		.select('id')
		.where('id', '=', id)
		.where('kind', '=', 'organisation')
		.where('verified', '=', 0)
		.executeTakeFirst();
	if (!waiting) return false;
	await trx.deleteFrom('role').where('organisation_id', '=', id).execute();
	await trx.deleteFrom('organisation').where('id', '=', id).execute();

	return true;
}

/** The organisations that run rounds here, by name. */
export async function listOrganisations(
	db: Kysely<Database>
): Promise<readonly { readonly id: string; readonly name: string; readonly sector: string }[]> {
	const rows = await db
		.selectFrom('organisation')
		.select(['id', 'name', 'sector'])
		.where('kind', '=', 'organisation')
		.where('verified', '=', 1)
		.orderBy('name')
		.orderBy('id')
		.execute();

	return rows.map(({ id, name, sector }) => ({ id, name, sector: sector ?? '' }));
}
