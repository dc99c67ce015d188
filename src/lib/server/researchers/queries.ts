import type { Kysely } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';

/** An edition of the terms, by its day, and the day on which it was accepted. */
export interface Acceptance {
	readonly terms: Day;
	readonly acceptedOn: Day;
}

/** The day on which an account accepted an edition. */
export async function findAcceptance(
	db: Kysely<Database>,
	accountId: string,
	terms: Day
): Promise<Day | undefined> {
	const row = await db
		.selectFrom('terms_acceptance')
		.select('accepted_on')
		.where('account_id', '=', accountId)
		.where('terms', '=', terms)
		.executeTakeFirst();

	return row?.accepted_on;
}

/** All editions that an account has accepted, the latest last. */
export async function listAcceptances(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly Acceptance[]> {
	const rows = await db
		.selectFrom('terms_acceptance')
		.select(['terms', 'accepted_on'])
		.where('account_id', '=', accountId)
		.orderBy('terms')
		.execute();

	return rows.map((row) => ({ terms: row.terms, acceptedOn: row.accepted_on }));
}

/** False where the edition is accepted already: the first day stays. */
export async function insertAcceptance(
	trx: Kysely<Database>,
	accountId: string,
	{ terms, acceptedOn }: Acceptance
): Promise<boolean> {
	const result = await trx
		.insertInto('terms_acceptance')
		.values({ account_id: accountId, terms, accepted_on: acceptedOn })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();

	return result.numInsertedOrUpdatedRows === 1n;
}
