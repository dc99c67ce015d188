import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { readSettings } from '#lib/server/environment.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';

/** A running program as an operator has it: built, in a process and a folder of its own. */
export interface TestServer {
	readonly origin: string;
	readonly folder: string;
	readonly env: NodeJS.ProcessEnv;
	/** The process that runs now, or ran last. */
	readonly process: ChildProcess;
	/** All that it has written to stdout and stderr since it was first started. */
	output(): string;
	/** A connection of one's own to its database. */
	openDatabase(): Kysely<Database>;
	openKeys(): KeyRing;
	/** `kill -9`, and the process is gone when this resolves. */
	kill(): Promise<void>;
	/** Asks it to end; resolves with its exit code. */
	stop(): Promise<number | null>;
	/** Starts it again over the same files; resolves with the milliseconds until it answered. */
	start(): Promise<number>;
	/** Ends it, if it runs, and removes its folder. */
	remove(): Promise<void>;
}

/**
 * Starts the built program on a free port, or the one in `settings`, with SQLite in a new folder. `settings` are environment
 * variables that come on top, such as a DATABASE_URL of PostgreSQL. Throws when it does not come up.
 */
export async function startTestServer(
	settings: Readonly<Record<string, string>> = {}
): Promise<TestServer> {
	if (!existsSync('build/handler.js')) throw new Error('build first: node scripts/build.js');

	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-server-'));
	const port = Number(settings['PORT'] ?? (await findFreePort()));
	const origin = `http://localhost:${port}`;
	const env = {
		PATH: process.env['PATH'],
		NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
		MALLOC_ARENA_MAX: startArenas(),
		PORT: String(port),
		ORIGIN: origin,
		DATABASE_URL: `file:${join(folder, 'database', 'spejl.db')}`,
		KEY_DIR: join(folder, 'keys'),
		MAIL_OUTBOX: join(folder, 'outbox'),
		...settings
	};
	const written: string[] = [];
	let running = launch(env, written);

	const server: TestServer = {
		origin,
		folder,
		env,
		get process() {
			return running;
		},
		output: () => written.join(''),
		openDatabase: () => openDatabase(settingsOf(env).database),
		openKeys: () => openKeyRing(env.KEY_DIR),
		async kill() {
			await end(running, 'SIGKILL');
		},
		stop: () => end(running, 'SIGTERM'),
		async start() {
			running = launch(env, written);
			return untilItAnswers(origin, running, written);
		},
		async remove() {
			await end(running, 'SIGKILL');
			rmSync(folder, { recursive: true, force: true });
		}
	};
	await untilItAnswers(origin, running, written);

	return server;
}

export function findFreePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

function launch(env: NodeJS.ProcessEnv, written: string[]): ChildProcess {
	const child = spawn(process.execPath, startWords(), {
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
	}

	return child;
}

/** What `npm start` gives to Node. */
export function startWords(): readonly string[] {
	return findInStart(/^exec node (.*) "\$@"$/m).split(' ');
}

/** How many heaps it lets threads have that are outside of Node's. */
export function startArenas(): string {
	return findInStart(/^MALLOC_ARENA_MAX=(\d+)/m);
}

function findInStart(pattern: RegExp): string {
	const [, found] = pattern.exec(readFileSync('scripts/start.sh', 'utf8')) ?? [];
	if (found === undefined) throw new Error('scripts/start.sh starts otherwise');

	return found;
}

async function untilItAnswers(
	origin: string,
	child: ChildProcess,
	written: readonly string[]
): Promise<number> {
	const began = performance.now();
	while (performance.now() - began < 60_000 && child.exitCode === null && !child.signalCode) {
		const isUp = await fetch(`${origin}/healthz`).then(
			({ ok }) => ok,
			() => false
		);
		if (isUp) return performance.now() - began;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}

	throw new Error(`the server did not come up: ${written.slice(-5).join('')}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	if (child.exitCode === null && child.signalCode === null) {
		const ended = once(child, 'exit');
		child.kill(signal);
		await ended;
	}

	return child.exitCode;
}

function settingsOf(env: NodeJS.ProcessEnv) {
	const settings = readSettings(env);
	if ('problem' in settings) throw new Error(settings.problem);

	return settings;
}
