import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findPostgres } from '../../scripts/postgres.js';
import { findFreePort } from './server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A PostgreSQL server for the tests; undefined where none is installed, then PGlite serves quick loops. */
		postgresUrl: string | undefined;
	}
}

/** Starts one PostgreSQL for all tests, in a folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const programs = findPostgres();
	if (programs === undefined) {
		project.provide('postgresUrl', undefined);
		return () => Promise.resolve();
	}

	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-postgres-'));
	const data = join(folder, 'data');
	giveToServerUser(folder);
	runAsServerUser(join(programs, 'initdb'), [
		'-D',
		data,
		'-A',
		'trust',
		'-U',
		'tests',
		'-E',
		'UTF8',
		'--no-sync'
	]);

	const port = await findFreePort();
	const server = startAsServerUser(join(programs, 'postgres'), [
		...['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
		...['-c', 'fsync=off', '-c', 'max_connections=200']
	]);
	await waitUntilReady(join(programs, 'pg_isready'), port);
	project.provide('postgresUrl', `postgres://tests@127.0.0.1:${port}/postgres`);

	return async () => {
		const ended = new Promise((resolve) => server.once('exit', resolve));
		server.kill('SIGINT');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
}

/** PostgreSQL refuses to run as root, so there its own user runs it. */
const isRoot = process.getuid?.() === 0;

function serverUser(): { uid: number; gid: number } | Record<string, never> {
	if (!isRoot) return {};
	const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString());

	return { uid: id('-u'), gid: id('-g') };
}

function giveToServerUser(folder: string): void {
	const { uid, gid } = serverUser();
	if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

function runAsServerUser(program: string, args: readonly string[]): void {
	const { status, stderr } = spawnSync(program, args, { ...serverUser(), cwd: '/' });
	if (status !== 0) throw new Error(`${program} failed: ${stderr.toString()}`);
}

function startAsServerUser(program: string, args: readonly string[]): ChildProcess {
	return spawn(program, args, { ...serverUser(), cwd: '/', stdio: 'ignore' });
}

async function waitUntilReady(program: string, port: number): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt++) {
		if (spawnSync(program, ['-h', '127.0.0.1', '-p', String(port)]).status === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('PostgreSQL did not start');
}
