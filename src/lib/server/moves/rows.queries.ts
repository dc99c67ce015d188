import { CompiledQuery, sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '../db/schema.ts';
import type { Table } from './catalogue.queries.ts';
import type { Row } from './fingerprint.ts';

/** What a piece should take in memory, in bytes, and how many rows it has at most. */
const size = { bytes: 2 ** 20, first: 10, most: 500 } as const;

/**
 * All rows of a table, piece by piece, in the order of their keys as bytes, which is the same on both
 * databases. Nothing of how they lie in their file is in it. Runs in a transaction.
 */
export function readRows(db: Kysely<Database>, table: Table): AsyncGenerator<readonly Row[]> {
	return dialectOf(db) === 'sqlite' ? readByKey(db, table) : readByCursor(db, table);
}

/** SQLite goes on behind the last key, by the index that the table itself is. */
async function* readByKey(db: Kysely<Database>, table: Table): AsyncGenerator<readonly Row[]> {
	const key = sql.join(table.key.map((name) => sql.id(name)));
	let limit: number = size.first;
	let last: Row | undefined;

	for (;;) {
		const after = last
			? sql`where (${key}) > (${sql.join(table.key.map((name) => last?.[name]))})`
			: sql``;
		const { rows } = await sql<Row>`
			select * from ${sql.id(table.name)} ${after} order by ${key} limit ${limit}
		`.execute(db);
		await requireText(db, table, rows);
		if (rows.length > 0) yield rows;
		if (rows.length < limit) return;
		last = rows.at(-1);
		limit = fitNext(rows);
	}
}

/**
 * Throws where a text of SQLite is none: a damaged byte is read as the mark for what cannot be read, and
 * would arrive as that mark. Whoever has really written the mark is let pass.
 */
async function requireText(
	db: Kysely<Database>,
	{ name, columns, key }: Table,
	rows: readonly Row[]
): Promise<void> {
	for (const row of rows) {
		for (const column of columns) {
			const value = row[column.name];
			if (typeof value !== 'string' || !value.includes('\ufffd')) continue;
			const same = await sql`
				select 1 from ${sql.id(name)}
				where (${sql.join(key.map((each) => sql.id(each)))}) = (${sql.join(key.map((each) => row[each]))})
					and cast(${sql.id(column.name)} as blob) = ${Buffer.from(value)}
			`.execute(db);
			if (same.rows.length === 0) throw new Error(`A text in ${name} is damaged (${column.name}).`);
		}
	}
}

/** PostgreSQL sorts once, and not by its locale. */
async function* readByCursor(db: Kysely<Database>, table: Table): AsyncGenerator<readonly Row[]> {
	const texts = new Set(
		table.columns.filter(({ kind }) => kind === 'text').map(({ name }) => name)
	);
	const order = table.key.map((name) =>
		texts.has(name) ? sql`${sql.id(name)} collate "C"` : sql.id(name)
	);
	await sql`
		declare moving no scroll cursor for
		select * from ${sql.id(table.name)} order by ${sql.join(order)}
	`.execute(db);

	let limit: number = size.first;
	try {
		for (;;) {
			const { rows } = await sql<Row>`
				fetch forward ${sql.lit(limit)} from moving
			`.execute(db);
			if (rows.length > 0) yield rows;
			if (rows.length < limit) return;
			limit = fitNext(rows);
		}
	} finally {
		/* Where the transaction has failed it is closed already. */
		await sql`close moving`.execute(db).catch(() => undefined);
	}
}

/** How many rows like these make a piece: reports are long, counts are short. */
function fitNext(rows: readonly Row[]): number {
	const bytes = rows.reduce((sum, row) => sum + measure(row), 0);

	return Math.min(size.most, Math.max(1, Math.floor((rows.length * size.bytes) / (bytes + 1))));
}

function measure(row: Row): number {
	return Object.values(row).reduce<number>(
		(sum, value) =>
			sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 8),
		0
	);
}

/** Adds some rows to a table. The statement is put together by hand: Kysely's way costs ten times more. */
export async function insertRows(
	db: Kysely<Database>,
	{ name, columns }: Table,
	rows: readonly Row[]
): Promise<void> {
	const isSqlite = dialectOf(db) === 'sqlite';
	const names = columns.map((column) => `"${column.name}"`).join(', ');
	const places = rows.map((_, row) => {
		const marks = columns.map((__, column) =>
			isSqlite ? '?' : `$${row * columns.length + column + 1}`
		);
		return `(${marks.join(', ')})`;
	});
	const values = rows.flatMap((row) => columns.map((column) => row[column.name]));

	await db.executeQuery(
		CompiledQuery.raw(`insert into "${name}" (${names}) values ${places.join(', ')}`, values)
	);
}

/** Whether anything is in a table. */
export async function hasRows(db: Kysely<Database>, table: string): Promise<boolean> {
	const { rows } = await sql`select 1 from ${sql.id(table)} limit 1`.execute(db);

	return rows.length > 0;
}
