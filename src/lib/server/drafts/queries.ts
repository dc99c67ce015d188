import type { Kysely } from 'kysely';
import { prepared } from '../db/prepared.ts';
import type { Database } from '../db/schema.ts';

export interface DraftRow {
	readonly sealed: Buffer;
	readonly codeSalt: Buffer | undefined;
	readonly misses: number;
}

/** Which draft: its round, and the id that only the link and the round's secret give. */
export interface DraftPlace {
	readonly organisationId: string;
	readonly roundId: string;
	readonly id: Buffer;
}

export async function findDraftRow(
	db: Kysely<Database>,
	place: DraftPlace
): Promise<DraftRow | undefined> {
	const [row] = (await findRow(db, place)).rows;

	return row && { sealed: row.sealed, codeSalt: row.code_salt ?? undefined, misses: row.misses };
}

const findRow = prepared((db, { organisationId, roundId, id }: DraftPlace) =>
	db
		.selectFrom('draft')
		.select(['sealed', 'code_salt', 'misses'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('id', '=', id)
);

/** Writes a draft, in the place of the one before. */
export async function putDraftRow(
	db: Kysely<Database>,
	place: DraftPlace,
	evaluationId: string,
	sealed: Uint8Array,
	codeSalt: Uint8Array | undefined
): Promise<void> {
	const content = { sealed, code_salt: codeSalt ?? null, misses: 0 };

	await db
		.insertInto('draft')
		.values({
			organisation_id: place.organisationId,
			round_id: place.roundId,
			id: place.id,
			evaluation_id: evaluationId,
			...content
		})
		.onConflict((conflict) =>
			conflict.columns(['organisation_id', 'round_id', 'id']).doUpdateSet(content)
		)
		.execute();
}

/**
 * Writes a draft in the place of the very bytes that were read, or of none; false where somebody else
 * has written, protected or deleted it meanwhile.
 */
export async function swapDraftRow(
	trx: Kysely<Database>,
	place: DraftPlace,
	evaluationId: string,
	before: Buffer | undefined,
	sealed: Uint8Array
): Promise<boolean> {
	const { changed } = before
		? await replaceRow(trx, { ...place, before, sealed })
		: await insertRow(trx, { ...place, evaluationId, sealed });

	return changed === 1;
}

const insertRow = prepared((db, draft: DraftPlace & { evaluationId: string; sealed: Uint8Array }) =>
	db
		.insertInto('draft')
		.values({
			...{ organisation_id: draft.organisationId, round_id: draft.roundId, id: draft.id },
			...{ evaluation_id: draft.evaluationId, sealed: draft.sealed },
			...{ code_salt: null, misses: 0 }
		})
		.onConflict((conflict) => conflict.columns(['organisation_id', 'round_id', 'id']).doNothing())
);

const replaceRow = prepared((db, draft: DraftPlace & { before: Buffer; sealed: Uint8Array }) =>
	db
		.updateTable('draft')
		.set({ sealed: draft.sealed })
		.where('organisation_id', '=', draft.organisationId)
		.where('round_id', '=', draft.roundId)
		.where('id', '=', draft.id)
		.where('sealed', '=', draft.before)
		.where('code_salt', 'is', null)
);

/**
 * Changes a draft that is still there with the very salt it was read with; false where it was deleted,
 * locked or opened meanwhile.
 */
export async function changeDraftRow(
	db: Kysely<Database>,
	place: DraftPlace,
	before: Uint8Array | undefined,
	sealed: Uint8Array,
	codeSalt: Uint8Array | undefined
): Promise<boolean> {
	const result = await db
		.updateTable('draft')
		.set({ sealed, code_salt: codeSalt ?? null, misses: 0 })
		.where('organisation_id', '=', place.organisationId)
		.where('round_id', '=', place.roundId)
		.where('id', '=', Buffer.from(place.id))
		.where('code_salt', before ? '=' : 'is', before ? Buffer.from(before) : null)
		.executeTakeFirst();

	return result.numUpdatedRows === 1n;
}

/** Counts one try at a draft's code, and returns how many there have been; undefined without a draft. */
export async function countDraftTry(
	db: Kysely<Database>,
	place: DraftPlace
): Promise<number | undefined> {
	const row = await db
		.updateTable('draft')
		.set((update) => ({ misses: update('misses', '+', 1) }))
		.where('organisation_id', '=', place.organisationId)
		.where('round_id', '=', place.roundId)
		.where('id', '=', Buffer.from(place.id))
		.returning('misses')
		.executeTakeFirst();

	return row?.misses;
}

export async function deleteDraftRow(db: Kysely<Database>, place: DraftPlace): Promise<void> {
	await deleteRow(db, place);
}

const deleteRow = prepared((db, { organisationId, roundId, id }: DraftPlace) =>
	db
		.deleteFrom('draft')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('id', '=', id)
);
