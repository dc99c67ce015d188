import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { dayOf, type Day } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { queueConfirmList } from '../mail/outbox.ts';
import { changeRound } from '../rounds/plan/queries.ts';
import { findRound, lockRound, type RoundRef } from '../rounds/queries.ts';
import { listListOwners, setListStates } from './queries.ts';

export type Asking =
	| { readonly outcome: 'asked'; readonly leaders: number }
	| { readonly outcome: 'not_found' | 'not_draft' | 'bad_day' | 'nobody' };

/**
 * Asks by mail those leaders who have not answered whether their lists are right, until a day before
 * the round opens. Who has answered is not asked again.
 */
export async function askLeaders(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	confirmBy: Day,
	now: Date
): Promise<Asking> {
	if (!worksFor(actor, ref.organisationId)) return { outcome: 'not_found' };

	return db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, ref)) !== 'draft') return { outcome: 'not_draft' };
		const round = await findRound(trx, ref);
		const isTooLate = round?.opensOn !== undefined && confirmBy >= round.opensOn;
		if (!round || confirmBy < dayOf(now) || isTooLate) return { outcome: 'bad_day' };

		const { organisationId, id: roundId } = ref;
		const owners = await listListOwners(trx, ref);
		const waiting = owners.filter(({ state }) => state === 'given' || state === 'asked');
		await changeRound(trx, ref, { confirm_by: confirmBy, left_on: null });
		if (waiting.length === 0) return { outcome: 'nobody' };

		await setListStates(
			trx,
			organisationId,
			waiting.map(({ evaluationId }) => evaluationId),
			'asked'
		);
		await queueConfirmList(
			trx,
			waiting.map(({ evaluationId, address, language = round.language }) => ({
				...{ organisationId, roundId, evaluationId, address, language }
			})),
			now
		);
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: actor.accountId, outcome: 'done' },
			...{ action: 'lists_asked', object: `round:${roundId}` },
			detail: { leaders: waiting.length }
		});

		return { outcome: 'asked', leaders: waiting.length };
	});
}
