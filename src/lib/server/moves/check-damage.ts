import type { Kysely } from 'kysely';
import { checkFile } from '../db/check/file.ts';
import { openDatabase } from '../db/client.ts';
import { isDamage } from '../db/copy.ts';
import { isLogDamaged } from '../db/log-damage.ts';
import type { Database } from '../db/schema.ts';

/** What is broken in a file of SQLite that nobody serves, a line each: a move would carry it on. */
export async function checkDamage(file: string): Promise<readonly string[]> {
	/* Before SQLite opens it, for it takes the broken place for the log's end. */
	if (isLogDamaged(file)) return ['The log of the database is damaged; see docs/operating.md.'];

	let db: Kysely<Database> | undefined;
	try {
		db = openDatabase({ kind: 'sqlite', file });

		return await checkFile(db);
	} catch (problem) {
		if (isDamage(problem)) return [`The file is damaged: ${problem.message}.`];
		throw problem;
	} finally {
		await db?.destroy();
	}
}
