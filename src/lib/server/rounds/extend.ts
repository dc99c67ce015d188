import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { closingMoment, type Day } from '#lib/domain/round/calendar.ts';
import { judgeExtension } from '#lib/domain/round/extension.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { listAllRecipients } from '../invitations/queries.ts';
import { queueExtended } from '../mail/outbox.ts';
import { findRound, holdOpenRound, lockRound, updateRound, type RoundRef } from './queries.ts';

export type Extension =
	'extended' | 'extended_before' | 'not_later' | 'too_long' | 'not_open' | 'not_found';

/**
 * Moves the last day of an open round, once. Everybody invited is told, answered or not, so that the
 * mail tells nobody who is missing.
 */
export async function extendRound(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	day: Day,
	now: Date
): Promise<Extension> {
	if (!worksFor(actor, ref.organisationId)) return 'not_found';

	return db.transaction().execute(async (trx) => {
		await lockRound(trx, ref);
		const round = await findRound(trx, ref);
		if (!round) return 'not_found';
		if (round.closesOn === undefined || !(await holdOpenRound(trx, ref, now))) return 'not_open';
		const { closesOn, wasExtended } = round;
		const judgement = judgeExtension({ closesOn, wasExtended }, day);
		if (judgement !== 'allowed') return judgement;

		const closesAt = closingMoment(day).toISOString();
		await updateRound(trx, ref, { closes_on: day, closes_at: closesAt, extended: 1 });
		await queueExtended(trx, await listAllRecipients(trx, ref), now);
		await recordAudit(trx, {
			...{ organisationId: ref.organisationId, at: now, accountId: actor.accountId },
			...{ action: 'round_extended', object: `round:${ref.id}`, outcome: 'done' },
			detail: { from: closesOn, until: day }
		});

		return 'extended';
	});
}
