import { sql, type Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { Database } from '../db/schema.ts';

/** What a column holds, whichever database says it in its own words. */
export type Kind = 'text' | 'integer' | 'real' | 'bytes';

export interface Column {
	readonly name: string;
	readonly kind: Kind;
}

export interface Table {
	readonly name: string;
	/** In the order of their names, which is the same on both databases. */
	readonly columns: readonly Column[];
	/** The columns of the primary key, in its order. */
	readonly key: readonly string[];
}

/**
 * Every table there is, as the database itself tells, in the order of their names: a table that a later
 * version adds is among them without anybody's doing. Partitions are part of their table. Only the record
 * of the schema's steps is left out.
 */
export async function listTables(db: Kysely<Database>): Promise<readonly Table[]> {
	const found = dialectOf(db) === 'sqlite' ? sqliteColumns : postgresColumns;
	const { rows } = await found.execute(db);
	const byTable = Map.groupBy(rows, ({ table }) => table);

	return [...byTable].map(([name, columns]) => ({
		name,
		columns: columns.map(({ column, type }) => ({ name: column, kind: readKind(name, type) })),
		key: columns
			.filter(({ place }) => place > 0)
			.sort((one, other) => one.place - other.place)
			.map(({ column }) => column)
	}));
}

interface Found {
	readonly table: string;
	readonly column: string;
	readonly type: string;
	/** From 1 on in the primary key, 0 outside of it. */
	readonly place: number;
}

const sqliteColumns = sql<Found>`
	select tables.name as "table", columns.name as "column", lower(columns.type) as type,
		columns.pk as place
	from pragma_table_list as tables, pragma_table_xinfo(tables.name) as columns
	where tables.schema = 'main' and tables.type = 'table'
		and substr(tables.name, 1, 7) <> 'sqlite_' and tables.name <> 'kysely_migration'
	order by tables.name, columns.name
`;

const postgresColumns = sql<Found>`
	select relname as "table", attname as "column", format_type(atttypid, null) as type,
		coalesce(array_position(conkey, attnum), 0) as place
	from pg_class
	inner join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
	left join pg_constraint on conrelid = pg_class.oid and contype = 'p'
	where relkind in ('r', 'p') and not relispartition and relname <> 'kysely_migration'
		and relnamespace = current_schema()::regnamespace
	order by relname collate "C", attname collate "C"
`;

const kinds: ReadonlyMap<string, Kind> = new Map([
	['text', 'text'],
	['integer', 'integer'],
	['bigint', 'integer'],
	['real', 'real'],
	['double precision', 'real'],
	['blob', 'bytes'],
	['bytea', 'bytes']
]);

function readKind(table: string, type: string): Kind {
	const kind = kinds.get(type);
	if (kind === undefined) throw new Error(`the table ${table} has a column of the kind ${type}`);

	return kind;
}

/** Tables of PostgreSQL that are written to no log and are empty after a crash: they are not to be kept. */
export async function listFleeting(db: Kysely<Database>): Promise<readonly string[]> {
	if (dialectOf(db) === 'sqlite') return [];

	const { rows } = await sql<{ name: string }>`
		select relname as name from pg_class
		where relkind = 'r' and relpersistence = 'u' and relnamespace = current_schema()::regnamespace
	`.execute(db);

	return rows.map(({ name }) => name);
}

/** A reference from one table to another, as PostgreSQL would have it written. */
export interface Reference {
	readonly table: string;
	readonly name: string;
	readonly definition: string;
}

/** Only PostgreSQL has to be asked: SQLite looks at all references at the commit when it is told to. */
export async function listReferences(db: Kysely<Database>): Promise<readonly Reference[]> {
	const { rows } = await sql<Reference>`
		select relname as "table", conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
		from pg_constraint inner join pg_class on pg_class.oid = conrelid
		where contype = 'f' and conparentid = 0 and relnamespace = current_schema()::regnamespace
		order by relname, conname
	`.execute(db);

	return rows;
}
