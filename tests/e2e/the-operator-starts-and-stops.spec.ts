import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { place } from './place.ts';

test.describe.configure({ mode: 'serial' });

const port = place.port + 1;

test('a server starts, says where to begin, and ends at once when asked', async () => {
	const server = start(newFolder());

	expect(await words(server, /Ctrl-C/)).toContain(`http://localhost:${port}/selvevaluering`);
	expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200);

	expect(await end(server)).toBe(0);
});

test('what is under way when it is asked to end is answered', async () => {
	const server = start(newFolder());
	await words(server, /Ctrl-C/);
	const socket = connect(port, '127.0.0.1');
	const form = 'a=b';
	socket.write(
		`POST /selvevaluering HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\n` +
			`Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n`
	);
	await new Promise((resolve) => setTimeout(resolve, 300));

	server.kill('SIGTERM');
	await new Promise((resolve) => setTimeout(resolve, 300));
	socket.write(form);
	const [answer] = (await once(socket, 'data')) as [Buffer];

	expect(answer.toString()).toMatch(/^HTTP\/1\.1 \d{3} /);
	expect(await exitOf(server)).toBe(0);
});

test('a second server on the same database says so in one line', async () => {
	const folder = newFolder();
	const first = start(folder);
	await words(first, /Ctrl-C/);

	const second = start(folder, { PORT: String(port + 1) });

	expect(await words(second, /\n/)).toMatch(/^Another process serves .*spejl\.db already.*\n$/);
	expect(await exitOf(second)).toBe(1);
	expect(await end(first)).toBe(0);
});

test('a port that is in use is named in one line', async () => {
	const other = createServer().listen(port, '127.0.0.1');
	await once(other, 'listening');

	const server = start(newFolder());

	expect(await words(server, /\n/)).toMatch(new RegExp(`^Port ${port} .* is in use.*\n$`));
	expect(await exitOf(server)).toBe(1);
	other.close();
});

test('a wrong setting is named in one line', async () => {
	const server = start(newFolder(), { RATE_LIMIT: 'maybe' });

	expect(await words(server, /\n/)).toBe('RATE_LIMIT must be on or off.\n');
	expect(await exitOf(server)).toBe(1);
});

/** Among the results of the test, which the next run removes. */
function newFolder(): string {
	const folder = test.info().outputPath('server');
	mkdirSync(folder, { recursive: true });

	return folder;
}

function start(folder: string, settings: Readonly<Record<string, string>> = {}): ChildProcess {
	return spawn(process.execPath, ['src/cli/start.ts'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			PATH: process.env['PATH'],
			PORT: String(port),
			DATABASE_URL: `file:${join(folder, 'data', 'spejl.db')}`,
			KEY_DIR: join(folder, 'keys'),
			MAIL_OUTBOX: join(folder, 'outbox'),
			...settings
		}
	});
}

/** All that a server has written once it has written what we wait for. */
function words({ stdout, stderr }: ChildProcess, awaited: RegExp): Promise<string> {
	return new Promise((resolve) => {
		let written = '';
		const listen = (chunk: Buffer) => {
			written += chunk.toString();
			if (awaited.test(written)) resolve(written);
		};
		stdout?.on('data', listen);
		stderr?.on('data', listen);
	});
}

async function end(server: ChildProcess): Promise<number | null> {
	server.kill('SIGTERM');

	return exitOf(server);
}

async function exitOf(server: ChildProcess): Promise<number | null> {
	if (server.exitCode !== null) return server.exitCode;
	const [code] = (await once(server, 'exit')) as [number | null];

	return code;
}
