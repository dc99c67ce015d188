import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { writeSelection } from '#lib/server/rounds/settings.ts';
import { changeDraft, type DraftChange } from './change.ts';
import { changeRound } from './queries.ts';

/** Saves what is asked. Whether fellow leaders are asked follows from the list of them. */
export async function saveForm(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	selection: Pick<Selection, 'form' | 'themes' | 'focusOnly' | 'comments' | 'conditions'>
): Promise<DraftChange> {
	return changeDraft(db, actor, evaluationId, async (trx, evaluation) => {
		const before = evaluation.plan.selection;
		await changeRound(trx, evaluation, writeSelection({ ...before, ...selection }));
	});
}
