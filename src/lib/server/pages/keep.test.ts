import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { markFor } from './cut.ts';
import { KeptPages } from './keep.ts';

const filling = (leader: string) => ({ values: { leader }, choices: {} });
const html = { 'content-type': 'text/html' };
const page = () => Promise.resolve(new Response(`<p>${markFor('leader')}</p>`, { headers: html }));

async function read(response = new Response()): Promise<string> {
	const bytes = Buffer.from(await response.arrayBuffer());
	const encoding = response.headers.get('content-encoding');
	if (encoding === 'br') return brotliDecompressSync(bytes).toString();

	return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

test('a page is made once, and filled in for each', async () => {
	const pages = new KeptPages();
	let made = 0;
	const make = () => {
		made += 1;
		return page();
	};

	expect(await read(await pages.answer('k', filling('Per'), '', make))).toBe('<p>Per</p>');
	expect(await read(await pages.answer('k', filling('Ida'), 'gzip', make))).toBe('<p>Ida</p>');
	expect(await read(await pages.answer('k', filling('Bo'), 'gzip, br', make))).toBe('<p>Bo</p>');
	expect(await read(await pages.answer('k', filling('Eva'), 'br;q=0', make))).toBe('<p>Eva</p>');
	expect(made).toBe(1);
	expect(pages.list().join()).not.toMatch(/Per|Ida|Bo|Eva/u);
});

test.for([
	['no page', new Response('{}', { headers: { 'content-type': 'application/json' } })],
	['a refusal', new Response('', { status: 404, headers: html })],
	[
		'one with a nonce',
		new Response('', { headers: { ...html, 'content-security-policy': "'nonce-a'" } })
	],
	['one with a cookie', new Response('', { headers: { ...html, 'set-cookie': 'a=b' } })]
] as const)('%s is not kept', async ([, response]) => {
	const pages = new KeptPages();

	expect(
		await pages.answer('k', filling('Per'), '', () => Promise.resolve(response))
	).toBeUndefined();
	expect(pages.list()).toEqual([]);
});

test('what was not asked for longest goes when there are many', async () => {
	const pages = new KeptPages(2);
	for (const key of ['a', 'b', 'a', 'c']) await pages.answer(key, filling('Per'), '', page);

	expect(pages.list().filter((text) => text.length === 1)).toEqual(['a', 'c']);
});
