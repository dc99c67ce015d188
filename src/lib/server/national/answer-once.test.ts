import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { answerOnce } from './answer-once.ts';

describe.each(databaseKinds)('a page of the country on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	let made = 0;
	const ask = (
		address: string,
		more: {
			readonly language?: string;
			readonly encodings?: string;
			readonly headers?: object;
			readonly status?: number;
		} = {}
	) =>
		answerOnce(
			place.db,
			{
				...{ address, language: more.language ?? 'da', origin: `https://${kind}.example` },
				encodings: more.encodings ?? ''
			},
			() => {
				made += 1;
				const headers = { 'content-type': 'text/html', etag: 'one', ...more.headers };
				return Promise.resolve(
					new Response(`page ${made}`, { status: more.status ?? 200, headers })
				);
			}
		);
	const read = async (response: Promise<Response>) => (await response).text();

	test('is made once for all who ask alike, and comes with its headers', async () => {
		const first = await ask('/landet');
		const again = await ask('/landet');

		expect(await again.text()).toBe(await first.text());
		expect(again.headers.get('etag')).toBe('one');
		expect(again.headers.get('content-type')).toBe('text/html');
	});

	test('comes packed for a browser that takes it so, and is the same then', async () => {
		const plain = await read(ask('/landet', { encodings: 'gzip, br;q=0' }));
		const packed = await ask('/landet', { encodings: 'gzip, br' });

		expect(packed.headers.get('content-encoding')).toBe('br');
		expect(packed.headers.get('vary')).toContain('accept-encoding');
		expect(brotliDecompressSync(await packed.arrayBuffer()).toString()).toBe(plain);
	});

	test('is made for each address and each language', async () => {
		const texts = [
			await read(ask('/landet')),
			await read(ask('/landet?om=drift')),
			await read(ask('/landet', { language: 'en' }))
		];

		expect(new Set(texts).size).toBe(3);
	});

	test('is made anew once another year is released', async () => {
		const before = await read(ask('/landet/udforsk'));
		const row = { year: 2019, released_on: '2020-10-01', state: 'released' as const };
		await place.db
			.insertInto('national_release')
			.values({ ...row, body: '{}', sha256: 'new', basis: '[]' })
			.execute();

		expect(await read(ask('/landet/udforsk'))).not.toBe(before);
	});

	test.for([
		['is not there', { status: 404 }],
		['sets a cookie', { headers: { 'set-cookie': 'a=b' } }],
		['has a nonce', { headers: { 'content-security-policy': "script-src 'nonce-abc'" } }],
		['is no page', { headers: { 'content-type': 'text/csv' } }]
	] as const)('is made each time where it %s', async ([what, more]) => {
		const address = `/landet/${what}`;

		expect(await read(ask(address, more))).not.toBe(await read(ask(address, more)));
	});

	test('is forgotten when many others have been asked for since', async () => {
		const first = await read(ask('/first'));
		for (let page = 0; page < 250; page++) await ask(`/other/${page}`);

		expect(await read(ask('/first'))).not.toBe(first);
	});
});
