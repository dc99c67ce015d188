import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { putFirstContents } from './first-contents.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Every test of queries and verbs runs against both. */
export const databaseKinds: readonly DatabaseKind[] = ['sqlite', 'postgres'];

export interface TestDatabase {
	readonly db: Kysely<Database>;
	/** A folder of its own, for keys, mails and the file. */
	readonly folder: string;
	/** The file, where it is SQLite. */
	readonly file: string | undefined;
	close(): Promise<void>;
}

/** An empty, migrated database with the questionnaire in it: a real file or a real server. */
export async function openTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-'));
	const file = kind === 'sqlite' ? join(folder, 'database', 'test.db') : undefined;
	const { db, drop } = file ? await openFile(file) : await openPostgres();

	return {
		db,
		folder,
		file,
		async close() {
			await db.destroy();
			await drop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

interface Opened {
	readonly db: Kysely<Database>;
	drop(): Promise<void>;
}

async function openFile(file: string): Promise<Opened> {
	const db = openDatabase({ kind: 'sqlite', file });
	await putFirstContents(db);

	return { db, drop: () => Promise.resolve() };
}

/**
 * A database of its own on the shared server, so that tests do not see each other. A copy of one that was
 * migrated: the server takes ten times longer over the steps.
 */
async function openPostgres(): Promise<Opened> {
	if (inject('postgresUrl') === undefined) {
		/* As a server's driver hands bytes over. */
		const parsers = { [types.BYTEA]: (hex: string) => Buffer.from(hex.slice(2), 'hex') };
		const dialect = new PGliteDialect({ pglite: new PGlite({ parsers }) });
		const db = new Kysely<Database>({ dialect });
		await putFirstContents(db);

		return { db, drop: () => Promise.resolve() };
	}

	const { url, drop } = await makePostgresDatabase(inject('postgresTemplate'));

	return { db: openDatabase({ kind: 'postgres', url }), drop };
}

/**
 * A database on the shared server of PostgreSQL, by its address: an empty one, or a copy of that at another
 * address, to which nobody may be connected. Throws where there is no server.
 */
export async function makePostgresDatabase(
	original?: string
): Promise<{ url: string; drop(): Promise<void> }> {
	const server = inject('postgresUrl');
	if (server === undefined) throw new Error('there is no PostgreSQL on this machine');

	const name = `test_${randomBytes(8).toString('hex')}`;
	const template = original === undefined ? 'template1' : new URL(original).pathname.slice(1);
	await administer(server, `create database ${name} template ${template}`);
	const url = new URL(server);
	url.pathname = `/${name}`;

	return { url: url.href, drop: () => administer(server, `drop database ${name} with (force)`) };
}

async function administer(url: string, statement: string): Promise<void> {
	const server = openDatabase({ kind: 'postgres', url });
	await sql.raw(statement).execute(server);
	await server.destroy();
}
