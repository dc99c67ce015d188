import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Rater } from '#lib/domain/rater-file/line.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit, recordAudits } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { returnToDraft } from '../evaluations/forget.queries.ts';
import { changeRound } from '../rounds/plan/queries.ts';
import { lockRound } from '../rounds/queries.ts';
import { findOwnList, type RaterList } from './lists.queries.ts';
import { replaceLists, setListStates } from './queries.ts';
import { describeChanges } from './record-changes.ts';

export type Confirmation = 'confirmed' | 'changed' | 'not_found' | 'not_asked' | 'too_late';

/** What a leader can do about a list now. */
export function judgeConfirmation(
	{ roundState, state, confirmBy }: Pick<RaterList, 'roundState' | 'state' | 'confirmBy'>,
	now: Date
): 'open' | 'not_asked' | 'too_late' {
	if (state === 'given' || confirmBy === undefined) return 'not_asked';

	return roundState === 'draft' && dayOf(now) <= confirmBy ? 'open' : 'too_late';
}

/**
 * A leader says that a list is right, or puts it right. Both can be done again until the day that was
 * set; from then on the list holds as it is.
 */
export async function confirmList(
	db: Kysely<Database>,
	{ accountId }: Actor,
	evaluationId: string,
	raters: readonly Rater[],
	now: Date
): Promise<Confirmation> {
	return db.transaction().execute(async (trx) => {
		const found = await findOwnList(trx, accountId, evaluationId);
		if (!found) return 'not_found';
		const { organisationId, roundId } = found;
		const ref = { organisationId, id: roundId };
		if ((await lockRound(trx, ref)) !== 'draft') return 'too_late';
		const list = await findOwnList(trx, accountId, evaluationId);
		if (!list) return 'not_found';
		const judged = judgeConfirmation(list, now);
		if (judged !== 'open') return judged;

		const entry = { organisationId, at: now, accountId };
		const changed = { evaluationId, before: list.raters, after: raters };
		const entries = describeChanges([changed], entry);
		const outcome = entries.length > 0 || list.state === 'changed' ? 'changed' : 'confirmed';
		await returnToDraft(trx, { organisationId, roundId });
		await replaceLists(trx, organisationId, [{ evaluationId, raters }]);
		if (raters.some(({ group }) => group === 'peer')) await changeRound(trx, ref, { peers: 1 });
		await setListStates(trx, organisationId, [evaluationId], outcome);
		await recordAudits(trx, entries);
		await recordAudit(trx, {
			...{ ...entry, action: 'list_confirmed', object: `evaluation:${evaluationId}` },
			...{ outcome: 'done', detail: {} }
		});

		return outcome;
	});
}
