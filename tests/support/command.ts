import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command left behind. */
export interface Ended {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** A folder with a database and its keys, on which commands run as they do from a terminal. */
export interface Place {
	readonly folder: string;
	readonly file: string;
	readonly keys: string;
	readonly env: NodeJS.ProcessEnv;
	run(command: string, ...words: readonly string[]): Promise<Ended>;
	/** Another place with the same files. */
	copy(): Place;
	remove(): void;
}

export function makePlace(): Place {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-'));
	const file = join(folder, 'database', 'test.db');
	const keys = join(folder, 'keys');
	const env = {
		PATH: process.env['PATH'],
		NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
		DATABASE_URL: `file:${file}`,
		KEY_DIR: keys,
		MAIL_OUTBOX: join(folder, 'outbox'),
		ORIGIN: 'http://localhost:3449'
	};

	return {
		...{ folder, file, keys, env },
		run: (command, ...words) => runCommand(env, command, words),
		copy() {
			const other = makePlace();
			cpSync(folder, other.folder, { recursive: true });
			chmodSync(other.keys, 0o700);
			return other;
		},
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}

/** Runs a command as from a terminal, beside whatever is running in the same place. */
export function runCommand(
	env: NodeJS.ProcessEnv,
	command: string,
	words: readonly string[]
): Promise<Ended> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[`src/cli/${command}.ts`, ...words],
			{ env, maxBuffer: 64 * 1024 * 1024 },
			(problem, out, err) => resolve({ code: problem ? Number(problem.code) : 0, out, err })
		);
	});
}
