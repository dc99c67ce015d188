import { execFile } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** The environment in which PostgreSQL's own programs are found and run. */
export type Surroundings = Readonly<Record<string, string | undefined>>;

/** Writes a whole database, as it is at one moment, into a new file for this user only. */
export async function dumpDatabase(
	url: string,
	file: string,
	surroundings: Surroundings
): Promise<void> {
	closeSync(openSync(file, 'wx', 0o600));
	const { address, secret } = withoutPassword(url);

	await run(
		'pg_dump',
		['--format=custom', '--no-owner', '--no-privileges', `--file=${file}`, `--dbname=${address}`],
		{ ...surroundings, ...secret }
	);
}

/** Reads a dump from beginning to end. Throws where it is not whole. */
export async function checkDump(file: string, surroundings: Surroundings): Promise<void> {
	await run('pg_restore', ['--file=/dev/null', file], surroundings);
}

/** Fills an empty database from a dump, or changes nothing. */
export async function loadDump(
	url: string,
	file: string,
	surroundings: Surroundings
): Promise<void> {
	const { address, secret } = withoutPassword(url);

	await run(
		'pg_restore',
		[
			...['--no-owner', '--no-privileges', '--single-transaction', '--exit-on-error'],
			...[`--dbname=${address}`, file]
		],
		{ ...surroundings, ...secret }
	);
}

/** Every user of the machine can read the words of a command; its environment is its own. */
function withoutPassword(url: string): { address: string; secret: Surroundings } {
	const address = new URL(url);
	const password = decodeURIComponent(address.password);
	address.password = '';

	return { address: address.href, secret: password === '' ? {} : { PGPASSWORD: password } };
}

function run(program: string, words: readonly string[], env: Surroundings): Promise<void> {
	return new Promise((resolve, reject) => {
		execFile(program, words, { env }, (problem, _out, err) => {
			if (!problem) return resolve();
			const isMissing = problem.code === 'ENOENT';
			const [line = 'it failed'] = err.split('\n').filter((text) => text !== '');

			reject(
				new Error(
					isMissing
						? `${program} is not on this machine; it comes with PostgreSQL’s client programs`
						: `${program}: ${line.replace(/^pg_\w+: /, '')}`
				)
			);
		});
	});
}
