import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseAddress } from '#lib/server/db/client.ts';

/** Where the browser tests' own server runs and keeps its data. */
const port = Number(process.env['E2E_PORT'] ?? 4173);
const folder = join(tmpdir(), `ledelsesspejl-e2e-${port}`);

/** An empty database on a server of PostgreSQL; SQLite where there is none. */
const postgres = process.env['E2E_POSTGRES'];

const database: DatabaseAddress =
	postgres === undefined
		? { kind: 'sqlite', file: join(folder, 'data', 'e2e.db') }
		: { kind: 'postgres', url: postgres };

export const place = {
	port,
	folder,
	origin: `http://localhost:${port}`,
	database,
	keys: join(folder, 'keys'),
	outbox: join(folder, 'outbox')
} as const;

/** The environment in which the server is started. */
export const serverEnvironment = {
	PORT: String(place.port),
	ORIGIN: place.origin,
	DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
	KEY_DIR: place.keys,
	MAIL_OUTBOX: place.outbox
};

/** The journeys that also run on PostgreSQL: to sign in, to start, to answer, to report, and a coordinator's. */
export const mainJourneys = [
	/a leader goes through six steps/,
	/from the two files of a municipality/,
	/an employee reads what will be seen/,
	/an employee answers, clears an answer/,
	/somebody who leaves goes on/,
	/a second report says what has changed/,
	/a round so soon shows themes only/,
	/one sees where one is signed in/
] as const;
