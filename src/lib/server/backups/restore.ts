import { copyFileSync, constants, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import { checkContents } from '../db/check.ts';
import { openDatabase } from '../db/client.ts';
import { alterCopy, isEmpty } from '../db/copy.ts';
import { migrateToLatest } from '../db/migrate.ts';
import type { Database } from '../db/schema.ts';
import { syncPath } from '../durable.ts';
import type { KeyRing } from '../keys/ring.ts';
import { randomId } from '../random.ts';
import { markLostRounds } from '../rounds/find-lost.ts';
import { deleteAllSessions } from '../sessions/queries.ts';
import { deleteAllAttempts } from '../oidc/queries.ts';
import { deleteAllLinks } from '../sign-in/queries.ts';
import { nameDraft } from './names.ts';
import { checkDump, loadDump, type Surroundings } from './postgres.ts';
import { putAside } from './put-aside.ts';

export type Restoring =
	| {
			readonly kind: 'restored';
			/** Where the database lies that was there before. */
			readonly aside: string | undefined;
			/** Rounds whose keys are gone. */
			readonly lost: number;
			/** What check-db finds; the backup is in place all the same. */
			readonly disagreements: readonly string[];
	  }
	| { readonly kind: 'no_backup' | 'has_log' | 'occupied' | 'in_use' }
	| { readonly kind: 'damaged'; readonly damage: readonly string[] };

/**
 * Puts a backup in the place of a SQLite database. All that can go wrong with the backup is found on a
 * copy of it before anything else is touched, and at every moment there is a whole database under the
 * name. Whoever calls this holds the lock of the server.
 */
export async function restoreFile(
	file: string,
	keys: KeyRing,
	{ from, force }: { readonly from: string; readonly force: boolean },
	now: Date
): Promise<Restoring> {
	if (!isFile(from)) return { kind: 'no_backup' };
	/* A file that is being written is not all there is of a database. */
	if (isFile(`${from}-wal`) && statSync(`${from}-wal`).size > 0) return { kind: 'has_log' };
	if (existsSync(file) && !force) return { kind: 'occupied' };

	const draft = join(dirname(file), nameDraft(randomId()));
	let lost = 0;
	try {
		copyFileSync(from, draft, constants.COPYFILE_EXCL);
		const { damage, disagreements } = await alterCopy(draft, async (db) => {
			lost = await bringUpToNow(db, keys, now);
			return checkContents(db, now);
		});
		if (damage.length > 0) return { kind: 'damaged', damage };

		syncPath(draft);
		const aside = putAside(file, now);
		if (aside === 'in_use') return { kind: 'in_use' };
		renameSync(draft, file);
		syncPath(dirname(file));

		return { kind: 'restored', aside: aside?.path, lost, disagreements };
	} finally {
		for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
	}
}

/** Fills an empty database of PostgreSQL from a backup. One that holds anything is left alone. */
export async function restoreDump(
	url: string,
	keys: KeyRing,
	from: string,
	surroundings: Surroundings,
	now: Date
): Promise<Restoring> {
	if (!isFile(from)) return { kind: 'no_backup' };

	const db = openDatabase({ kind: 'postgres', url });
	try {
		if (!(await isEmpty(db))) return { kind: 'occupied' };
		await checkDump(from, surroundings);
		await loadDump(url, from, surroundings);
		const lost = await bringUpToNow(db, keys, now);

		return {
			kind: 'restored',
			aside: undefined,
			lost,
			disagreements: await checkContents(db, now)
		};
	} finally {
		await db.destroy();
	}
}

/** What was true when the backup was made and is not any more. */
async function bringUpToNow(db: Kysely<Database>, keys: KeyRing, now: Date): Promise<number> {
	await migrateToLatest(db);
	/* Somebody may have signed out since, or lost a role. */
	await deleteAllSessions(db);
	await deleteAllLinks(db);
	await deleteAllAttempts(db);

	return markLostRounds(db, keys, now);
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
