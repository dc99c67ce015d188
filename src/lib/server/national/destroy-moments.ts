import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import type { KeyRing } from '../keys/ring.ts';
import { deleteMomentsKey, deleteSomeMoments, hasMoments } from '../moments/queries.ts';

/** Rows that are deleted in one go: answers that come in meanwhile wait for no more than these. */
const batch = 5000;

/**
 * Destroys what a released year's moments are sealed with, and then them. From the first step on they
 * cannot be opened; whoever finds the rest left does the same again.
 */
export async function destroyMoments(
	db: Kysely<Database>,
	keys: KeyRing,
	year: number
): Promise<void> {
	keys.destroyMomentsKey(year);
	while (await hasMoments(db, year)) {
		await deleteSomeMoments(db, year, batch);
		await setImmediate();
	}
	await deleteMomentsKey(db, year);
	await emptyLog(db);
}
