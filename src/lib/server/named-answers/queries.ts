import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/** What self or manager answered: one person each, told before that they are not anonymous. */
export interface NamedAnswer {
	readonly evaluationId: string;
	readonly group: 'self' | 'manager';
	/** A ballot in its plain form. */
	readonly plain: Uint8Array;
}

export async function insertNamedAnswers(
	trx: Transaction<Database>,
	organisationId: string,
	answers: readonly NamedAnswer[]
): Promise<void> {
	if (answers.length === 0) return;

	await trx
		.insertInto('named_answer')
		.values(
			answers.map(({ evaluationId, group, plain }) => ({
				organisation_id: organisationId,
				evaluation_id: evaluationId,
				rater_group: group,
				packed: plain
			}))
		)
		.execute();
}

export async function listNamedAnswers(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<readonly NamedAnswer[]> {
	const rows = await db
		.selectFrom('named_answer')
		.select(['rater_group', 'packed'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();

	return rows.map((row) => ({ evaluationId, group: row.rater_group, plain: row.packed }));
}

/** Removes what self and manager answered about one leader. */
export async function deleteNamedAnswers(
	trx: Transaction<Database>,
	organisationId: string,
	evaluationId: string
): Promise<void> {
	await trx
		.deleteFrom('named_answer')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();
}
