import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { findKeptEvaluation, roundOf, type Keeper } from '../evaluations/own/queries.ts';
import { queueInvitations } from '../mail/outbox.ts';
import { holdOpenRound } from '../rounds/queries.ts';
import { hasWaitingMail, listRoster } from './roster/queries.ts';

/** Sends leaders the link to their own answers once more. Nobody but the mail job can see that link. */
export async function sendOwnLink(
	db: Kysely<Database>,
	keeper: Keeper,
	evaluationId: string,
	now: Date
): Promise<'sent' | 'not_found' | 'not_open'> {
	return db.transaction().execute(async (trx) => {
		const evaluation = await findKeptEvaluation(trx, keeper, evaluationId);
		if (!evaluation) return 'not_found';
		if (!(await holdOpenRound(trx, roundOf(evaluation), now))) return 'not_open';

		const roster = await listRoster(trx, evaluation);
		const own = roster.find(({ group }) => group === 'self');
		if (!own) return 'not_found';
		const { organisationId, roundId, id } = evaluation;
		if (!(await hasWaitingMail(trx, own.id))) {
			const invitation = { organisationId, roundId, evaluationId: id };
			await queueInvitations(trx, [{ ...invitation, id: own.id, address: own.address }], now);
		}

		return 'sent';
	});
}
