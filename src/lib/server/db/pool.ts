import type { Pool } from 'pg';

/**
 * Who uses the connections. A person waits for a page, so what takes longer there has gone wrong; jobs and
 * commands may close a round of thousands, or wait while another process changes the schema.
 */
export type Use = 'pages' | 'work';

const second = 1000;
const minute = 60 * second;

/** Milliseconds. `idle` is a transaction in which nothing happens, because its process hangs or is gone. */
const patience = {
	pages: { connect: 10 * second, statement: 30 * second, lock: 10 * second, idle: minute },
	work: { connect: minute, statement: 60 * minute, lock: 10 * minute, idle: 10 * minute }
} as const satisfies Record<Use, Record<'connect' | 'statement' | 'lock' | 'idle', number>>;

/** Connections that one process has at most for one use. They are made when they are needed. */
const mostConnections = 10;

/** Milliseconds after which a connection that nobody needs is given back. */
const unusedFor = 30 * second;

/**
 * Connections to a server of PostgreSQL, each with limits of its own, so that one process that hangs
 * holds nobody up for long. The server may go and come back: who asks meanwhile gets an error, and who
 * asks later a new connection. Its library is loaded here, because most installations never need it.
 */
export async function openPool(url: string, use: Use): Promise<Pool> {
	const { default: pg } = await import('pg');
	const { connect, statement, lock, idle } = patience[use];
	const pool = new pg.Pool({
		connectionString: url,
		application_name: `ledelsesspejl ${use}`,
		max: mostConnections,
		connectionTimeoutMillis: connect,
		idleTimeoutMillis: unusedFor,
		keepAlive: true,
		statement_timeout: statement,
		lock_timeout: lock,
		idle_in_transaction_session_timeout: idle,
		/* All locks are written for it; a server may have been set to something else. */
		options: '-c default_transaction_isolation=read\\ committed'
	});
	/* A connection that breaks is replaced, and whoever waits on it hears of it; unheard here, it would
	   end the program: while nobody uses it, and also while somebody does. */
	pool.on('error', () => undefined);
	pool.on('connect', (connection) => connection.on('error', () => undefined));

	return pool;
}
