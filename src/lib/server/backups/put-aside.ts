import Sqlite from 'better-sqlite3';
import { existsSync, linkSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDamage } from '../db/copy.ts';
import { isLogDamaged } from '../db/log-damage.ts';
import { syncPath } from '../durable.ts';
import { nameReplaced } from './names.ts';

/**
 * Gives the database that is there a second name, under which it stays when another one takes its place.
 * Nothing is lost before that moment. Undefined where there is none.
 */
export function putAside(
	file: string,
	now: Date
): { readonly path: string } | 'in_use' | undefined {
	if (!foldLog(file)) return 'in_use';
	const path = nameReplaced(file, now);
	const there = ['', '-wal'].filter((end) => existsSync(`${file}${end}`));

	for (const end of there) linkSync(`${file}${end}`, `${path}${end}`);
	syncPath(dirname(file));
	/* What is left of the old log would be read as part of the new database. */
	for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
	syncPath(dirname(file));

	return there.length > 0 ? { path } : undefined;
}

/**
 * Brings what is in the log into the file, so that the file is all there is. SQLite does that only when
 * nobody else has the database open. One that is damaged stays as it is, with its log beside it: more of
 * it may be read than SQLite would.
 */
function foldLog(file: string): boolean {
	if (!existsSync(file) || isLogDamaged(file)) return true;

	try {
		const old = new Sqlite(file, { timeout: 1000 });
		try {
			return old.pragma('journal_mode = delete', { simple: true }) === 'delete';
		} finally {
			old.close();
		}
	} catch (problem) {
		if (isDamage(problem)) return true;
		if (problem instanceof Sqlite.SqliteError && problem.code === 'SQLITE_BUSY') return false;
		throw problem;
	}
}
