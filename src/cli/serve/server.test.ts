import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { request as send, type IncomingMessage, type RequestOptions } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { AnswerFirst, FirstAnswer } from '#lib/server/pages/first.ts';
import { createWebServer, type Handle, type WebServer } from './server.ts';

const page = '<p>'.padEnd(4000, 'word ');
const always = {
	'content-security-policy': /default-src 'none'/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\)/,
	'referrer-policy': /^strict-origin$/,
	'x-content-type-options': /^nosniff$/
};

/** What a browser says of a form on our pages. */
const form = {
	origin: 'http://localhost:3000',
	'content-type': 'application/x-www-form-urlencoded'
};

const open: WebServer[] = [];

afterEach(() => {
	vi.restoreAllMocks();
	for (const server of open.splice(0)) server.close().closeAllConnections();
});

test('a page keeps its own content security policy', async () => {
	const { port } = await serve((_, response) => {
		response.setHeader('content-security-policy', "default-src 'self'");
		response.writeHead(200, { 'content-type': 'text/html' }).end(page);
	});

	const { headers } = await get(port, '/');

	expect(headers['content-security-policy']).toBe("default-src 'self'");
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
	expect(headers['cache-control']).toBe('no-store');
});

test.for([
	['a page', '/', 200],
	['a file', '/_app/immutable/a.css', 200],
	['a refusal of the application', '/forbidden', 403],
	['a fault', '/fault', 500],
	['an address nobody answers', '/nothing', 404]
] as const)('%s carries every security header', async ([, path, status]) => {
	vi.spyOn(console, 'error').mockReturnValue();
	const { port } = await serve(application);

	const answer = await get(port, path);

	expect(answer.status).toBe(status);
	for (const [name, value] of Object.entries(always)) expect(answer.headers[name]).toMatch(value);
});

test('a page that is there already is not asked for, and leaves like any other', async () => {
	const asked: (string | undefined)[] = [];
	const framework: Handle = ({ method, url }, response) => {
		asked.push(`${method} ${url}`);
		response.writeHead(200, { 'content-type': 'text/html' }).end('made');
	};
	const whole: FirstAnswer = {
		status: 200,
		bytes: Buffer.from(page),
		headers: new Map([
			['content-type', 'text/html'],
			['content-length', `${page.length}`]
		])
	};
	const kept: AnswerFirst = ({ method, url }) =>
		Promise.resolve(method === 'GET' && url?.startsWith('/kept') ? whole : undefined);
	const { port } = await serve(framework, {}, kept);

	const packed = await get(port, '/kept?a=b', { headers: { 'accept-encoding': 'gzip' } });
	const others = [
		await get(port, '/other'),
		await get(port, '/kept', { method: 'HEAD' }),
		await get(port, '/kept', { method: 'POST', headers: form })
	];

	expect(packed.status).toBe(200);
	expect(gunzipSync(packed.body).toString()).toBe(page);
	for (const [name, value] of Object.entries(always)) expect(packed.headers[name]).toMatch(value);
	expect(packed.headers['cache-control']).toBe('no-store');
	expect(others.map(({ body }) => body.toString())).toEqual(['made', '', 'made']);
	expect(asked).toEqual(['GET /other', 'HEAD /kept', 'POST /kept']);
});

test.for(['NONSENSE\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nX\r\n\r\n'])(
	'%j is refused with every security header',
	async (bytes) => {
		const { port } = await serve(application);

		const answer = await exchange(port, bytes);

		expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
		for (const name of Object.keys(always)) expect(answer).toContain(`\r\n${name}: `);
	}
);

test.for(['Host: a\r\nHost: a', 'Host: a\r\nhost: b'])('%j is refused', async (hosts) => {
	const { port } = await serve(application);

	expect(await exchange(port, `GET / HTTP/1.1\r\n${hosts}\r\nConnection: close\r\n\r\n`)).toMatch(
		/^HTTP\/1\.1 400 /
	);
});

