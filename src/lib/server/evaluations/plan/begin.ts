import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { leaderOnly } from '#lib/domain/round/audience.ts';
import { nameOwnRound } from '#lib/domain/round/plan.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { changeNames, insertDraft, insertPrivateLeader } from './queries.ts';
import type { Job } from './save-job.ts';
import {
	findCurrentEvaluation,
	findPrivateLeader,
	lockAccount,
	type EvaluationRef
} from '../own/queries.ts';

/** What a new evaluation asks and knows before its leader has been through the steps. */
export interface Beginning {
	readonly selection: Selection;
	/** As it was last time. An organisation that already has a name keeps it. */
	readonly job?: Job | undefined;
}

const wholeForm: Beginning = {
	selection: { form: 'standard', themes: [], comments: false, conditions: true, peers: false }
};

/**
 * The evaluation that a leader plans or runs: a new one, or the one there is. It belongs to a private
 * organisation of the leader, made with the first.
 */
export async function beginEvaluation(
	db: Kysely<Database>,
	{ accountId, name, email }: Actor,
	{ selection, job }: Beginning = wholeForm
): Promise<EvaluationRef> {
	const questionnaireVersion = versionId(currentQuestionnaire());
	const leaderName = job?.name || name;

	return db.transaction().execute(async (trx) => {
		await lockAccount(trx, accountId);
		const current = await findCurrentEvaluation(trx, accountId);
		if (current) return current;

		const known = await findPrivateLeader(trx, accountId);
		const leader = known ?? { organisationId: randomId(), id: randomId(), name: '' };
		if (!known) await insertPrivateLeader(trx, leader, { id: accountId, name, email });
		const { organisationId, id: leaderId } = leader;
		if (job && leader.name === '') {
			const { organisation, background } = job;
			const names = { leader: leaderName, organisation, sector: background['sektor'] ?? null };
			await changeNames(trx, { organisationId, leaderId }, names);
		}

		const evaluation = { organisationId, id: randomId() };
		await insertDraft(trx, {
			...evaluation,
			...{ roundId: randomId(), leaderId, leader: { name: leaderName, email } },
			roundName: job ? nameOwnRound({ name: leaderName, unit: job.unit }) : '',
			...{ questionnaireVersion, selection, audience: JSON.stringify(leaderOnly) },
			...{ unit: job?.unit ?? '', background: job?.background ?? {} }
		});

		return evaluation;
	});
}
