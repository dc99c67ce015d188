import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { listRoundMissing } from '#lib/domain/round/organisation/readiness.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findRound, type RoundRef } from '../queries.ts';
import { changeDraftRound, inDraftRound, type RoundChange } from './change.ts';
import { lookThrough } from './look-through.ts';
import { changeRound } from './queries.ts';

/**
 * Says that somebody has looked a round through: from now on it opens by itself on its day. `seen` is
 * the revision that they had before them; one that somebody has changed since is not ready.
 */
export async function declareReady(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	seen: string,
	now: Date
): Promise<RoundChange | 'incomplete' | 'changed_since'> {
	const round = await findRound(db, ref);
	if (round?.state !== 'draft') return round ? 'not_draft' : 'not_found';
	const leaders = await lookThrough(db, round, now);
	if (String(round.revision) !== seen) return 'changed_since';
	if (listRoundMissing(round, leaders, now).length > 0) return 'incomplete';

	return inDraftRound(db, actor, ref, async (trx, { revision }) => {
		if (String(revision) !== seen) return 'changed_since';

		await changeRound(trx, ref, { ready: 1, left_on: null });
		await recordAudit(trx, {
			...{ organisationId: ref.organisationId, at: now, accountId: actor.accountId },
			...{ action: 'round_ready', object: `round:${ref.id}`, outcome: 'done' },
			detail: { leaders: leaders.filter(({ obstacle }) => obstacle === undefined).length }
		});

		return 'saved';
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
