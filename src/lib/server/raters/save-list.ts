import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import type { Rater } from '#lib/domain/rater-file/line.ts';
import { recordAudits } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { changeRound } from '../rounds/plan/queries.ts';
import { lockRound, reviseDraft, type RoundRef } from '../rounds/queries.ts';
import { findRoundList } from './lists.queries.ts';
import { replaceLists, setListStates } from './queries.ts';
import { describeChanges } from './record-changes.ts';

export type ListSaving = 'saved' | 'not_found' | 'not_draft';

/**
 * Whoever runs a round changes one leader's list before it opens. A leader who had said that the list
 * was right is asked again.
 */
export async function saveList(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	{ evaluationId, raters }: { readonly evaluationId: string; readonly raters: readonly Rater[] },
	now: Date
): Promise<ListSaving> {
	if (!worksFor(actor, ref.organisationId)) return 'not_found';

	return db.transaction().execute(async (trx) => {
		const state = await lockRound(trx, ref);
		const list = await findRoundList(trx, ref, evaluationId);
		if (!list) return 'not_found';
		if (state !== 'draft') return 'not_draft';

		const { organisationId } = ref;
		const changed = { evaluationId, before: list.raters, after: raters };
		const entries = describeChanges([changed], {
			...{ organisationId, at: now, accountId: actor.accountId }
		});
		const hasPeers = raters.some(({ group }) => group === 'peer');
		await replaceLists(trx, organisationId, [{ evaluationId, raters }]);
		await reviseDraft(trx, ref);
		if (hasPeers) await changeRound(trx, ref, { peers: 1 });
		await recordAudits(trx, entries);
		if (entries.length > 0 && list.state !== 'given')
			await setListStates(trx, organisationId, [evaluationId], 'asked');

		return 'saved';
	});
}
