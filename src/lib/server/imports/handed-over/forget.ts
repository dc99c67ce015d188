import type { Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { listHandedFolders, removeHandedFolder } from './folder.ts';
import {
	deleteExpiredHandovers,
	deleteHandover,
	listKeptHandovers,
	type HandoverRef
} from './queries.ts';

/** Milliseconds after which files that were still coming in have broken off. */
const longestArrival = 3_600_000;

/** Takes files away at once, because whoever sent them wants it. */
export async function forgetHandover(
	db: Kysely<Database>,
	keys: KeyRing,
	ref: HandoverRef
): Promise<void> {
	await deleteHandover(db, ref);
	await removeHandedFolder(keys, ref.id);
}

/**
 * Takes away what has been kept for its day, and every folder that no row belongs to any more: of an
 * account that was deleted, of an import that is done, of a file that broke off.
 */
export async function forgetHandovers(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<void> {
	await deleteExpiredHandovers(db, now);
	const folders = await listHandedFolders(keys);
	if (folders.length === 0) return;

	const kept = await listKeptHandovers(db);
	for (const { id, changedAt } of folders) {
		const isComing = now.getTime() - changedAt.getTime() < longestArrival;
		if (!kept.has(id) && !isComing) await removeHandedFolder(keys, id);
	}
}
