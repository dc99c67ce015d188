import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { TestServer } from '../server.ts';

/** What the program does by itself and by the clock, and what every visit may touch. */
const passing = ['audit_entry', 'job_lease', 'progress_count', 'session', 'unit_progress'];

type Db = ReturnType<TestServer['openDatabase']>;

/** A hash of each table's rows, so that one can see which has changed. */
export async function hashTables(db: Db): Promise<Readonly<Record<string, string>>> {
	const tables = await db.introspection.getTables();
	const hashes: Record<string, string> = {};

	for (const { name } of tables) {
		if (passing.includes(name) || name.startsWith('kysely_')) continue;
		const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
		const lines = rows.map((row) => JSON.stringify(row)).sort();
		hashes[name] = createHash('sha256').update(lines.join('\n')).digest('hex');
	}

	return hashes;
}

/** The notes of the audit log, each as who did what to what. */
export async function listNotes(db: Db): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('audit_entry')
		.leftJoin('account', 'account.id', 'audit_entry.account_id')
		.select(['account.email', 'action', 'object', 'outcome'])
		.execute();

	return rows.map((row) => `${row.email} ${row.action} ${row.object} ${row.outcome}`);
}

export async function countSessions(db: Db): Promise<number> {
	const rows = await db.selectFrom('session').select('token_hash').execute();

	return rows.length;
}
