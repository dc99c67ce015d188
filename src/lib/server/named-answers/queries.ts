import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';
import { selectClosedBefore } from '../evaluations/queries.ts';

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

/** Removes what self and manager answered in rounds that closed before a moment. */
export async function deleteOldNamedAnswers(db: Kysely<Database>, before: Date): Promise<void> {
	await db
		.deleteFrom('named_answer')
		.where('evaluation_id', 'in', selectClosedBefore(db, before))
		.execute();
}
