import { sql, type CompiledQuery, type Expression, type Kysely, type Transaction } from 'kysely';
import { dialectOf, type Dialect } from '#db/migrations/dialect.ts';
import type { Database } from './schema.ts';

/**
 * A query that is put together once and then only given its values: putting it together takes longer
 * than running it. What `build` is given are places and no values yet; it hands them to the query
 * builder as they are. Where the database can answer at once, it is asked without taking turns.
 */
export function prepared<Values extends object, Row>(
	build: (db: Kysely<Database>, values: Values) => { compile(): CompiledQuery<Row> }
): (db: Kysely<Database>, values: Values) => Promise<Result<Row>> {
	const built = new Map<Dialect, CompiledQuery<Row>>();

	return async (db, values) => {
		const dialect = dialectOf(db);
		const query = built.get(dialect) ?? build(db, placesFor<Values>()).compile();
		built.set(dialect, query);
		const parameters = query.parameters.map((given) =>
			given instanceof Slot ? Reflect.get(values, given.name) : given
		);
		const asked = answering.get(db);
		if (asked?.isFree()) return asked.run(query.sql, parameters) as Result<Row>;
		const { rows, numAffectedRows } = await db.executeQuery<Row>({ ...query, parameters });

		return { rows, changed: Number(numAffectedRows ?? 0n) };
	};
}

/** A connection that answers in the thread that asks. */
export interface Answering {
	/** Whether it may be asked now; while somebody has the one connection, others wait. */
	readonly isFree: () => boolean;
	readonly run: (sql: string, parameters: readonly unknown[]) => Result;
}

const answering = new WeakMap<object, Answering>();

/**
 * Has what is prepared for `db` run at once while nobody has its connection. SQLite answers in the thread that
 * asks; the query builder gives out its one connection in turns, which takes as long as most queries.
 */
export function answerAtOnce(db: Kysely<Database>, how: Answering): void {
	answering.set(db, how);
}

/**
 * Does the work of `trx`, a transaction of `db`, in which what is prepared runs at once too, where it does
 * for `db`: a transaction has its connection to itself.
 */
export async function workAtOnce<T>(
	db: Kysely<Database>,
	trx: Transaction<Database>,
	work: () => Promise<T>
): Promise<T> {
	const how = answering.get(db);
	if (how) answering.set(trx, { run: how.run, isFree: () => true });
	try {
		return await work();
	} finally {
		/* What came after its end would run outside of it. */
		answering.delete(trx);
	}
}

/**
 * A value that SQLite plans a query without. It would look at it, and plan the query anew each time that
 * it is another one, which takes ten times longer than running it. PostgreSQL does no such thing.
 */
export function unseen<T>(db: Kysely<Database>, value: T): Expression<T> {
	return dialectOf(db) === 'sqlite' ? sql<T>`(select ${value})` : sql<T>`${value}`;
}

interface Result<Row = unknown> {
	readonly rows: readonly Row[];
	/** Rows that were written or removed. */
	readonly changed: number;
}

class Slot {
	readonly name: string;

	constructor(name: string) {
		this.name = name;
	}
}

/** Any name gives a place for the value of that name. */
function placesFor<Values extends object>(): Values {
	return new Proxy({} as Values, { get: (_, name) => new Slot(String(name)) });
}
