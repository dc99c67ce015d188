import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** How far the invitations of a round have come, in links, of which one mail may carry several. */
export interface SendingProgress {
	readonly invited: number;
	readonly sent: number;
	readonly waiting: number;
	readonly bounced: number;
	/** When the first of those that wait leaves, ISO 8601; it may lie ahead. Undefined where none waits. */
	readonly from: string | undefined;
}

/**
 * Counts of the whole round, and of invitations only: how many reminders wait would tell at any moment
 * how many have not answered.
 */
export async function findSendingProgress(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<SendingProgress> {
	const people = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('withdrawn', '=', 0)
		.where('delivery', '=', 'mail')
		.select(({ fn }) => [
			fn.countAll<number | string>().as('invited'),
			fn.sum<number | string | null>('bounced').as('bounced')
		])
		.executeTakeFirstOrThrow();
	const rows = await db
		.selectFrom('mail_outbox')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('kind', '=', 'invitation')
		.select(({ fn }) => [
			fn.countAll<number | string>().as('waiting'),
			fn.min('not_before').as('from')
		])
		.executeTakeFirstOrThrow();
	const [invited, bounced] = [Number(people.invited), Number(people.bounced ?? 0)];
	/* The mail to somebody who was withdrawn meanwhile still waits, and is dropped in its turn. */
	const waiting = Math.min(Number(rows.waiting), invited - bounced);

	return {
		...{ invited, waiting, bounced, sent: invited - bounced - waiting },
		from: waiting === 0 ? undefined : rows.from
	};
}
