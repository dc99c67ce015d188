import type { TestProject } from 'vitest/node';
import { findPostgres } from '../../scripts/postgres.js';
import { startPostgres } from './postgres-process.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A PostgreSQL server for the tests; undefined where none is installed, then PGlite serves quick loops. */
		postgresUrl: string | undefined;
	}
}

/** Starts one PostgreSQL for all tests, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	if (findPostgres() === undefined) {
		project.provide('postgresUrl', undefined);
		return () => Promise.resolve();
	}

	const server = await startPostgres({ fsync: 'off', max_connections: '200' });
	project.provide('postgresUrl', server.url);

	return () => server.remove();
}
