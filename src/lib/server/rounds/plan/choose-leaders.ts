import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { randomId } from '#lib/server/random.ts';
import { listRoundForms, type RoundRef } from '../queries.ts';
import { changeDraftRound, type RoundChange } from './change.ts';
import {
	deleteDraftEvaluations,
	listDraftLeaders,
	setForms,
	writeDraftEvaluations
} from './leaders.queries.ts';

/** Takes leaders of the organisation into a round that has not opened. Ids that are none of theirs are passed over. */
export async function addLeaders(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	leaderIds: readonly string[]
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, async (trx) => {
		const wanted = new Set(leaderIds);
		const all = await listDraftLeaders(trx, ref);
		const added = all.filter(
			({ leaderId, evaluationId, gone }) => wanted.has(leaderId) && !evaluationId && !gone
		);

		await writeDraftEvaluations(
			trx,
			ref,
			added.map((leader) => ({ ...leader, evaluationId: randomId() }))
		);
	});
}

/** Takes leaders out of a round that has not opened, with everybody on their lists. */
export async function removeLeaders(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	leaderIds: readonly string[]
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, async (trx) => {
		const ids = pickEvaluations(await listDraftLeaders(trx, ref), leaderIds);
		await deleteDraftEvaluations(trx, ref, ids);
	});
}

/** Asks about some leaders by one of the round's other forms, or by its own again. */
export async function giveForm(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	leaderIds: readonly string[],
	formId: string | undefined
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, async (trx) => {
		const forms = await listRoundForms(trx, ref);
		if (formId !== undefined && !forms.some(({ id }) => id === formId)) return;

		const ids = pickEvaluations(await listDraftLeaders(trx, ref), leaderIds);
		await setForms(trx, ref, ids, formId);
	});
}

function pickEvaluations(
	leaders: Awaited<ReturnType<typeof listDraftLeaders>>,
	leaderIds: readonly string[]
): readonly string[] {
	const wanted = new Set(leaderIds);

	return leaders.flatMap(({ leaderId, evaluationId }) =>
		evaluationId !== undefined && wanted.has(leaderId) ? [evaluationId] : []
	);
}
