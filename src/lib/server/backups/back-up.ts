import { existsSync, lstatSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '../db/client.ts';
import { copyDatabase, isDamage, settleCopy } from '../db/copy.ts';
import { isServed } from '../db/lock.ts';
import { isLogDamaged } from '../db/log-damage.ts';
import { publishFile } from '../durable.ts';
import { contains } from '../environment/folders.ts';
import type { Settings } from '../environment.ts';
import { noteEnding } from '../jobs/queries.ts';
import { randomId } from '../random.ts';
import { forgetDrafts } from './forget.ts';
import { nameDraft } from './names.ts';
import { checkDump, dumpDatabase, type Surroundings } from './postgres.ts';

export type BackingUp =
	| {
			readonly kind: 'kept';
			readonly bytes: number;
			/** What check-db finds in it; the copy is kept all the same. */
			readonly disagreements: readonly string[];
	  }
	| { readonly kind: 'no_database' | 'no_folder' | 'taken' | 'among_keys' }
	| { readonly kind: 'damaged'; readonly damage: readonly string[] };

/**
 * Copies the database into a new file, while others may write: everything that was acknowledged before
 * this began is in it. The file gets its name when it is whole, checked and on the disk; until then, and
 * where anything is wrong, there is nothing under that name. Keys are never in it.
 */
export async function backUp(
	{ database, keyDir }: Pick<Settings, 'database' | 'keyDir'>,
	target: string,
	surroundings: Surroundings,
	now: Date
): Promise<BackingUp> {
	const folder = dirname(target);
	if (database.kind === 'sqlite' && !existsSync(database.file)) return { kind: 'no_database' };
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return { kind: 'no_folder' };
	/* Whoever has an old key and an old database can read answers: the two never lie together. */
	if (contains(keyDir, folder)) return { kind: 'among_keys' };
	if (lstatSync(target, { throwIfNoEntry: false })) return { kind: 'taken' };

	forgetDrafts(folder, now);
	const draft = join(folder, nameDraft(randomId()));
	try {
		const { damage, disagreements } =
			database.kind === 'sqlite'
				? await copyFile(database.file, draft, now)
				: await dump(database.url, draft, surroundings);
		if (damage.length > 0) return { kind: 'damaged', damage };

		const { size: bytes } = statSync(draft);
		if (publishFile(draft, target) === 'taken') return { kind: 'taken' };
		if (disagreements.length === 0) await noteBackup(database, now);

		return { kind: 'kept', bytes, disagreements };
	} finally {
		for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${end}`, { force: true });
	}
}

/** For the operator's page. A full disk, or a program of another version, makes no backup worthless. */
async function noteBackup(database: Settings['database'], now: Date): Promise<void> {
	const db = openDatabase(database);
	try {
		await noteEnding(db, 'backup', 'well', now);
	} catch {
		/* The page says that the backup is older than it is. */
	} finally {
		await db.destroy();
	}
}

async function copyFile(file: string, draft: string, now: Date) {
	/* SQLite takes the broken place for the end of the log, and would leave the rest out without a word. */
	if (!isServed(file) && isLogDamaged(file) && isLogDamaged(file)) {
		return { damage: ['Its log is damaged.'], disagreements: [] };
	}

	try {
		await copyDatabase(file, draft);
	} catch (problem) {
		if (isDamage(problem)) return { damage: [problem.message], disagreements: [] };
		throw problem;
	}

	return settleCopy(draft, now);
}

async function dump(url: string, draft: string, surroundings: Surroundings) {
	await dumpDatabase(url, draft, surroundings);
	await checkDump(draft, surroundings);

	return { damage: [], disagreements: [] };
}
