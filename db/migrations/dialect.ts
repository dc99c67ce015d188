import { PostgresAdapter, type QueryExecutor } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

/** Which database a handle speaks to, for the few places where the two have different words. */
export function dialectOf(db: { getExecutor(): QueryExecutor }): Dialect {
	return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
