import type { Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '../db/schema.ts';
import { findClaim, writeClaim } from './claim.queries.ts';
import type { KeyRing } from './ring.ts';

/**
 * Says that the keys in this folder are those of the database. Of several machines one has them: what
 * started elsewhere with a folder of its own would find all rounds without keys, and call them lost. On
 * one machine several processes share the folder. SQLite has one process, whose folder is the one.
 */
export async function claimKeyFolder(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<'held' | 'taken'> {
	if (dialectOf(db) === 'sqlite') return 'held';

	return (await writeClaim(db, keys.folderId(), now)) ? 'held' : 'taken';
}

/** The same for a command, which comes and goes and claims nothing. */
export async function findKeyFolder(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<'held' | 'taken'> {
	if (dialectOf(db) === 'sqlite') return 'held';
	const holder = await findClaim(db, now);

	return holder === undefined || holder === keys.folderId() ? 'held' : 'taken';
}
