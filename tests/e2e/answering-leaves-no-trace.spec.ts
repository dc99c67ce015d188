import type { BrowserContext, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { answerPage, begin, goToReview, linkOf, send, shortForm } from './answering.ts';
import { expect, test } from './test.ts';

test('whoever answers gets no cookie and no storage, and nobody else hears of it', async ({
	page,
	context,
	baseURL,
	openRound
}) => {
	const hosts = new Set<string>();
	page.on('request', (request) => hosts.add(new URL(request.url()).origin));
	const cookies: string[] = [];
	page.on('response', (response) =>
		cookies.push(...Object.keys(response.headers()).filter(isCookie))
	);

	const link = linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee');
	await page.goto(link);
	await begin(page);
	await answerPage(page);
	await expect(page.getByRole('status')).toHaveText('Gemt');
	await expectNothingKept(page, context);
	await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click();
	await page.goto(link);
	await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).first().click();
	await goToReview(page);
	await send(page);

	await expectNothingKept(page, context);
	expect(cookies).toEqual([]);
	expect([...hosts]).toEqual([baseURL]);
});

test('a session of somebody who is signed in is neither read nor renewed', async ({
	page,
	context,
	baseURL,
	openRound
}) => {
	await context.addCookies([{ name: 'session', value: 'x', url: baseURL ?? '' }]);
	const response = await page.goto(linkOf(await openRound({ employees: [5] }), 'employee'));

	expect(Object.keys(response?.headers() ?? {}).filter(isCookie)).toEqual([]);
	expect(await context.cookies()).toMatchObject([{ name: 'session', value: 'x' }]);
});

test('a page saves itself, and says kindly when it cannot', async ({ page, openRound }) => {
	const link = linkOf(await openRound({ employees: [9] }), 'employee');
	await page.goto(link);
	await begin(page);
	await page.getByRole('radio', { name: 'Enig', exact: true }).first().check();
	await expect(page.getByRole('status')).toHaveText('Gemt');
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Enig', exact: true }).first()).toBeChecked();

	await page.route(/\/samlet/, (route) => route.abort());
	await page.getByRole('radio', { name: 'Uenig', exact: true }).first().check();
	await expect(page.getByRole('status')).toContainText('Intet er gået tabt');
	await page.unroute(/\/samlet/);
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await page.getByRole('button', { name: 'Tilbage' }).click();
	await expect(page.getByRole('radio', { name: 'Uenig', exact: true }).first()).toBeChecked();
});

test('a save that is still on its way never overtakes the one after it', async ({
	page,
	openRound
}) => {
	const link = linkOf(await openRound({ employees: [5] }), 'employee');
	await page.goto(link);
	await begin(page);
	await page.route(/\/samlet/, async (route) => {
		if (route.request().postData()?.includes('go=save')) {
			await new Promise((resolve) => setTimeout(resolve, 1500));
		}
		await route.continue();
	});
	const quietSave = page.waitForRequest(/\/samlet/);
	await page.getByRole('radio', { name: 'Enig', exact: true }).first().check();
	await quietSave;
	await page.getByRole('radio', { name: 'Helt uenig' }).first().check();
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page).toHaveURL(/retning/);

	await page.getByRole('button', { name: 'Tilbage' }).click();
	await expect(page.getByRole('radio', { name: 'Helt uenig' }).first()).toBeChecked();
});

test('the first page weighs at most 15 KB and needs no script', async ({ page, openRound }) => {
	const weighed = new Map<string, number>();
	page.on('response', async (response) => {
		const type = response.request().resourceType();
		if (type === 'font' || type === 'image') return;
		weighed.set(`${type} ${response.url()}`, gzipSync(await response.body()).length);
	});
	await page.goto(linkOf(await openRound({ employees: [12] }), 'employee'), {
		waitUntil: 'networkidle'
	});

	expect([...weighed.keys()].filter((name) => /^(script|fetch|xhr)/.test(name))).toEqual([]);
	expect(await page.locator('script').count()).toBe(0);
	expect([...weighed.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(15 * 1024);
});

function isCookie(header: string): boolean {
	return header.toLowerCase() === 'set-cookie';
}

async function expectNothingKept(page: Page, context: BrowserContext): Promise<void> {
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).length,
		cookies: document.cookie
	}));

	expect(kept).toEqual({ local: [], session: [], databases: 0, cookies: '' });
	expect(await context.cookies()).toEqual([]);
}
