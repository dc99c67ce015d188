import { sql, type Kysely } from 'kysely';
import type { Placement } from '#db/distribution.ts';
import type { Database } from '#lib/server/db/schema.ts';

/** Columns that together may be there once only; primary keys are among them. */
export interface Unique {
	readonly table: string;
	readonly name: string;
	readonly columns: readonly string[];
}

/** What refers to what; columns stand in pairs. */
export interface Reference {
	readonly table: string;
	readonly columns: readonly string[];
	readonly to: string;
	readonly toColumns: readonly string[];
}

export interface Catalogue {
	readonly tables: readonly string[];
	readonly uniques: readonly Unique[];
	readonly references: readonly Reference[];
	/** Tables with a trigger of ours. */
	readonly triggers: readonly string[];
	/** Tables that have parts of their own for each round. */
	readonly partitioned: readonly string[];
}

/** What a migrated PostgreSQL says of itself. Partitions are part of their table. */
export async function readCatalogue(db: Kysely<Database>): Promise<Catalogue> {
	const ours = sql`relkind in ('r', 'p') and not relispartition
		and relnamespace = current_schema()::regnamespace and relname <> 'kysely_migration'`;
	const tables = await sql<{ name: string; kind: string; triggers: number }>`
		select relname as name, relkind::text as kind, (
			select count(*)::int from pg_trigger where tgrelid = pg_class.oid and not tgisinternal
		) as triggers
		from pg_class where ${ours} order by relname collate "C"
	`.execute(db);
	const uniques = await sql<Unique>`
		select relname as "table", indexrelid::regclass::text as name, array(
			select attname::text from unnest(indkey) with ordinality as keys (number, place)
			inner join pg_attribute on attrelid = indrelid and attnum = number order by place
		) as columns
		from pg_index inner join pg_class on pg_class.oid = indrelid where indisunique and ${ours}
	`.execute(db);
	const namesOf = (owner: string, numbers: string) => sql`array(
		select attname::text from unnest(${sql.raw(numbers)}) with ordinality as keys (number, place)
		inner join pg_attribute on attrelid = ${sql.raw(owner)} and attnum = number order by place
	)`;
	const references = await sql<Reference>`
		select relname as "table", ${namesOf('conrelid', 'conkey')} as columns,
			confrelid::regclass::text as "to", ${namesOf('confrelid', 'confkey')} as "toColumns"
		from pg_constraint inner join pg_class on pg_class.oid = conrelid where contype = 'f' and ${ours}
	`.execute(db);

	return {
		tables: tables.rows.map(({ name }) => name),
		uniques: uniques.rows,
		references: references.rows,
		triggers: tables.rows.filter(({ triggers }) => triggers > 0).map(({ name }) => name),
		partitioned: tables.rows.filter(({ kind }) => kind === 'p').map(({ name }) => name)
	};
}

/** What would keep a cluster from taking the schema as it is placed, a line each. */
export function findMisfits(
	{ tables, uniques, references }: Catalogue,
	placements: Readonly<Record<string, Placement>>
): readonly string[] {
	const order = Object.keys(placements);

	return [
		...tables.filter((name) => !placements[name]).map((name) => `${name} has no placement`),
		...order.filter((name) => !tables.includes(name)).map((name) => `${name} is no table`),
		...tables
			.filter((name) => !uniques.some(({ table }) => table === name))
			.map((name) => `${name} has no key`),
		...uniques.flatMap(({ table, name, columns }) => {
			const by = columnOf(placements[table]);
			return by === undefined || columns.includes(by) ? [] : [`${name} leaves out ${by}`];
		}),
		...references.flatMap((reference) => {
			const { table, to } = reference;
			const line = `${table} refers to ${to}`;
			if (order.indexOf(to) > order.indexOf(table)) return [`${line}, which comes later`];

			return canRefer(reference, placements) ? [] : [`${line} on another machine`];
		})
	];
}

function canRefer(
	{ table, columns, to, toColumns }: Reference,
	placements: Readonly<Record<string, Placement>>
): boolean {
	const [from, target] = [placements[table], placements[to]];
	if (!from || !target) return true;
	if ('kept' in target && target.kept === 'reference') return true;
	if ('kept' in target || 'kept' in from) return false;

	/* Both lie where the same value says: the two columns are a pair of the reference. */
	const place = columns.indexOf(from.by);

	return place >= 0 && toColumns[place] === target.by;
}

function columnOf(placement: Placement | undefined): string | undefined {
	return placement && 'by' in placement ? placement.by : undefined;
}
