import { expect, test } from 'vitest';
import { markFor } from './cut.ts';
import { KeptPages } from './keep.ts';

const filling = (leader: string) => ({ values: { leader }, choices: {} });
const html = { 'content-type': 'text/html' };
const page = () => Promise.resolve(new Response(`<p>${markFor('leader')}</p>`, { headers: html }));

test('a page is made once, and filled in for each', async () => {
	const pages = new KeptPages();
	let made = 0;
	const make = () => {
		made += 1;
		return page();
	};

	for (const leader of ['Per', 'Søren', 'Eva']) {
		const answer = await pages.answer('k', filling(leader), make);
		const html = (await answer?.text()) ?? '';

		expect(html).toBe(`<p>${leader}</p>`);
		expect(answer?.headers.get('content-length')).toBe(`${Buffer.byteLength(html)}`);
	}
	expect(made).toBe(1);
	expect(pages.list().join()).not.toMatch(/Per|Søren|Eva/u);
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

	expect(await pages.answer('k', filling('Per'), () => Promise.resolve(response))).toBeUndefined();
	expect(pages.list()).toEqual([]);
});

test('what was not asked for longest goes when there are many', async () => {
	const pages = new KeptPages(2);
	for (const key of ['a', 'b', 'a', 'c']) await pages.answer(key, filling('Per'), page);

	expect(pages.list().filter((text) => text.length === 1)).toEqual(['a', 'c']);
});
