import { sql } from 'kysely';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#lib/server/db/client.ts';
import { findPostgres } from '../../scripts/postgres.js';
import { putFirstContents } from './first-contents.ts';
import { startPostgres } from './postgres-process.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A PostgreSQL server for the tests; undefined where none is installed, then PGlite serves quick loops. */
		postgresUrl: string | undefined;
		/** A database on that server that was migrated, for tests to copy. */
		postgresTemplate: string | undefined;
	}
}

/** Starts one PostgreSQL for all tests, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (findPostgres() === undefined) {
		project.provide('postgresUrl', undefined);
		project.provide('postgresTemplate', undefined);
		return () => Promise.resolve();
	}

	const server = await startPostgres({ fsync: 'off', max_connections: '200' });
	project.provide('postgresUrl', server.url);
	project.provide('postgresTemplate', await makeTemplate(server.url));

	return () => server.remove();
}

async function makeTemplate(url: string): Promise<string> {
	const server = openDatabase({ kind: 'postgres', url });
	await sql`create database with_first_contents`.execute(server);
	await server.destroy();

	const template = new URL(url);
	template.pathname = '/with_first_contents';
	const db = openDatabase({ kind: 'postgres', url: template.href });
	await putFirstContents(db);
	await db.destroy();

	return template.href;
}
