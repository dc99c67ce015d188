import type { APIResponse } from '@playwright/test';
import { expect, test } from './test.ts';

const strict = /default-src 'none'.*frame-ancestors 'none'/;

test('a page, a file, a missing page and a refusal carry the same headers', async ({ request }) => {
	const page = await request.get('/');
	const [stylesheet = ''] = /_app\/immutable\/assets\/[^"]+\.css/.exec(await page.text()) ?? [];
	const file = await request.get(`/${stylesheet}`);
	const refused = await request.post('/selvevaluering', {
		headers: { origin: 'https://elsewhere.example' },
		form: { anything: 'at all' }
	});
	const forbidden = await request.put('/');

	for (const answer of [page, file, await request.get('/intet-her'), refused, forbidden]) {
		expectGuarded(answer);
	}
	expect(refused.status()).toBe(403);
	expect(forbidden.status()).toBe(405);
	expect(page.headers()['cache-control']).toBe('no-store');
	expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
	expect(file.headers()['cache-control']).toContain('immutable');
});

test('a body without a length is cut off at the limit', async ({ request, baseURL }) => {
	const pieces = new ReadableStream({
		start(controller) {
			for (let piece = 0; piece < 20; piece += 1)
				controller.enqueue(new Uint8Array(2 ** 16).fill(97));
			controller.close();
		}
	});
	const post = {
		method: 'POST',
		headers: { origin: baseURL ?? '', 'content-type': 'application/x-www-form-urlencoded' },
		body: pieces,
		duplex: 'half'
	};
	const answer = await fetch(`${baseURL}/selvevaluering`, post);

	expect(answer.status).toBe(413);
	expect((await request.get('/')).status()).toBe(200);
});

test('a page comes packed, and nobody gets a cookie', async ({ page, context }) => {
	const answer = await page.goto('/');

	expect(answer?.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
	expect(await context.cookies()).toEqual([]);
});

test('no page breaks its own content security policy', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});

	for (const path of ['/', '/selvevaluering', '/metode', '/anonymitet']) await page.goto(path);

	expect(complaints).toEqual([]);
});

function expectGuarded(answer: APIResponse): void {
	const headers = answer.headers();

	expect(headers['content-security-policy']).toMatch(strict);
	expect(headers['permissions-policy']).toContain('camera=()');
	expect(headers).toMatchObject({
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'referrer-policy': 'strict-origin',
		'x-content-type-options': 'nosniff'
	});
}
