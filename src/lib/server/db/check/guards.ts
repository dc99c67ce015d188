import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { pragmas } from '../client.ts';
import type { Database } from '../schema.ts';

/** That the database itself still refuses what must never happen, and keeps what it says it keeps. */
export async function checkGuards(db: Kysely<Database>): Promise<readonly string[]> {
	return dialectOf(db) === 'sqlite'
		? [...(await checkSqliteTriggers(db)), ...(await checkPragmas(db))]
		: [...(await checkPostgresTriggers(db)), ...(await checkPartitions(db))];
}

const guarded = [
	['audit_entry', 'update'],
	['audit_entry', 'delete'],
	['questionnaire_version', 'update'],
	['questionnaire_version', 'delete']
] as const;

async function checkSqliteTriggers(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ tbl_name: string; sql: string }>`
		select tbl_name, sql from sqlite_master where type = 'trigger'
	`.execute(db);
	const stands = (table: string, event: string) =>
		rows.some(
			(row) => row.tbl_name === table && new RegExp(`before ${event}\\b`, 'i').test(row.sql)
		);

	return guarded.filter(([table, event]) => !stands(table, event)).map(tellMissing);
}

async function checkPostgresTriggers(db: Kysely<Database>): Promise<readonly string[]> {
	/* Bits of tgtype: 2 before, 8 delete, 16 update. One that is switched off is none. */
	const { rows } = await sql<{ name: string; deletes: boolean; updates: boolean }>`
		select relname as name, bool_or(tgtype & 8 <> 0) as deletes, bool_or(tgtype & 16 <> 0) as updates
		from pg_trigger inner join pg_class on pg_class.oid = tgrelid
		where not tgisinternal and tgenabled <> 'D' and tgtype & 2 <> 0
			and relnamespace = current_schema()::regnamespace
		group by relname
	`.execute(db);
	const stands = (table: string, event: 'update' | 'delete') =>
		rows.some((row) => row.name === table && (event === 'delete' ? row.deletes : row.updates));

	return guarded.filter(([table, event]) => !stands(table, event)).map(tellMissing);
}

function tellMissing([table, event]: (typeof guarded)[number]): string {
	return `Nothing keeps ${table} from a ${event}: its trigger is gone.`;
}

async function checkPragmas(db: Kysely<Database>): Promise<readonly string[]> {
	const problems: string[] = [];

	for (const [name, value] of Object.entries(pragmas)) {
		const { rows } = await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(db);
		const [read] = Object.values(rows[0] ?? {});
		if (read !== value) problems.push(`SQLite keeps ${name} at ${String(read)}, not ${value}.`);
	}

	return problems;
}

/** A round's partitions go with its close, or what was in them would stay on the disk. */
async function checkPartitions(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`
		select child.relname as name
		from pg_inherits
		inner join pg_class as child on child.oid = inhrelid
		inner join pg_class as parent on parent.oid = inhparent
		where parent.relname in ('invitation', 'draft', 'ballot') and parent.relkind = 'p'
			and parent.relnamespace = current_schema()::regnamespace
			and not exists (
				select 1 from round
				where state in ('open', 'lost') and child.relname = parent.relname || '_' || round.id
			)
		order by child.relname
	`.execute(db);

	return rows.map(({ name }) => `The partition ${name} belongs to no open round.`);
}
