import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const folder = 'build/client';
/** Bytes below which packing is left to whoever builds. */
const worthwhile = 1000;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => statSync(join(folder, name)).isFile() && !/\.(br|gz)$/u.test(name))
	.map((name) => ({ path: `/${name}`, content: readFileSync(join(folder, name)) }));
const packable = files.filter(({ content }) => isPackable(content));
const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const ending = { br: 'br', gzip: 'gz' } as const;

let server: TestServer;

beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.remove());

test('the build and what lies beside it are looked at', () => {
	expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['/mark.svg']));
	expect(packable.length).toBeGreaterThan(100);
});

describe.each(['br', 'gzip'] as const)('for whoever reads %s', (encoding) => {
	test('every file that packing makes smaller was packed when it was built', async () => {
		for (const { path, content } of packable) {
			const { headers, body } = await ask(path, encoding);

			expect(headers['content-encoding'], path).toBe(encoding);
			expect(headers.vary, path).toContain('Accept-Encoding');
			expect(body, path).toEqual(readFileSync(join(folder, `${path}.${ending[encoding]}`)));
			expect(unpack[encoding](body).equals(content), path).toBe(true);
		}
	});
});

test('what has a hash in its name is kept for a year and never asked for again, and nothing else', async () => {
	for (const { path } of files) {
		const { headers } = await ask(path, 'br');
		const isHashed = path.startsWith('/_app/immutable/');

		expect(headers['cache-control'], path).toBe(
			isHashed ? 'public, max-age=31536000, immutable' : 'no-store'
		);
		if (isHashed) expect(path).toMatch(/[.-][\w-]{8}\.\w+$|\/[\w-]{8}\.js$/u);
	}
});

test('typefaces are packed already, and come as they are', async () => {
	const faces = files.filter(({ path }) => path.endsWith('.woff2'));
	for (const { path, content } of faces) {
		const { headers, body } = await ask(path, 'br');

		expect(headers['content-encoding']).toBeUndefined();
		expect(body.equals(content)).toBe(true);
	}
	expect(faces).not.toEqual([]);
});

/** Whether Brotli takes a tenth away, whatever its name ends in. */
function isPackable(content: Buffer): boolean {
	return content.length >= worthwhile && brotliCompressSync(content).length < content.length * 0.9;
}

function ask(
	path: string,
	encoding: string
): Promise<{ readonly headers: IncomingHttpHeaders; readonly body: Buffer }> {
	const headers = { 'accept-encoding': encoding };

	return new Promise((resolve, reject) => {
		request(`${server.origin}${path}`, { headers }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
		})
			.on('error', reject)
			.end();
	});
}
