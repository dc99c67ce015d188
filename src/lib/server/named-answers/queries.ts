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

/** Removes what self and manager answered in rounds that closed before a moment. */
export async function deleteOldNamedAnswers(db: Kysely<Database>, before: Date): Promise<void> {
	await db
		.deleteFrom('named_answer')
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('evaluation')
					.innerJoin('round', (join) =>
						join
							.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
							.onRef('round.id', '=', 'evaluation.round_id')
					)
					.whereRef('evaluation.organisation_id', '=', 'named_answer.organisation_id')
					.whereRef('evaluation.id', '=', 'named_answer.evaluation_id')
					.where('round.closed_at', '<', before.toISOString())
					.select('round.id')
			)
		)
		.execute();
}
