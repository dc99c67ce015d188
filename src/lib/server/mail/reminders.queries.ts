import type { Kysely, Transaction } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import type { AddressedInvitation } from './outbox.ts';

export interface RoundToRemind extends RoundRef {
	/** The day its invitations leave. */
	readonly opensOn: Day;
	readonly closesOn: Day;
	readonly sent: number;
}

/** The rounds that take answers and may have reminders left. */
export async function listRoundsToRemind(
	db: Kysely<Database>,
	now: Date
): Promise<readonly RoundToRemind[]> {
	const rows = await db
		.selectFrom('round')
		.where('state', '=', 'open')
		.where('closes_at', '>', now.toISOString())
		.where('reminders', '<', 2)
		.select(['organisation_id', 'id', 'opens_on', 'mails_on'])
		.select(['closes_on', 'reminders'])
		.orderBy('id')
		.execute();

	return rows.flatMap(({ organisation_id, id, opens_on, mails_on, closes_on, reminders }) =>
		opens_on && closes_on
			? [
					{
						...{ organisationId: organisation_id, id },
						...{ opensOn: mails_on ?? opens_on, closesOn: closes_on, sent: reminders }
					}
				]
			: []
	);
}

/** Notes that a batch is going out; false where somebody else has, or the round is over. */
export async function claimReminder(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	number: number
): Promise<boolean> {
	const result = await trx
		.updateTable('round')
		.set({ reminders: number })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('state', '=', 'open')
		.where('reminders', '<', number)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}

/** Everybody in a round who has not answered and may be mailed, by random id. */
export async function listMissing(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly AddressedInvitation[]> {
	const rows = await trx
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('delivery', '=', 'mail')
		.where('answered', '=', 0)
		.where('withdrawn', '=', 0)
		.where('silent', '=', 0)
		.where('bounced', '=', 0)
		.where('delivery', '=', 'mail')
		.select(['id', 'evaluation_id', 'address'])
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		organisationId,
		roundId: id,
		evaluationId: row.evaluation_id,
		id: row.id,
		address: row.address
	}));
}
