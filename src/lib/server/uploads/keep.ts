import type { Kysely } from 'kysely';
import { kept } from '#lib/domain/retention/kept.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import { deleteUploads, insertUpload, type Upload, type UploadPlace } from './queries.ts';

/**
 * Keeps a file until whoever sent it applies it, sends another one, or a day has passed. It changes
 * nothing by itself. Returns its id.
 */
export async function keepUpload(
	db: Kysely<Database>,
	place: UploadPlace,
	file: Omit<Upload, 'id'>,
	now: Date
): Promise<string> {
	const id = randomId();
	const expiresAt = new Date(now.getTime() + milliseconds(kept.uploads));

	await db.transaction().execute(async (trx) => {
		await deleteUploads(trx, place);
		await insertUpload(trx, place, { ...file, id }, expiresAt);
	});

	return id;
}
