import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { listOverRounds, listRounds } from './queries.ts';

/**
 * Destroys the keys that a close or a cancellation left when it was interrupted just before its last
 * step. Keys of rounds that this database does not know, or that have not ended, stay.
 */
export async function destroyLeftKeys(db: Kysely<Database>, keys: KeyRing): Promise<void> {
	const open = new Set((await listRounds(db, ['open'])).map(({ id }) => id));
	const left = keys.listRounds().filter((id) => !open.has(id));

	for (const id of await listOverRounds(db, left)) keys.destroyRoundKeys(id);
}
