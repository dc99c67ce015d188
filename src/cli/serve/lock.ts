import Sqlite from 'better-sqlite3';
import { dirname } from 'node:path';
import { makeFolder } from '#lib/server/folders.ts';

/**
 * Lets one process at a time serve a database file: jobs would run twice, and counts kept in memory
 * would be wrong, if two did. Commands may still open the file beside the server.
 *
 * The lock is an exclusive transaction on an empty file next to it. The operating system lets go of
 * it when the process ends, however it ends, so nobody has to clean up after a crash.
 */
export function lockDatabase(file: string): 'locked' | 'taken' {
	makeFolder(dirname(file));

	const lock = new Sqlite(`${file}.lock`, { timeout: 0 });

	try {
		lock.exec('begin exclusive');
	} catch (problem) {
		lock.close();
		if (problem instanceof Sqlite.SqliteError && problem.code === 'SQLITE_BUSY') return 'taken';
		throw problem;
	}

	held.push(lock);

	return 'locked';
}

/** A connection that nothing refers to is closed when memory is tidied, and its lock with it. */
const held: Sqlite.Database[] = [];
