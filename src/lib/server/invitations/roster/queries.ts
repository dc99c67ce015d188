import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { EvaluationRef } from '#lib/server/evaluations/own/queries.ts';

/** Somebody on the list, as the leader may know them: never whether they have answered. */
export interface RosterEntry {
	readonly id: string;
	readonly group: RaterGroup;
	readonly address: string;
	readonly language: Language;
	readonly withdrawn: boolean;
	readonly bounced: boolean;
	/** How their link reaches them: by mail, or on a slip of paper. */
	readonly delivery: 'mail' | 'slip';
}

/** Everybody invited about one leader, the leader too, sorted by address so that the order tells nothing. */
export async function listRoster(
	db: Kysely<Database>,
	{ organisationId, id }: EvaluationRef
): Promise<readonly RosterEntry[]> {
	const rows = await db
		.selectFrom('invitation')
		.select(['id', 'rater_group', 'address', 'language', 'withdrawn', 'bounced', 'delivery'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.orderBy('address')
		.orderBy('withdrawn')
		.execute();

	return rows.map((row) => ({
		id: row.id,
		group: row.rater_group,
		address: row.address,
		language: row.language,
		withdrawn: row.withdrawn === 1,
		bounced: row.bounced === 1,
		delivery: row.delivery
	}));
}

/** The sealed link of one invitation, for finding what lies under it. */
export async function findSealedToken(
	db: Kysely<Database>,
	{ organisationId, id }: EvaluationRef,
	invitationId: string
): Promise<Uint8Array | undefined> {
	const row = await db
		.selectFrom('invitation')
		.select('sealed_token')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.where('id', '=', invitationId)
		.executeTakeFirst();

	return row?.sealed_token;
}

/** Stops a link and every mail that waits for it; false where that was done before. */
export async function withdrawEntry(
	trx: Transaction<Database>,
	{ organisationId, id }: EvaluationRef,
	invitationId: string
): Promise<boolean> {
	const result = await trx
		.updateTable('invitation')
		.set({ withdrawn: 1 })
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.where('id', '=', invitationId)
		.where('withdrawn', '=', 0)
		.executeTakeFirst();
	await trx.deleteFrom('mail_outbox').where('invitation_id', '=', invitationId).execute();

	return result.numUpdatedRows === 1n;
}

/** Whether a mail with this invitation's link is on its way. */
export async function hasWaitingMail(db: Kysely<Database>, invitationId: string): Promise<boolean> {
	const row = await db
		.selectFrom('mail_outbox')
		.select('id')
		.where('invitation_id', '=', invitationId)
		.executeTakeFirst();

	return row !== undefined;
}
