import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../scripts/postgres.js';
import { findFreePort } from './server.ts';

/** A PostgreSQL server with a folder of its own, which the tests may read. */
export interface PostgresProcess {
	readonly url: string;
	/** The data directory. */
	readonly data: string;
	/** `kill -9`, all of it. */
	kill(): Promise<void>;
	/** Starts it again over the same files. */
	start(): Promise<void>;
	/** Ends it and removes its folder. */
	remove(): Promise<void>;
}

/** `settings` are those of the server, such as `fsync`; `initdb` further words for making its files. */
export async function startPostgres(
	settings: Readonly<Record<string, string>>,
	initdb: readonly string[] = []
): Promise<PostgresProcess> {
	const programs = findPostgres();
	if (programs === undefined) throw new Error('there is no PostgreSQL on this machine');

	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-postgres-'));
	const data = join(folder, 'data');
	giveToServerUser(folder);
	runAsServerUser(join(programs, 'initdb'), [
		...['-D', data, '-A', 'trust', '-U', 'tests', '-E', 'UTF8', '--no-sync'],
		...initdb
	]);

	const port = await findFreePort();
	const words = [
		...['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
		...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	];
	const launch = async () => {
		const server = startAsServerUser(join(programs, 'postgres'), words);
		await waitUntilReady(join(programs, 'pg_isready'), port);

		return server;
	};
	let running = await launch();

	return {
		url: `postgres://tests@127.0.0.1:${port}/postgres`,
		data,
		async kill() {
			await end(running, 'SIGKILL');
		},
		async start() {
			running = await launch();
		},
		async remove() {
			await end(running, 'SIGINT');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = once(server, 'exit');
	server.kill(signal);
	await ended;
}

/** PostgreSQL refuses to run as root, so there its own user runs it. */
const isRoot = process.getuid?.() === 0;

export function serverUser(): { uid: number; gid: number } | Record<string, never> {
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
	for (let attempt = 0; attempt < 200; attempt++) {
		if (spawnSync(program, ['-h', '127.0.0.1', '-p', String(port)]).status === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('PostgreSQL did not start');
}
