import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { nameOwnRound, type Background } from '#lib/domain/round/plan.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { changeEvaluation, changeNames, changeRound } from './queries.ts';

export interface Job {
	readonly name: string;
	readonly unit: string;
	readonly organisation: string;
	readonly background: Background;
}

/** Saves who the leader is and where, also when parts are still missing. */
export async function saveJob(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	{ name, unit, organisation, background }: Job
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		await changeEvaluation(trx, evaluation, {
			leader_name: name,
			unit,
			background: JSON.stringify(background)
		});
		await changeNames(trx, evaluation, {
			leader: name,
			organisation,
			sector: background['sektor'] ?? null
		});
		await changeRound(trx, evaluation, { name: nameOwnRound({ name, unit }) });
	});
}
