import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** What a file that was sent in is about. */
export interface UploadPlace {
	readonly organisationId: string;
	/** Whoever sent it: nobody else applies it. */
	readonly accountId: string;
	/** Undefined for the organisation's own leaders. */
	readonly roundId: string | undefined;
	readonly kind: 'leaders' | 'raters';
}

export interface Upload {
	readonly id: string;
	/** As the file was called; empty for pasted rows. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** How many rows became what, when it was applied. */
export interface UploadCounts {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

/** A file that waits to be looked at, is being applied, or has been. */
export type UploadStand =
	| {
			readonly state: 'waiting';
			/** Why it was not applied when somebody wanted it to be. */
			readonly refused: 'changed_since' | 'failed' | undefined;
	  }
	/** Of three steps: reading, comparing, writing. */
	| { readonly state: 'applying'; readonly step: number }
	| { readonly state: 'applied'; readonly counts: UploadCounts };

export async function insertUpload(
	db: Kysely<Database>,
	{ organisationId, accountId, roundId, kind }: UploadPlace,
	{ id, name, bytes }: Pick<Upload, 'id' | 'name' | 'bytes'>,
	expiresAt: Date
): Promise<void> {
	await db
		.insertInto('upload')
		.values({
			...{ organisation_id: organisationId, id, account_id: accountId, round_id: roundId ?? null },
			...{ kind, name, body: bytes, expires_at: expiresAt.toISOString() }
		})
		.execute();
}

/** A file of somebody's own that waits at this place, or is being applied, and has not run out. */
export async function findUpload(
	db: Kysely<Database>,
	place: UploadPlace,
	id: string,
	now: Date
): Promise<Upload | undefined> {
	const row = await at(db, place, id, now)
		.where('state', '<>', 'applied')
		.select(['id', 'name', 'body', 'state'])
		.executeTakeFirst();

	return row && { id: row.id, name: row.name, bytes: row.body };
}

/** Where a file of somebody's own at this place stands. */
export async function findStand(
	db: Kysely<Database>,
	place: UploadPlace,
	id: string,
	now: Date
): Promise<UploadStand | undefined> {
	const row = await at(db, place, id, now).select(['state', 'outcome', 'step']).executeTakeFirst();
	if (!row) return undefined;

	switch (row.state) {
		case 'waiting': {
			const { refused } = JSON.parse(row.outcome) as {
				readonly refused?: 'changed_since' | 'failed';
			};
			return { state: row.state, refused };
		}
		case 'applying':
			return { state: row.state, step: row.step };
		case 'applied':
			return { state: row.state, counts: JSON.parse(row.outcome) as UploadCounts };
	}
}

function at(db: Kysely<Database>, place: UploadPlace, id: string, now: Date) {
	return db
		.selectFrom('upload')
		.where('organisation_id', '=', place.organisationId)
		.where('id', '=', id)
		.where('account_id', '=', place.accountId)
		.where('kind', '=', place.kind)
		.where('round_id', place.roundId === undefined ? 'is' : '=', place.roundId ?? null)
		.where('expires_at', '>', now.toISOString());
}

/** Takes away all that somebody has waiting at one place. */
export async function deleteUploads(
	db: Kysely<Database>,
	{ organisationId, accountId, roundId, kind }: UploadPlace
): Promise<void> {
	await db
		.deleteFrom('upload')
		.where('organisation_id', '=', organisationId)
		.where('account_id', '=', accountId)
		.where('kind', '=', kind)
		.where('round_id', roundId === undefined ? 'is' : '=', roundId ?? null)
		.execute();
}

export async function deleteExpiredUploads(db: Kysely<Database>, now: Date): Promise<void> {
	const expired = db.selectFrom('upload').select('id').where('expires_at', '<=', now.toISOString());
	if (!(await expired.limit(1).executeTakeFirst())) return;

	await db.deleteFrom('upload').where('expires_at', '<=', now.toISOString()).execute();
}
