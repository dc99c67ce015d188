import Sqlite from 'better-sqlite3';
import {
	Kysely,
	PostgresDialect,
	SqliteDialect,
	type Driver,
	type SqliteDatabase,
	type SqliteStatement
} from 'kysely';
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../folders.ts';
import { Recent } from '../recent.ts';
import { openPool, type Use } from './pool.ts';
import { answerAtOnce } from './prepared.ts';
import { RepeatingKysely } from './repeat.ts';
import type { Database } from './schema.ts';

/** What every connection must say when it is asked, see docs/decisions. Values as SQLite reads them back. */
export const pragmas = {
	journal_mode: 'wal',
	synchronous: 2,
	foreign_keys: 1,
	busy_timeout: 5000,
	secure_delete: 1,
	trusted_schema: 0,
	/* 16 MB (kibibytes are negative): with the 2 MB of before, what 64 share a commit for does not fit. */
	cache_size: -16_000
} as const;

/** Where the data lies: a file of SQLite (`:memory:` for tests), or a server of PostgreSQL. */
export type DatabaseAddress =
	| { readonly kind: 'sqlite'; readonly file: string }
	| { readonly kind: 'postgres'; readonly url: string };

/** Opens a database. Throws when the file cannot be used as security demands. */
export function openDatabase(address: DatabaseAddress, use: Use = 'work'): Kysely<Database> {
	if (address.kind === 'sqlite') return openSqlite(address.file);

	return new RepeatingKysely({
		dialect: new PostgresDialect({ pool: () => openPool(address.url, use) })
	});
}

function openSqlite(path: string): Kysely<Database> {
	if (path !== ':memory:') makeFolder(dirname(path));
	const file = new Sqlite(path);
	/* It holds addresses; SQLite gives its log the rights of the file. */
	if (path !== ':memory:') chmodSync(path, 0o600);

	for (const [name, value] of Object.entries(pragmas)) file.pragma(`${name} = ${value}`);
	for (const [name, value] of Object.entries(pragmas)) {
		const read = file.pragma(name, { simple: true });
		const isFine = read === value || (path === ':memory:' && name === 'journal_mode');
		if (!isFine) throw new Error(`SQLite keeps ${name} at ${String(read)}, it must be ${value}`);
	}

	const database = rememberStatements(file);
	const dialect = new LendingDialect({ database });
	const db = new Kysely<Database>({ dialect });
	answerAtOnce(db, {
		isFree: () => !dialect.isLent,
		run(text, parameters) {
			const statement = database.prepare(text);
			if (statement.reader) return { rows: statement.all(parameters), changed: 0 };

			return { rows: [], changed: Number(statement.run(parameters).changes) };
		}
	});

	return db;
}

/** Tells whether somebody has the one connection, for a transaction or for settings of their own. */
class LendingDialect extends SqliteDialect {
	isLent = false;

	override createDriver(): Driver {
		const driver = super.createDriver();
		const acquire = driver.acquireConnection.bind(driver);
		const release = driver.releaseConnection.bind(driver);
		driver.acquireConnection = (...given) => {
			this.isLent = true;
			return acquire(...given);
		};
		driver.releaseConnection = (...given) => {
			this.isLent = false;
			return release(...given);
		};

		return driver;
	}
}

/** Statements that stay prepared. Lists of different lengths make more of them than there are queries. */
const mostStatements = 500;

/**
 * Kysely asks for each statement anew; preparing it once costs two to four times less. What was not
 * used for longest goes when there are very many. A transaction begins `immediate`, so that it waits
 * for its turn at once and never fails half-way.
 */
function rememberStatements(file: Sqlite.Database): SqliteDatabase {
	const known = new Recent<SqliteStatement>(mostStatements);

	return {
		close: () => file.close(),
		prepare(text) {
			/* A disk that is full can make SQLite roll back by itself: then there is nothing left to undo. */
			if (text === 'rollback' && !file.inTransaction) return file.prepare('select 1');

			const prepared = known.get(text);
			if (prepared) return prepared;
			const statement = file.prepare(text === 'begin' ? 'begin immediate' : text);
			known.set(text, statement);

			return statement;
		}
	};
}