test('so is a version that no request of ours has', async () => {
	const { port } = await serve(application);

	expect(await exchange(port, 'GET / HTTP/0.9\r\nHost: a\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('whoever waits for leave to send gets it, but never inside the answer to another', async () => {
	const { port } = await serve((_, response) => setTimeout(() => response.end('answer'), 20));
	const ask = 'GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n';
	const alone = await exchange(port, `${ask}Connection: close\r\n\r\n`);
	const behind = await exchange(port, `${ask}\r\n${ask}Connection: close\r\n\r\n`);

	expect(alone).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
	expect(behind.split('HTTP/1.1 100 Continue')).toHaveLength(2);
	expect(behind.match(/\r\n\r\n6\r\nanswer\r\n0\r\n\r\n/g)).toHaveLength(2);
});

test('a body that nobody read does not hold up the request behind it', async () => {
	const { port } = await serve((request, response) => {
		// As the framework does with a body before anybody wants it.
		request.on('data', () => request.pause());
		response.end(`answer to ${request.method}`);
	});
	const body = 'a'.repeat(300_000);
	const headers = Object.entries({ host: 'a', ...form, 'content-length': body.length });
	const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');

	const answers = await exchange(
		port,
		`POST / HTTP/1.1\r\n${lines}\r\n${body}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`
	);

	expect(answers).toContain('answer to POST');
	expect(answers).toContain('answer to GET');
}, 5_000);

test.for(['before anything of it is read', 'while it waits to be read'])(
	'a body of 60 MB without a length is cut off, answered %s',
	async (when) => {
		const { port } = await serve((request, response) => {
			if (when.startsWith('while')) request.on('data', () => request.pause());
			response.end('answer');
		});
		const lines = `Host: a\r\nOrigin: ${form.origin}\r\nContent-Type: ${form['content-type']}\r\n`;
		const head = `POST / HTTP/1.1\r\n${lines}Transfer-Encoding: chunked\r\n\r\n`;

		const { answer, sent } = await pour(port, head, 60 * 2 ** 20);

		expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
		expect(sent).toBeLessThan(12 * 2 ** 20);
	}
);

test('whoever asks for another protocol is answered, and left', async () => {
	const { port } = await serve(application);
	const ask = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n';

	expect(await exchange(port, `${ask}GET / HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(
		/^HTTP\/1\.1 200 OK\r\n/
	);
}, 5_000);

test.for([
	['that is broken', 'NONSENSE\r\n\r\n', 400],
	['with headers that are too long', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431]
] as const)('a request %s does not take the place of the one before', async ([, next, status]) => {
	const { port } = await serve((_, response) => setTimeout(() => response.end('answer'), 50));

	const answers = await exchange(port, `GET / HTTP/1.1\r\nHost: a\r\n\r\n${next}`);

	expect(answers.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 200', `HTTP/1.1 ${status}`]);
	expect(answers).toContain('answer');
});

test('a broken body is refused at once, though its own answer is under way', async () => {
	const { port } = await serve((request) => void request.resume());
	const lines = `Host: a\r\nOrigin: ${form.origin}\r\nContent-Type: ${form['content-type']}\r\n`;

	expect(
		await exchange(port, `POST / HTTP/1.1\r\n${lines}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)
	).toMatch(/^HTTP\/1\.1 400 /);
}, 5_000);

test('files are closed when their reader goes, also those that nobody has begun to send', async () => {
	const files: Readable[] = [];
	const { port } = await serve((_, response) => {
		const file = new Readable({ read: () => file.push(Buffer.alloc(64 * 1024)) });
		files.push(file);
		file.pipe(response);
	});
	const socket = connect(port, '127.0.0.1');
	socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3));
	await new Promise((resolve) => socket.once('data', resolve));
	socket.resetAndDestroy();

	await vi.waitFor(() =>
		expect(files.map(({ destroyed }) => destroyed)).toEqual([true, true, true])
	);
});

