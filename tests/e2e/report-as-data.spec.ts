import { releaseReport } from './reports.ts';
import { expect, test } from './test.ts';

test('the figures as data are the same bytes each time, for whoever may see the page', async ({
	page,
	request,
	db,
	openRound,
	signIn
}) => {
	const report = await releaseReport(db, openRound, 12);
	const address = `/api/v1/reports/${report.id}`;
	expect((await request.get(address)).status()).toBe(401);

	await signIn(page, report.leaderEmail);
	const once = await page.request.get(address);
	const again = await page.request.get(address);
	expect(await once.body()).toEqual(await again.body());
	expect(once.headers()).toMatchObject({
		'cache-control': 'no-store',
		'content-type': 'application/json; charset=utf-8',
		'x-content-type-options': 'nosniff'
	});
	const { figures } = (await once.json()) as { figures: { shown: boolean; text?: unknown }[] };
	expect(figures.length).toBeGreaterThan(150);
	expect(figures.every(({ shown, text }) => shown === (text !== undefined))).toBe(true);

	await page.goto(`/rapport/${report.id}`);
	const [, hash = ''] = /^"([0-9a-f]{64})"$/.exec(once.headers()['etag'] ?? '') ?? [];
	await expect(page.getByText(hash)).toBeVisible();
	const unchanged = await page.request.get(address, {
		headers: { 'if-none-match': `"${hash}"` }
	});
	expect(unchanged.status()).toBe(304);
});

test('as data too, foreign is missing', async ({ page, db, openRound, signIn }) => {
	const report = await releaseReport(db, openRound, 6);
	await signIn(page, 'anne.holm@eksempel.dk');

	const foreign = await page.request.get(`/api/v1/reports/${report.id}`);
	const missing = await page.request.get(`/api/v1/reports/${'f'.repeat(32)}`);

	expect([foreign.status(), missing.status()]).toEqual([404, 404]);
	expect(await foreign.body()).toEqual(await missing.body());
});

test('the interface describes itself to anybody', async ({ request }) => {
	const answer = await request.get('/api/v1/openapi.json');

	expect(answer.status()).toBe(200);
	expect(await answer.json()).toMatchObject({ openapi: '3.1.0' });
});
