import type { Kysely } from 'kysely';
import { isSameAddress } from '#lib/domain/rater-group/address.ts';
import { withManager } from '#lib/domain/round/audience.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { deleteDraftRow } from '../drafts/queries.ts';
import {
	findKeptEvaluation,
	roundOf,
	type Keeper,
	type OwnEvaluation
} from '../evaluations/own/queries.ts';
import { changeRound, replaceManager } from '../evaluations/plan/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import { queueInvitations } from '../mail/outbox.ts';
import { findRound, holdOpenRound, lockRound } from '../rounds/queries.ts';
import { insertInvitations, prepareInvitation } from './create.ts';
import { locateOldDraft } from './locate-draft.ts';
import { listRoster, withdrawEntry } from './roster/queries.ts';

export type Replacement = 'replaced' | 'address_taken' | 'not_bounced' | 'not_found' | 'not_open';

/**
 * Puts another address in the place of one that bounced. An address is never edited: the old
 * invitation is withdrawn, what may lie under its link is deleted, and a new link is made.
 */
export async function replaceBounced(
	db: Kysely<Database>,
	keys: KeyRing,
	keeper: Keeper,
	evaluationId: string,
	{ invitationId, address }: { readonly invitationId: string; readonly address: string },
	now: Date
): Promise<Replacement> {
	const evaluation = await findKeptEvaluation(db, keeper, evaluationId);
	if (!evaluation) return 'not_found';
	const { organisationId, id, roundId, mailKey } = evaluation;
	if (evaluation.state !== 'open' || !mailKey) return 'not_open';

	const roster = await listRoster(db, evaluation);
	const old = roster.find((entry) => entry.id === invitationId && entry.group !== 'self');
	if (!old) return 'not_found';
	if (!old.bounced || old.withdrawn) return 'not_bounced';

	const { group, language } = old;
	const place = { organisationId, roundId, evaluationId: id, group, language };
	const prepared = prepareInvitation(mailKey, { ...place, address });
	const draft = await locateOldDraft(db, keys, evaluation, invitationId);

	return db.transaction().execute(async (trx) => {
		/* Two who correct at once must not both find an address free. */
		await lockRound(trx, roundOf(evaluation));
		if (!(await holdOpenRound(trx, roundOf(evaluation), now))) return 'not_open';
		const present = await listRoster(trx, evaluation);
		if (present.some((entry) => entry.address === address)) return 'address_taken';
		if (!(await withdrawEntry(trx, evaluation, invitationId))) return 'not_bounced';

		if (draft) await deleteDraftRow(trx, draft);
		await insertInvitations(trx, [prepared]);
		await queueInvitations(trx, [prepared], now);
		if (group === 'manager') await letManagerRead(trx, evaluation, old.address, address);
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: keeper.accountId, outcome: 'done' },
			...{ action: 'rater_replaced', object: `evaluation:${id}` },
			detail: { group, people: 1 }
		});

		return 'replaced';
	});
}

/**
 * The same person under the right address: who may read the report does not change. Somebody who was
 * added as manager later is no reader, and whoever takes their place is none either.
 */
async function letManagerRead(
	trx: Parameters<typeof changeRound>[0],
	evaluation: OwnEvaluation,
	before: string,
	address: string
): Promise<void> {
	const { manager } = evaluation.plan.audience;
	if (manager === undefined || !isSameAddress(manager, before)) return;

	const audience = (await findRound(trx, roundOf(evaluation)))?.audience;
	/* A leader's own round keeps its one manager beside the other readers. */
	if (audience?.manager !== undefined)
		await changeRound(trx, evaluation, {
			audience: JSON.stringify(withManager(audience, address))
		});
	await replaceManager(trx, evaluation, address);
}
