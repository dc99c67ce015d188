import Sqlite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folders.ts';

/**
 * Lets one process at a time serve a database file: jobs would run twice, and counts kept in memory
 * would be wrong, if two did. Commands may still open the file beside the server.
 *
 * The lock is an exclusive transaction on an empty file next to it. The operating system lets go of
 * it when the process ends, however it ends, so nobody has to clean up after a crash.
 */
export function lockDatabase(file: string): 'locked' | 'taken' {
	makeFolder(dirname(file));
	const lock = takeLock(file);
	if (!lock) return 'taken';

	held.push(lock);

	return 'locked';
}

/** Whether any process serves a database file, this one too. */
export function isServed(file: string): boolean {
	if (!existsSync(`${file}.lock`)) return false;
	const lock = takeLock(file);
	lock?.close();

	return lock === undefined;
}

/** A connection that nothing refers to is closed when memory is tidied, and its lock with it. */
const held: Sqlite.Database[] = [];

function takeLock(file: string): Sqlite.Database | undefined {
	const lock = new Sqlite(`${file}.lock`, { timeout: 0 });

	try {
		lock.exec('begin exclusive');
	} catch (problem) {
		lock.close();
		if (problem instanceof Sqlite.SqliteError && problem.code === 'SQLITE_BUSY') return undefined;
		throw problem;
	}

	return lock;
}
