import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestRound } from '#tests/support/builders.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import type { Bench, Side } from '../bench.ts';
import { measureNew, requireSame } from '../measure.ts';
import { inMilliseconds } from '../words.ts';

const turns = 7;
const teams = Array.from({ length: 20 }, () => 12);

/**
 * From starting a process to the first page that it has sent. Beside the program a server of a few lines
 * that sends the same page from the disk: what any program on Node takes.
 */
export async function openBench(): Promise<Bench> {
	const server = await startTestServer();
	const db = server.openDatabase();
	await openTestRound({ db, keys: server.openKeys() }, { employees: teams, now: new Date() });
	await db.destroy();
	const page = await readPage(server.origin);
	await server.stop();
	const file = join(server.folder, 'page.html');
	writeFileSync(file, page);
	const programs = {
		'the program': ['src/cli/start.ts'],
		'a bare server': ['-e', bareServer, file]
	} as const;
	const side = (name: keyof typeof programs): Side => ({
		name,
		run: () => startOnce(server, programs[name])
	});

	return {
		about: 'from starting a process to its first page, with a database that is ready',
		turns,
		sides: [side('the program'), side('a bare server')],
		async check() {
			for (const words of Object.values(programs)) {
				const child = launch(server, words);
				requireSame(await readPage(server.origin), page, 'the page');
				await end(child);
			}
			return `a page of ${page.length} letters, but for its nonces`;
		},
		compare: ([own, bare]) => [
			{
				what: 'from nothing to the first page',
				value: `${inMilliseconds(own?.milliseconds ?? NaN)}, ${inMilliseconds(own?.processorMilliseconds ?? NaN)} of processors`
			},
			{
				what: 'beside a bare server, of processors',
				value: `${((own?.processorMilliseconds ?? NaN) / (bare?.processorMilliseconds ?? NaN)).toFixed(1)} times`
			}
		],
		close: () => server.remove()
	};
}

const bareServer = `
	const page = require('node:fs').readFileSync(process.argv[1]);
	require('node:http')
		.createServer((_, response) => response.end(page))
		.listen(Number(process.env.PORT));
`;

async function startOnce(server: TestServer, words: readonly string[]) {
	const child = launch(server, words);
	const run = await measureNew(child, () => readPage(server.origin));
	await end(child);

	return run;
}

function launch({ env }: TestServer, words: readonly string[]): ChildProcess {
	return spawn(process.execPath, words, { env, stdio: 'ignore' });
}

/** Asks until somebody answers. */
async function readPage(origin: string): Promise<string> {
	const longest = performance.now() + 60_000;
	while (performance.now() < longest) {
		const answer = await fetch(origin).catch(() => undefined);
		if (answer?.ok) return (await answer.text()).replaceAll(/nonce="[^"]*"/gu, '');
		await pause(5);
	}

	throw new Error('nobody answers');
}

async function end(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	await ended;
}
