import type { Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { deleteComments } from '../comments/queries.ts';
import type { Database } from '../db/schema.ts';
import {
	eraseEvaluation,
	removeEvaluation,
	type ForgottenEvaluation
} from '../evaluations/forget.queries.ts';
import { deleteFollowUp } from '../follow-up/queries.ts';
import { deleteGroupCounts } from '../group-counts/queries.ts';
import { deleteNamedAnswers } from '../named-answers/queries.ts';
import { readAudience } from '../rounds/settings.ts';
import { deleteTallies } from '../tallies/queries.ts';

type Place = Pick<ForgottenEvaluation, 'organisationId' | 'id' | 'roundId' | 'isPrivate'>;

/**
 * Deletes a report with all that was kept for it: the answers of self and manager, the comments,
 * who might read it, and what the leader planned after it. In an organisation the counts of the groups stay, because its own figures are
 * made of them; in a leader's private one nothing needs them.
 */
export async function deleteReport(trx: Transaction<Database>, place: Place): Promise<void> {
	const { organisationId, id, roundId, isPrivate } = place;
	const reports = trx
		.selectFrom('leader_release')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.select('id');

	/* In the order in which a plan is saved, so that the one waits for the other. */
	await (dialectOf(trx) === 'postgres' ? reports.forUpdate() : reports).execute();
	await deleteFollowUp(trx, organisationId, id);
	await trx
		.deleteFrom('report_reader')
		.where('organisation_id', '=', organisationId)
		.where('report_id', 'in', reports)
		.execute();
	await trx
		.deleteFrom('leader_release')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.execute();
	await deleteNamedAnswers(trx, organisationId, id);
	await deleteComments(trx, organisationId, id);
	if (isPrivate) {
		await deleteTallies(trx, organisationId, id);
		await deleteGroupCounts(trx, organisationId, id);
	}
	await trx
		.updateTable('evaluation')
		.set({ forgotten: 1 })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
	await forgetNames(trx, organisationId, roundId);
}

/** Leaves nothing that says whom an evaluation was about, and nothing at all of a private one. */
export async function forgetEvaluation(
	trx: Transaction<Database>,
	evaluation: ForgottenEvaluation,
	background: 'kept' | 'erased'
): Promise<void> {
	await deleteReport(trx, evaluation);
	if (evaluation.isPrivate) await removeEvaluation(trx, evaluation);
	else await eraseEvaluation(trx, evaluation, background);
}

/** Once no report of a round is left, nobody needs the names of its readers and of its contact. */
async function forgetNames(
	trx: Transaction<Database>,
	organisationId: string,
	roundId: string
): Promise<void> {
	const round = await trx
		.selectFrom('round')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', roundId)
		.select(({ exists, selectFrom }) => [
			'audience',
			exists(
				selectFrom('evaluation')
					.where('evaluation.organisation_id', '=', organisationId)
					.where('evaluation.round_id', '=', roundId)
					.where('evaluation.forgotten', '=', 0)
					.select('evaluation.id')
			).as('is_needed')
		])
		.executeTakeFirst();
	if (!round || Boolean(round.is_needed)) return;

	await trx
		.updateTable('round')
		.set({
			audience: JSON.stringify({ scope: readAudience(round.audience).scope, readers: [] }),
			contact: JSON.stringify({ name: '', email: '' }),
			own_words: ''
		})
		.where('organisation_id', '=', organisationId)
		.where('id', '=', roundId)
		.execute();
}
