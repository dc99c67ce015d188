import { sql, type Kysely, type Transaction } from 'kysely';
import { largeBytes } from '#lib/domain/table-file/read.ts';
import type { Database } from '../db/schema.ts';
import type { UploadCounts, UploadPlace } from './queries.ts';

/** A file that somebody wants applied, with what they decided. */
export interface OrderedUpload {
	readonly id: string;
	readonly place: UploadPlace;
	/** Whatever was given to `orderLargeUpload`. */
	readonly orders: unknown;
}

type Ref = Pick<UploadPlace, 'organisationId'> & { readonly id: string };

/** Has a large file applied that waits. False where there is none: smaller ones are applied at once. */
export async function orderLargeUpload(
	db: Kysely<Database>,
	place: UploadPlace,
	{ id, orders }: { readonly id: string; readonly orders: unknown }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('upload')
		.set({ state: 'applying', step: 0, outcome: '{}', orders: JSON.stringify(orders) })
		.where('organisation_id', '=', place.organisationId)
		.where('id', '=', id)
		.where('account_id', '=', place.accountId)
		.where('kind', '=', place.kind)
		.where('round_id', place.roundId === undefined ? 'is' : '=', place.roundId ?? null)
		.where('state', '=', 'waiting')
		.where(sql<number>`length(body)`, '>=', largeBytes)
		.executeTakeFirst();

	return numUpdatedRows > 0n;
}

export async function hasOrderedUpload(db: Kysely<Database>): Promise<boolean> {
	const found = db.selectFrom('upload').where('state', '=', 'applying').select('id');

	return (await found.limit(1).executeTakeFirst()) !== undefined;
}

/** The files that are to be applied. */
export async function listOrderedUploads(db: Kysely<Database>): Promise<readonly OrderedUpload[]> {
	const rows = await db
		.selectFrom('upload')
		.where('state', '=', 'applying')
		.select(['organisation_id', 'id', 'account_id', 'round_id', 'kind', 'orders'])
		.orderBy('expires_at')
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		id: row.id,
		place: {
			...{ organisationId: row.organisation_id, accountId: row.account_id },
			...{ roundId: row.round_id ?? undefined, kind: row.kind }
		},
		orders: JSON.parse(row.orders) as unknown
	}));
}

export async function noteStep(
	db: Kysely<Database>,
	{ organisationId, id }: Ref,
	step: number
): Promise<void> {
	await db
		.updateTable('upload')
		.set({ step })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('state', '=', 'applying')
		.execute();
}

/** Notes that a file has been applied, where it was; its rows are not needed any more. */
export async function noteApplied(
	trx: Transaction<Database>,
	{ organisationId, id }: Ref,
	{ added, changed, removed }: UploadCounts
): Promise<void> {
	await trx
		.updateTable('upload')
		.set({
			...{ state: 'applied', body: new Uint8Array(), orders: '{}', step: 3 },
			outcome: JSON.stringify({ added, changed, removed })
		})
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}

/** Lets a file wait again that could not be applied. */
export async function noteRefused(
	db: Kysely<Database>,
	{ organisationId, id }: Ref,
	refused: 'changed_since' | 'failed'
): Promise<void> {
	await db
		.updateTable('upload')
		.set({ state: 'waiting', orders: '{}', step: 0, outcome: JSON.stringify({ refused }) })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.where('state', '=', 'applying')
		.execute();
}
