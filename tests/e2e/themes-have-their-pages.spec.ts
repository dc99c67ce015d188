import { expect, test } from './test.ts';

test('a leader goes from a theme in the report to ideas and to a source', async ({ page }) => {
	await page.goto('/eksempel');
	const theme = page.locator('details', { has: page.locator('#tillid') });
	if (!(await theme.evaluate((each) => each.hasAttribute('open'))))
		await theme.locator('summary').first().click();
	await theme
		.getByRole('link', { name: 'Flere idéer og forskning om tillid og handlerum' })
		.click();

	await expect(page.getByRole('heading', { level: 1, name: 'Tillid og handlerum' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Det kan organisationen gøre' })).toBeVisible();
	await page.getByRole('link', { name: 'Slemp m.fl. 2018' }).click();
	await expect(page.locator('li:target')).toContainText('Motivation and Emotion');
	await expect(page.locator('li:target').getByRole('link')).toHaveAttribute(
		'href',
		'https://doi.org/10.1007/s11031-018-9698-y'
	);
});

test('one can read all twelve themes one after another', async ({ page }) => {
	await page.goto('/temaer?lang=en');
	const themes = page.getByRole('region', { name: 'The themes of the form' }).getByRole('link');
	const names = await themes.allTextContents();
	expect(names).toHaveLength(12);

	await themes.first().click();
	const others = page.getByRole('navigation', { name: 'Other themes' });
	const read: string[] = [];
	for (;;) {
		read.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
		const next = others.getByRole('listitem').filter({ hasText: /^\s*Next/ });
		if ((await next.count()) === 0) break;
		await next.getByRole('link').click();
		await page.waitForLoadState();
	}

	expect(read).toEqual(names);
});

test('a theme that does not exist is a page that does not exist', async ({ request }) => {
	for (const path of ['/temaer/samlet', '/temaer/x', '/temaer/Tillid'])
		expect((await request.get(path)).status(), path).toBe(404);
});
