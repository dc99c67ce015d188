import type { Kysely } from 'kysely';
import type { Answers } from '#lib/domain/ballot/answers.ts';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { listNamedAnswers } from '../named-answers/queries.ts';

/**
 * What a leader answered about themselves in a round that is counted. Theirs alone: what their manager
 * answered they have in the form in which the report shows it.
 */
export async function findOwnAnswers(
	db: Kysely<Database>,
	questionnaire: Questionnaire,
	organisationId: string,
	evaluationId: string
): Promise<Answers | undefined> {
	const named = await listNamedAnswers(db, organisationId, evaluationId);
	const own = named.find(({ group }) => group === 'self');

	return own && decodeAnswers(own.plain, layoutFor(questionnaire));
}
