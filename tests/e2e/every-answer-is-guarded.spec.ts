import { expect, test } from './test.ts';

/* Which headers an answer carries is judged in tests/assurance/headers.test.ts; here, what a browser makes of them. */

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

	const paths = [
		'/',
		'/selvevaluering',
		'/metode',
		'/anonymitet',
		'/landet',
		'/temaer',
		'/temaer/tillid',
		'/eksempel',
		'/log-ind'
	];
	for (const path of paths) await page.goto(path);

	expect(complaints).toEqual([]);
});
