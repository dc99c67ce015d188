import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '#lib/server/db/schema.ts';
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

/** How many people of a round get their link on paper. */
export async function countSlips(db: Kysely<Database>, round: RoundRef): Promise<number> {
	const { slips } = await selectSlips(db, round)
		.select((select) => select.fn.countAll<number>().as('slips'))
		.executeTakeFirstOrThrow();

	return Number(slips);
}

/** Some of a round's slips, by leader and by what they are handed out by. */
export async function listSlips(
	db: Kysely<Database>,
	round: RoundRef,
	{ from, count }: { readonly from: number; readonly count: number }
): Promise<readonly SlipPerson[]> {
	const rows = await selectSlips(db, round)
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

/** Also of those who have answered: a slip that was not printed would tell. */
function selectSlips(db: Kysely<Database>, { organisationId, id }: RoundRef) {
	return db
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
}
