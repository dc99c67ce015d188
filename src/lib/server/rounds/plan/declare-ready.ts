import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { listRoundMissing } from '#lib/domain/round/organisation/readiness.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findRound, type RoundRef } from '../queries.ts';
import { changeDraftRound, type RoundChange } from './change.ts';
import { lookThrough } from './look-through.ts';
import { changeRound } from './queries.ts';

/** Says that somebody has looked a round through: from now on it opens by itself on its day. */
export async function declareReady(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	now: Date
): Promise<RoundChange | 'incomplete'> {
	const round = await findRound(db, ref);
	if (round?.state !== 'draft') return round ? 'not_draft' : 'not_found';
	const leaders = await lookThrough(db, round, now);
	if (listRoundMissing(round, leaders, now).length > 0) return 'incomplete';

	return changeDraftRound(db, actor, ref, async (trx) => {
		await changeRound(trx, ref, { ready: 1 });
		await recordAudit(trx, {
			...{ organisationId: ref.organisationId, at: now, accountId: actor.accountId },
			...{ action: 'round_ready', object: `round:${ref.id}`, outcome: 'done' },
			detail: { leaders: leaders.filter(({ obstacle }) => obstacle === undefined).length }
		});
	});
}

/** Makes a draft of it again, so that it does not open before somebody has looked it through once more. */
export async function takeBackReady(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef
): Promise<RoundChange> {
	return changeDraftRound(db, actor, ref, () => Promise.resolve());
}
