import { chmodSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { findPostgres } from '../../postgres.js';
import { startPostgres } from '#tests/support/postgres-process.ts';
import type { Question } from './question.ts';
import { dimensions, type RawAnswers } from './raw.ts';

/** A database that has all answers and is asked for the mean of a cell. */
export interface Asked {
	readonly name: string;
	/** Of the process that works; undefined where it is this one. */
	readonly pid: number | undefined;
	ask(question: Question): Promise<number>;
	close(): Promise<void>;
}

/** What is used of DuckDB's package. It is not among ours: not every machine that installs us can have it. */
interface DuckPackage {
	readonly DuckDBInstance: {
		create(path: string): Promise<{ connect(): Promise<DuckConnection>; closeSync(): void }>;
	};
}

interface DuckConnection {
	run(statement: string): Promise<unknown>;
	runAndReadAll(query: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
	closeSync(): void;
}

const duckPackage = '@duckdb/node-api';

/**
 * DuckDB, which keeps columns apart, in this process, with as many threads as there are cores; undefined
 * where nobody has run `npm install --no-save @duckdb/node-api`.
 */
export async function openDuck(file: string, { itemIds }: RawAnswers): Promise<Asked | undefined> {
	const found = await (import(duckPackage) as Promise<DuckPackage>).catch(() => undefined);
	if (!found) return undefined;
	const instance = await found.DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(`create table answers (${listColumns(itemIds, 'utinyint')})`);
	await connection.run(`copy answers from '${file}' (header false)`);

	return {
		name: 'DuckDB',
		pid: undefined,
		async ask(question) {
			const reader = await connection.runAndReadAll(writeQuery(question));
			return Number(reader.getRows()[0]?.[0]);
		},
		close() {
			connection.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}

/** PostgreSQL, one process for a question, with an index on the cells; undefined where it is not installed. */
export async function openPostgres(
	folder: string,
	file: string,
	{ itemIds }: RawAnswers
): Promise<Asked | undefined> {
	if (findPostgres() === undefined) return undefined;
	const server = await startPostgres({
		...{ fsync: 'off', shared_buffers: '1GB', max_parallel_workers_per_gather: '0' },
		...{ max_wal_size: '4GB', synchronous_commit: 'off' }
	});
	const client = new pg.Client({ connectionString: server.url });
	await client.connect();
	/* The server has a user of its own. */
	chmodSync(folder, 0o755);
	await client.query(`create unlogged table answers (${listColumns(itemIds, 'smallint')})`);
	await client.query(`copy answers from '${file}' (format csv)`);
	await client.query(`create index on answers (${dimensions.join(', ')})`);
	await client.query('vacuum analyze answers');
	const { rows } = await client.query<{ readonly pid: number }>('select pg_backend_pid() as pid');

	return {
		name: 'PostgreSQL',
		pid: rows[0]?.pid,
		async ask(question) {
			const result = await client.query<{ readonly mean: number }>(writeQuery(question));
			return Number(result.rows[0]?.mean);
		},
		async close() {
			await client.end();
			await server.remove();
		}
	};
}

/** Writes all answers as a file that both databases read. */
export async function writeAnswers(folder: string, raw: RawAnswers): Promise<string> {
	const file = join(folder, 'answers.csv');
	const lines = function* () {
		let some: string[] = [];
		for (let person = 0; person < raw.people; person++) {
			const codes = raw.codes.map((column) => column[person]);
			const answers = raw.items.map((column) => column[person] || '');
			some.push([raw.leaders[person], ...codes, ...answers].join(','));
			if (some.length < 1000) continue;
			yield `${some.join('\n')}\n`;
			some = [];
		}
		yield `${some.join('\n')}\n`;
	};
	await pipeline(lines, createWriteStream(file));

	return file;
}

function listColumns(itemIds: readonly string[], type: string): string {
	return ['leader integer', ...[...dimensions, ...itemIds].map((name) => `${name} ${type}`)].join();
}

/** The mean of the means of the teams of which enough have answered the statement. */
function writeQuery({ itemId, places }: Question): string {
	const where = places.flatMap((place, index) =>
		place === undefined ? [] : [`${dimensions[index] ?? ''} = ${place}`]
	);

	return `select cast(avg(mean) as double precision) as mean from (
		select avg(${itemId}) as mean from answers
		${where.length === 0 ? '' : `where ${where.join(' and ')}`}
		group by leader
		having count(${itemId}) >= greatest(5, ceil(2 * count(*) / 3.0))
	) as teams`;
}
