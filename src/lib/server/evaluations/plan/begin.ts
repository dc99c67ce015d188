import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { leaderOnly } from '#lib/domain/round/audience.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { insertDraft, insertPrivateLeader } from './queries.ts';
import {
	findCurrentEvaluation,
	findPrivateLeader,
	lockAccount,
	type EvaluationRef
} from '../own/queries.ts';

/**
 * The evaluation that a leader plans or runs: a new one, or the one there is. It belongs to a private
 * organisation of the leader, made with the first.
 */
export async function beginEvaluation(
	db: Kysely<Database>,
	{ accountId, name, email }: Actor
): Promise<EvaluationRef> {
	const questionnaireVersion = versionId(currentQuestionnaire());

	return db.transaction().execute(async (trx) => {
		await lockAccount(trx, accountId);
		const current = await findCurrentEvaluation(trx, accountId);
		if (current) return current;

		const known = await findPrivateLeader(trx, accountId);
		const leader = known ?? { organisationId: randomId(), id: randomId() };
		if (!known) await insertPrivateLeader(trx, leader, { id: accountId, name, email });

		const evaluation = { organisationId: leader.organisationId, id: randomId() };
		await insertDraft(trx, {
			...evaluation,
			roundId: randomId(),
			leaderId: leader.id,
			leader: { name, email },
			questionnaireVersion,
			form: 'standard',
			audience: JSON.stringify(leaderOnly)
		});

		return evaluation;
	});
}
