import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { peekBody } from './peek.ts';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** A server that peeks at each body and then reads it, and what it saw. */
async function serve(most = 100) {
	const seen: (string | undefined)[] = [];
	const server = createServer((request, response) => {
		void peekBody(request, most).then(async (body) => {
			seen.push(body?.toString());
			response.end(`<${await readOrBreak(request)}>`);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	ends.push(() => server.close().closeAllConnections());

	return { seen, port: (server.address() as AddressInfo).port };
}

function readOrBreak(request: IncomingMessage): Promise<string> {
	return text(request).catch(() => 'broken off');
}

/** Writes pieces, one after another, and gives all that comes back until the connection ends. */
async function send(port: number, pieces: readonly string[]): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	const answer = text(socket);
	for (const piece of pieces) {
		socket.write(piece);
		await wait(30);
	}

	return answer;
}

const post = (length: number, more = '') =>
	`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n${more}\r\n`;
const last = 'Connection: close\r\n';

test.for([
	['at once', [`${post(5, last)}a=b&c`]],
	['behind its head', [post(5, last), 'a=b&c']],
	['in pieces', [`${post(5, last)}a`, '=b', '&c']]
] as const)('a body that comes %s is read, and still there', async ([, pieces]) => {
	const { seen, port } = await serve();

	expect(await send(port, pieces)).toMatch(/<a=b&c>$/);
	expect(seen).toEqual(['a=b&c']);
});

test('the request behind it on the same connection is another one', async () => {
	const { seen, port } = await serve();
	const answer = await send(port, [`${post(3)}a=1${post(3)}a=2`, `${post(3, last)}a=3`]);

	expect(answer.match(/<[^>]*>/g)).toEqual(['<a=1>', '<a=2>', '<a=3>']);
	expect(seen).toEqual(['a=1', 'a=2', 'a=3']);
});

test.for([
	[
		'does not say how long it is',
		`Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n`,
		'<a=b>'
	],
	['is empty', `Content-Length: 0\r\n\r\n`, '<>'],
	['is long', `Content-Length: 101\r\n\r\n${'a'.repeat(101)}`, `<${'a'.repeat(101)}>`]
])('one that %s is left alone', async ([, rest, answer]) => {
	const { seen, port } = await serve();

	expect(await send(port, [`POST / HTTP/1.1\r\nHost: a\r\n${last}${rest}`])).toContain(answer);
	expect(seen).toEqual([undefined]);
});

test('one that breaks off is told as missing, and holds nobody up', async () => {
	const { seen, port } = await serve();
	const socket = connect(port, '127.0.0.1');
	socket.write(`${post(50)}a=b`);
	await wait(50);
	socket.destroy();

	await expect.poll(() => seen).toEqual([undefined]);
});
