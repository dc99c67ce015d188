import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';

/** What changes by itself, or by being asked: sessions, mails on their way, the log of who asked. */
const passing = [
	...['session', 'sign_in', 'mail_outbox', 'audit_entry', 'audit_limit', 'job_lease'],
	'progress_count',
	'unit_progress'
];

/** A hash of every table that holds what people have said, planned or been promised. */
export async function hashTables(db: Kysely<Database>): Promise<Readonly<Record<string, string>>> {
	const { rows: tables } = await sql<{ name: string }>`
		select name from sqlite_master
		where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'
		order by name
	`.execute(db);
	const hashes: Record<string, string> = {};

	for (const { name } of tables.filter((table) => !passing.includes(table.name))) {
		const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
		const lines = rows.map((row) => JSON.stringify(row)).sort();
		hashes[name] = createHash('sha256').update(lines.join('\n')).digest('hex');
	}

	return hashes;
}

/** What a process holds: memory in MB, and open files and connections. */
export function weighProcess(pid: number): {
	readonly memory: number;
	readonly files: readonly string[];
} {
	return {
		memory: Math.round(weighMemory(pid)),
		files: readdirSync(`/proc/${pid}/fd`).flatMap((file) => nameOpenFile(`/proc/${pid}/fd/${file}`))
	};
}

/** What an open file is; nothing when the process, which goes on meanwhile, has just closed it. */
function nameOpenFile(path: string): readonly string[] {
	try {
		return [readlinkSync(path)];
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

/** What a process holds in memory at this moment, in MB. */
export function weighMemory(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(status) ?? [];

	return Number(kilobytes) / 1024;
}
