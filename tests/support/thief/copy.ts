import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '#lib/server/db/schema.ts';

/** A value as the database gives it; bytes in hexadecimal, so that it can be compared and kept. */
export type Value = string | number | bigint | boolean | null;

export interface Row {
	readonly table: string;
	readonly values: Readonly<Record<string, Value>>;
	/** All that the row holds, as one text. */
	readonly content: string;
	/** What the database keeps beside the columns: `rowid`, or `xmin` and `ctid`. */
	readonly hidden: Readonly<Record<string, number>>;
}

/** All rows of a database, its hidden columns too: what a backup holds. */
export async function copyRows(db: Kysely<Database>): Promise<readonly Row[]> {
	const rows: Row[] = [];
	for (const table of await listTables(db)) rows.push(...(await copyTable(db, table)));

	return rows;
}

async function listTables(db: Kysely<Database>): Promise<readonly string[]> {
	const query =
		dialectOf(db) === 'sqlite'
			? sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`
			: sql<{ name: string }>`
					select relname as name from pg_class
					where relkind in ('r', 'p') and not relispartition
						and relnamespace = current_schema()::regnamespace
					order by relname`;

	return (await query.execute(db)).rows.map(({ name }) => name);
}

async function copyTable(db: Kysely<Database>, table: string): Promise<readonly Row[]> {
	const hidden = await hiddenColumns(db, table);
	const { rows } = await sql<Record<string, unknown>>`
		select ${hidden}, thing.* from ${sql.table(table)} as thing
	`.execute(db);

	return rows.map((row) => {
		const entries = Object.entries(row);
		const values = Object.fromEntries(
			entries
				.filter(([name]) => !name.startsWith('hidden_'))
				.map(([name, value]) => [name, asValue(value)])
		);

		return {
			table,
			values,
			content: contentOf(table, values),
			hidden: Object.fromEntries(
				entries
					.filter(([name, value]) => name.startsWith('hidden_') && value !== null)
					.map(([name, value]) => [name.slice('hidden_'.length), asHidden(value)])
			)
		};
	});
}

function contentOf(table: string, values: Row['values']): string {
	const asText = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

	return `${table} ${JSON.stringify(values, asText)}`;
}

async function hiddenColumns(db: Kysely<Database>, table: string) {
	if (dialectOf(db) === 'postgres')
		return sql`thing.xmin::text as hidden_xmin, thing.ctid::text as hidden_ctid`;

	const { rows } = await sql<{ wr: number }>`
		select wr from pragma_table_list where schema = 'main' and name = ${table}
	`.execute(db);

	return rows[0]?.wr === 1 ? sql`null as hidden_rowid` : sql`thing.rowid as hidden_rowid`;
}

function asValue(value: unknown): Value {
	if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
	if (value instanceof Date) return value.toISOString();

	return value as Value;
}

/** Places such as `(3,14)` become numbers in the order in which they lie. */
function asHidden(value: unknown): number {
	const [, page, item] = /^\((\d+),(\d+)\)$/u.exec(String(value)) ?? [];

	return page === undefined ? Number(value) : Number(page) * 65_536 + Number(item);
}

/** What lies between two copies. */
export interface Change {
	readonly table: string;
	readonly before: Row | undefined;
	readonly after: Row | undefined;
}

/** The difference between two backups, row by row. Where only a hidden column moved there is none. */
export function compareCopies(before: readonly Row[], after: readonly Row[]): readonly Change[] {
	const known = new Map(before.map((row) => [row.content, row]));
	const present = new Map(after.map((row) => [row.content, row]));
	const gone = [...known].filter(([content]) => !present.has(content)).map(([, row]) => row);
	const come = [...present].filter(([content]) => !known.has(content)).map(([, row]) => row);
	const successors = new Map(come.map((row) => [keyOf(row), row]));
	const predecessors = new Set(gone.map(keyOf));

	return [
		...gone.map((row) => ({ table: row.table, before: row, after: successors.get(keyOf(row)) })),
		...come
			.filter((row) => !predecessors.has(keyOf(row)))
			.map((row) => ({ table: row.table, before: undefined, after: row }))
	];
}

/** By what a row is the same row after a change. */
function keyOf({ table, values }: Row): string {
	const names = ['id', 'token_hash', 'name'].filter((name) => name in values).slice(0, 1);
	const key = names.length > 0 ? names : ['organisation_id', 'evaluation_id', 'rater_group'];

	return `${table} ${key.map((name) => String(values[name])).join(' ')}`;
}
