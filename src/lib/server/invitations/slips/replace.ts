import type { Kysely } from 'kysely';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { deleteDraftRow } from '#lib/server/drafts/queries.ts';
import { findKeptEvaluation, roundOf, type Keeper } from '#lib/server/evaluations/own/queries.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { holdOpenRound } from '#lib/server/rounds/queries.ts';
import { makeLink } from '../create.ts';
import { locateOldDraft } from '../locate-draft.ts';
import { listRoster } from '../roster/queries.ts';
import { giveSlipLink } from './queries.ts';

export type SlipReplacement = 'replaced' | 'no_slip' | 'not_found' | 'not_open';

/**
 * Gives somebody's lost slip a new link; the old one leads nowhere, and a draft under it is deleted. It
 * is done alike whether they have answered or not, so that neither the list nor the next printed slips
 * tell: what was sent stays and counts once, and the new link says that it has been used.
 */
export async function replaceSlip(
	db: Kysely<Database>,
	keys: KeyRing,
	keeper: Keeper,
	{ evaluationId, invitationId }: Record<'evaluationId' | 'invitationId', string>,
	now: Date
): Promise<SlipReplacement> {
	const evaluation = await findKeptEvaluation(db, keeper, evaluationId);
	if (!evaluation) return 'not_found';
	const { organisationId, id, mailKey } = evaluation;
	if (evaluation.state !== 'open' || !mailKey) return 'not_open';

	const roster = await listRoster(db, evaluation);
	if (!roster.some((entry) => entry.id === invitationId)) return 'not_found';
	const link = makeLink(mailKey, invitationId);
	const draft = await locateOldDraft(db, keys, evaluation, invitationId);

	return db.transaction().execute(async (trx) => {
		if (!(await holdOpenRound(trx, roundOf(evaluation), now))) return 'not_open';
		if (!(await giveSlipLink(trx, evaluation, invitationId, link))) return 'no_slip';

		if (draft) await deleteDraftRow(trx, draft);
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: keeper.accountId, outcome: 'done' },
			...{ action: 'slip_replaced', object: `evaluation:${id}` },
			detail: { group: 'employee', people: 1 }
		});

		return 'replaced';
	});
}
