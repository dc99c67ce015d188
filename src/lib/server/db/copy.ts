import Sqlite from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import { closeSync, openSync } from 'node:fs';
import { checkContents } from './check.ts';
import { checkFile } from './check/file.ts';
import { openDatabase } from './client.ts';
import { isOurs, listPendingSteps } from './migrate.ts';
import type { Database } from './schema.ts';

/** What is wrong with a file that should hold a whole database. */
export interface Soundness {
	/** Pages or references are broken: nothing can be trusted. */
	readonly damage: readonly string[];
	/** It is whole, but what it says does not agree. */
	readonly disagreements: readonly string[];
}

/**
 * Copies a SQLite database as it is at one moment into a new file for this user only, by SQLite's
 * backup API, while others may write.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
	closeSync(openSync(to, 'wx', 0o600));
	/* Not read-only: such a connection would leave its log behind. */
	const source = new Sqlite(from, { fileMustExist: true });
	try {
		/* All pages in one step: in several, each write of another process would begin it anew. */
		await source.backup(to, { progress: () => 2 ** 31 - 1 });
	} finally {
		source.close();
	}
}

/**
 * Looks whether a copy is a whole database of this program, and brings it into the form in which it is
 * kept: one file without a log beside it, and without the room that deleted rows have left. Throws when
 * it was made by a newer program. Of one that an older program made only the file is checked.
 */
export function settleCopy(file: string, now: Date): Promise<Soundness> {
	return alterCopy(file, async (db) => {
		const pending = await listPendingSteps(db);
		await sql`vacuum`.execute(db);

		return pending.length === 0 ? checkContents(db, now) : [];
	});
}

/**
 * Checks that a copy is whole, lets `alter` change it, and leaves one file without a log beside it.
 * `alter` says what does not agree.
 */
export async function alterCopy(
	file: string,
	alter: (db: Kysely<Database>) => Promise<readonly string[]>
): Promise<Soundness> {
	let db: Kysely<Database> | undefined;
	try {
		db = openDatabase({ kind: 'sqlite', file });
		const damage = await checkFile(db);
		if (damage.length > 0) return { damage, disagreements: [] };
		if (!(await isOurs(db))) return { damage: [foreign], disagreements: [] };

		const disagreements = await alter(db);
		await sql`pragma journal_mode = delete`.execute(db);

		return { damage, disagreements };
	} catch (problem) {
		if (isDamage(problem)) return { damage: [problem.message], disagreements: [] };
		throw problem;
	} finally {
		await db?.destroy();
	}
}

const foreign = 'It holds no database of this program.';

/** Where a database lies, when it is a file. */
export async function findFile(db: Kysely<Database>): Promise<string | undefined> {
	const { rows } = await sql<{ file: string }>`
		select file from pragma_database_list where name = 'main'
	`.execute(db);

	return rows[0]?.file === '' ? undefined : rows[0]?.file;
}

/** SQLite's words for a file that is torn, or is none of its own. */
export function isDamage(problem: unknown): problem is Error {
	return problem instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(problem.code);
}

/** Whether there is nothing at all in a database. */
export async function isEmpty(db: Kysely<Database>): Promise<boolean> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });

	return tables.length === 0;
}
