import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** How an organisation's people prove who they are; false where it was so before. */
export async function setLogin(
	trx: Kysely<Database>,
	organisationId: string,
	login: 'mail' | 'oidc'
): Promise<boolean> {
	const result = await trx
		.updateTable('organisation')
		.set({ login })
		.where('id', '=', organisationId)
		.where('login', '!=', login)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}
