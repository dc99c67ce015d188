import { expect, test } from './test.ts';

for (const language of ['da', 'en'] as const) {
	test(`the method can be read whole on a phone, without script, in ${language}`, async ({
		browser,
		baseURL,
		page: seen,
		expectAccessible
	}) => {
		const context = await browser.newContext({
			...(baseURL && { baseURL }),
			...{ javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
		});
		const page = await context.newPage();
		await page.goto(`/metode${language === 'en' ? '?lang=en' : ''}`);
		await page.getByRole('main').getByRole('navigation').getByRole('link').nth(3).click();
		await expect(page).toHaveURL(/#country$/u);
		await page
			.getByText(language === 'da' ? 'Hvorfor er to felter tomme?' : 'two cells empty?')
			.click();
		await expect(
			page.getByRole('row', { name: language === 'da' ? /^Stat .* 8 4,0$/u : /^State .* 8 4.0$/u })
		).toBeVisible();
		await context.close();

		await seen.setViewportSize({ width: 320, height: 700 });
		await seen.goto(`/metode?lang=${language}`);
		for (const summary of await seen.locator('main summary').all()) await summary.click();
		await expectAccessible(seen);
		expect(
			await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});
}

test('each statement stands there in its wordings, and each source that is named is listed', async ({
	page
}) => {
	await page.goto('/metode');
	await page.getByText('Tryghed til at sige tingene').click();
	const theme = page.locator('details', { hasText: 'Tryghed til at sige tingene' });

	await expect(theme.getByRole('listitem')).toHaveCount(4);
	await expect(theme).toContainText('Lederen selv:');
	const links = await page
		.locator('main a[href^="#"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
	const missing = await page.evaluate(
		(ids) => ids.filter((id) => document.getElementById(id) === null),
		links
	);
	expect(links.length).toBeGreaterThan(30);
	expect(missing).toEqual([]);
});
