import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { EvaluationRef } from '#lib/server/evaluations/own/queries.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';

/** Somebody who gets their link on paper. Whether they have answered is nowhere here. */
export interface SlipPerson {
	readonly id: string;
	readonly evaluationId: string;
	readonly leaderName: string;
	readonly unit: string;
	/** What the slip is handed out by: a name or a number. */
	readonly address: string;
	readonly language: Language;
	readonly sealedToken: Uint8Array;
}

/** Whose slips: a round's, or in it those about one leader. */
export type SlipsRef = RoundRef & { readonly evaluationId?: string | undefined };

/** How many people get their link on paper. */
export async function countSlips(db: Kysely<Database>, ref: SlipsRef): Promise<number> {
	const { slips } = await selectSlips(db, ref)
		.select((select) => select.fn.countAll<number>().as('slips'))
		.executeTakeFirstOrThrow();

	return Number(slips);
}

/** Some of the slips, by leader and by what they are handed out by. */
export async function listSlips(
	db: Kysely<Database>,
	ref: SlipsRef,
	{ from, count }: { readonly from: number; readonly count: number }
): Promise<readonly SlipPerson[]> {
	const rows = await selectSlips(db, ref)
		.select([
			'invitation.id',
			'invitation.evaluation_id',
			'invitation.address',
			'invitation.language',
			'invitation.sealed_token',
			'evaluation.leader_name',
			'evaluation.unit'
		])
		.orderBy('evaluation.unit')
		.orderBy('evaluation.leader_name')
		.orderBy('invitation.evaluation_id')
		.orderBy('invitation.address')
		.orderBy('invitation.id')
		.limit(count)
		.offset(from)
		.execute();

	return rows.map((row) => ({
		id: row.id,
		evaluationId: row.evaluation_id,
		leaderName: row.leader_name,
		unit: row.unit,
		address: row.address,
		language: row.language,
		sealedToken: row.sealed_token
	}));
}

/** Puts a new link in the place of a slip's old one; false for whoever has no slip, or is withdrawn. */
export async function giveSlipLink(
	trx: Transaction<Database>,
	{ organisationId, id }: EvaluationRef,
	invitationId: string,
	{ tokenHash, sealedToken }: Record<'tokenHash' | 'sealedToken', Uint8Array>
): Promise<boolean> {
	const result = await trx
		.updateTable('invitation')
		.set({ token_hash: tokenHash, sealed_token: sealedToken })
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', id)
		.where('id', '=', invitationId)
		.where('delivery', '=', 'slip')
		.where('withdrawn', '=', 0)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}

/** Also of those who have answered: a slip that was not printed would tell. */
function selectSlips(db: Kysely<Database>, { organisationId, id, evaluationId }: SlipsRef) {
	const slips = db
		.selectFrom('invitation')
		.innerJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'invitation.organisation_id')
				.onRef('evaluation.id', '=', 'invitation.evaluation_id')
		)
		.where('invitation.organisation_id', '=', organisationId)
		.where('invitation.round_id', '=', id)
		.where('invitation.delivery', '=', 'slip')
		.where('invitation.withdrawn', '=', 0)
		.where('evaluation.cancelled', '=', 0);

	return evaluationId === undefined
		? slips
		: slips.where('invitation.evaluation_id', '=', evaluationId);
}