test('headers that are too long get 431', async () => {
	const { port } = await serve(application);

	const answer = await exchange(port, `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);

	expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

test('only an encrypted address asks browsers to stay encrypted', async () => {
	const plain = await serve(application);
	const encrypted = await serve(application, { origin: 'https://spejl.example.dk' });
	const name = 'strict-transport-security';

	expect((await get(plain.port, '/')).headers[name]).toBeUndefined();
	expect((await get(encrypted.port, '/')).headers[name]).toMatch(/^max-age=\d{8}/);
});

test('only hashed files that are there may be kept', async () => {
	const { port } = await serve(application);
	const kept = /^public, max-age=31536000, immutable$/;

	expect((await get(port, '/_app/immutable/a.css')).headers['cache-control']).toMatch(kept);
	expect((await get(port, '/_app/immutable/none.css')).headers['cache-control']).toBe('no-store');
	expect((await get(port, '/_app/version.json')).headers['cache-control']).toBe('no-store');
	expect((await get(port, '/')).headers['cache-control']).toBe('no-store');
});

test('a page is compressed for whoever can read it', async () => {
	const { port } = await serve(application);
	const brotli = await get(port, '/', { headers: { 'accept-encoding': 'br' } });
	const gzip = await get(port, '/', { headers: { 'accept-encoding': 'gzip' } });
	const plain = await get(port, '/');

	expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
	expect(gunzipSync(gzip.body).toString()).toBe(page);
	expect(plain.body.toString()).toBe(page);
	expect(brotli.headers.vary).toBe('Accept-Encoding');
});

test.for([
	['gzip, deflate, br', 'gzip'],
	['br', 'br'],
	['gzip;q=0, br', 'br']
])('an answer that tells a small length leaves whole, for %s', async ([accepted, encoding]) => {
	const { port } = await serve((_, response) => {
		response.setHeader('content-length', Buffer.byteLength(page));
		response.writeHead(404, { 'content-type': 'text/html', etag: 'W/"a"' });
		response.write(page.slice(0, 50));
		response.end(Buffer.from(page.slice(50)));
	});

	const answer = await get(port, '/', { headers: { 'accept-encoding': accepted } });

	expect(answer.status).toBe(404);
	expect(answer.headers).toMatchObject({
		...{ 'content-encoding': encoding, 'content-length': `${answer.body.length}` },
		...{ etag: 'W/"a"', vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff' }
	});
	const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
	expect(unpack(answer.body).toString()).toBe(page);
});

test('an application that fails when it has begun cuts the answer off', async () => {
	vi.spyOn(console, 'error').mockReturnValue();
	const { port } = await serve((_, response) => {
		response.setHeader('content-length', Buffer.byteLength(page));
		response.writeHead(200, { 'content-type': 'text/html' });
		response.write(page.slice(0, 50));
		throw new Error('half-way');
	});

	await expect(get(port, '/', { headers: { 'accept-encoding': 'gzip' } })).rejects.toThrow();
});

test('a compressed page of a megabyte arrives whole, written in pieces', async () => {
	const { port } = await serve(async (_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		for (let piece = 0; piece < 300; piece += 1) {
			if (response.write(`${piece} `.repeat(1000))) continue;
			await new Promise((resolve) => response.once('drain', resolve));
		}
		response.end();
	});

	const answer = await get(port, '/', { headers: { 'accept-encoding': 'gzip' } });

	expect(gunzipSync(answer.body).toString()).toHaveLength(
		Array.from({ length: 300 }, (_, piece) => `${piece} `.length * 1000).reduce((a, b) => a + b)
	);
});

test.for(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
	'%s is not a method here',
	async (method) => {
		const { port } = await serve(application);

		const answer = await get(port, '/', { method });

		expect(answer.status).toBe(405);
		expect(answer.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
	}
);

test.for(['GET', 'HEAD', 'POST', 'OPTIONS'])('%s reaches the application', async (method) => {
	const { port } = await serve(application);

	expect((await get(port, '/', { method, headers: form })).status).toBe(200);
});

test.for([
	['http://localhost:3000', 200],
	['http://LOCALHOST:3000', 403],
	['http://localhost:3000/', 403],
	['http://localhost', 403],
	['https://localhost:3000', 403],
	['http://localhost:3000.evil.example', 403],
	['null', 403],
	['', 403],
	[undefined, 403]
] as const)('a form from %j gets %i, of whatever type it is', async ([origin, status]) => {
	const { port } = await serve(application);
	const { 'content-type': type } = form;
	const headers = { 'content-type': type, ...(origin !== undefined && { origin }) };
	const asJson = { ...headers, 'content-type': 'application/json' };

	expect((await get(port, '/', { method: 'POST', headers })).status).toBe(status);
	expect((await get(port, '/', { method: 'POST', headers: asJson })).status).toBe(
		status === 200 ? 415 : status
	);
});

test.for([
	['content-type', 'application/x-www-form-urlencoded; charset=utf-8', 200],
	['content-type', 'Multipart/Form-Data; boundary=x', 200],
	['content-type', 'text/plain', 415],
	['content-type', 'application/json', 415],
	['content-type', 'application/x-www-form-urlencodedx', 415],
	['content-type', '', 415],
	['content-encoding', 'identity', 200],
	['content-encoding', 'gzip', 415]
] as const)('a body whose %s is %j gets %i', async ([name, value, status]) => {
	const { port } = await serve(application);
	const headers = { ...form, [name]: value };

	expect((await get(port, '/', { method: 'POST', headers })).status).toBe(status);
});

test('a range is passed over, so that one without sense does no harm', async () => {
	const { port } = await serve((request, response) => response.end(String(request.headers.range)));

	const { body } = await get(port, '/', { headers: { range: 'bytes=9-1' } });

	expect(body.toString()).toBe('undefined');
});

test('an address of another server is refused', async () => {
	const { port } = await serve(application);

	expect((await get(port, 'http://elsewhere.example/')).status).toBe(400);
});

test('a body just above the limit is refused unread', async () => {
	const { port } = await serve(application);
	const post = (length: number) =>
		get(
			port,
			'/',
			{ method: 'POST', headers: { ...form, 'content-length': length } },
			Buffer.alloc(length)
		);

	expect((await post(2 ** 20)).status).toBe(200);
	expect((await post(2 ** 20 + 1)).status).toBe(413);
	expect((await post(2 ** 24)).status).toBe(413);
});

test('a table that is too large is refused with a page that leads back', async () => {
	const { port } = await serve(application);
	const post = (path: string) =>
		get(
			port,
			path,
			{ method: 'POST', headers: { ...form, 'content-length': 2 ** 24 } },
			Buffer.alloc(2 ** 24)
		);

	const answer = await post('/organisation/0a/ledere/indlaes?/send');
	expect(answer).toMatchObject({
		...{ status: 413, headers: { 'content-type': 'text/html; charset=utf-8' } }
	});
	expect(answer.body.toString()).toContain('href="/organisation/0a/ledere/indlaes"');
	expect((await post('/organisation/0a/"x/indlaes')).body.toString()).not.toContain('"x');
});

test('a request that did not pass the proxy has the address it came from', async () => {
	const proxy = { addressHeader: 'x-forwarded-for', depth: 2 };
	const { port } = await serve(
		(request, response) => response.end(request.headers['x-forwarded-for']),
		{
			proxy
		}
	);
	const from = async (header: string | undefined) => {
		const headers = header === undefined ? {} : { 'x-forwarded-for': header };

		return (await get(port, '/', { headers })).body.toString();
	};

	expect(await from(undefined)).toBe('127.0.0.1, 127.0.0.1');
	expect(await from('10.0.0.1')).toBe('127.0.0.1, 10.0.0.1');
	expect(await from('192.0.2.7, 10.0.0.1')).toBe('192.0.2.7, 10.0.0.1');
});

const application: Handle = ({ url }, response, next) => {
	switch (url ?? '') {
		case '/':
			return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
		case '/_app/immutable/a.css':
			return response.writeHead(200, { 'content-type': 'text/css' }).end('a {}');
		case '/forbidden':
			return response.writeHead(403).end('Cross-site POST form submissions are forbidden');
		case '/fault':
			return Promise.reject(new Error('The application failed, as this test wants.'));
		default:
			return next();
	}
};

async function serve(
	handle: Handle,
	settings: Partial<Parameters<typeof createWebServer>[1]> = {},
	first?: AnswerFirst
): Promise<{ port: number }> {
	const server = createWebServer(
		handle,
		{ origin: 'http://localhost:3000', proxy: undefined, ...settings },
		undefined,
		first
	);
	open.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	return { port: (server.address() as AddressInfo).port };
}

interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	body: Buffer;
}

function get(
	port: number,
	path: string,
	options: RequestOptions = {},
	body?: Buffer
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const request = send({ port, path, agent: false, ...options }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(chunks)
				});
			});
		});
		request.on('error', reject);
		request.end(body);
	});
}

/** Sends bytes that need not be HTTP, and returns all that comes back. */
function exchange(port: number, bytes: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		socket.on('data', (chunk) => (answer += chunk.toString()));
		socket.on('error', reject);
		socket.on('close', () => resolve(answer));
	});
}

/** Sends chunks until the other side has closed or `most` bytes are gone; what has left for the system counts as sent. */
function pour(port: number, head: string, most: number): Promise<{ answer: string; sent: number }> {
	const chunk = Buffer.concat([
		Buffer.from('10000\r\n'),
		Buffer.alloc(2 ** 16),
		Buffer.from('\r\n')
	]);

	return new Promise((resolve) => {
		let answer = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(head, more));
		const more = (problem?: Error | null) => {
			if (problem || socket.destroyed) return;
			if (socket.bytesWritten < most) socket.write(chunk, more);
			else socket.destroy();
		};
		socket.on('data', (piece) => (answer += piece.toString()));
		socket.on('error', () => undefined);
		socket.on('close', () => resolve({ answer, sent: socket.bytesWritten }));
	});
}
