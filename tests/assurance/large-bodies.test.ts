import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyLimit } from '../../src/cli/serve/refusal.ts';
import { mostFormBytes } from '#lib/domain/table-file/read.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

/*
 * A body that does not say how long it is: each page reads as much of it as it may take, and the rest is
 * not read to its end. What the systems between hold in store counts as sent.
 */

const whole = 60 * 2 ** 20;
const store = 8 * 2 ** 20;
let server: TestServer;

beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.remove());

test.for([
	['of somebody who answers', `/s/${'a'.repeat(43)}`, bodyLimit],
	['that is signed in on', '/log-ind', bodyLimit],
	['that takes no forms', '/landet', bodyLimit],
	['that is not there', '/nothing', bodyLimit],
	['that takes tables', '/organisation/0a/ledere/indlaes', mostFormBytes],
	['that takes rounds, from a stranger', '/organisation/0a/aflever', bodyLimit]
] as const)('60 MB without a length are cut off at the page %s', async ([, path, limit]) => {
	const sent = await pour(path);

	expect(sent).toBeLessThan(limit + store);
	expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
});

/** How many bytes left us until the other side closed. */
function pour(path: string): Promise<number> {
	const chunk = Buffer.concat([
		Buffer.from('10000\r\n'),
		Buffer.alloc(2 ** 16, 'a'),
		Buffer.from('\r\n')
	]);
	const head = [
		`POST ${path} HTTP/1.1`,
		`Host: ${new URL(server.origin).host}`,
		`Origin: ${server.origin}`,
		'Content-Type: application/x-www-form-urlencoded',
		'Transfer-Encoding: chunked'
	];

	return new Promise((resolve) => {
		const socket = connect(Number(new URL(server.origin).port), 'localhost', () =>
			socket.write(`${head.join('\r\n')}\r\n\r\n`, more)
		);
		const more = (problem?: Error | null) => {
			if (problem || socket.destroyed) return;
			if (socket.bytesWritten < whole) socket.write(chunk, more);
			else socket.destroy();
		};
		socket.resume();
		socket.on('error', () => undefined);
		socket.on('close', () => resolve(socket.bytesWritten));
	});
}
