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

export async function insertUpload(
	db: Kysely<Database>,
	{ organisationId, accountId, roundId, kind }: UploadPlace,
	{ id, name, bytes }: Upload,
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

/** A file of somebody's own that waits at this place and has not run out. */
export async function findUpload(
	db: Kysely<Database>,
	place: UploadPlace,
	id: string,
	now: Date
): Promise<Upload | undefined> {
	const row = await db
		.selectFrom('upload')
		.select(['id', 'name', 'body', 'round_id'])
		.where('organisation_id', '=', place.organisationId)
		.where('id', '=', id)
		.where('account_id', '=', place.accountId)
		.where('kind', '=', place.kind)
		.where('expires_at', '>', now.toISOString())
		.executeTakeFirst();
	if (!row || (row.round_id ?? undefined) !== place.roundId) return undefined;

	return { id: row.id, name: row.name, bytes: row.body };
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
