import { latest, releaseYears } from './country.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ db }) => releaseYears(db));

test('three clicks from the first page lead to a sentence with how many and how sure', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: 'Se landets tal' }).click();
	await page.getByRole('link', { name: 'Tillid og handlerum' }).click();
	const sectors = page.getByRole('navigation', { name: 'Se svaret for' });
	await sectors.getByRole('link', { name: 'Kommune' }).click();

	await expect(page.getByRole('main')).toContainText(
		'I 2092 svarede medarbejderne i kommunerne i gennemsnit 4,2 om »Tillid og handlerum« på skalaen fra 1 til 5 (500 svar, interval 4,0–4,4).'
	);
});

test('the page of a year counts the leaders who see more than their employees', async ({
	page
}) => {
	await page.goto(`/landet/${String(latest)}`);
	const section = page.locator('section:has(#enighed)');

	await expect(section).toContainText(
		'Om »Anerkendelse og feedback« ligger svaret højere hos ca. 60 % af lederne'
	);
	await section.getByText('Se det tema for tema').click();
	await expect(section.getByRole('row', { name: /^Anerkendelse/ })).toContainText('30 %');
	await expect(section.getByRole('row', { name: /^Driftsledelse/ })).toContainText('vises ikke');
});

for (const language of ['da', 'en'] as const) {
	test(`the page of a year is for everybody, without script, in ${language}`, async ({
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
		await page.goto(`/landet/${String(latest)}${language === 'en' ? '?lang=en' : ''}`);

		await expect(page.getByRole('heading', { level: 1 })).toContainText(String(latest));
		await expect(
			page.getByText(language === 'da' ? 'Højere end 2091' : 'Higher than 2091').first()
		).toBeVisible();
		await page.locator('#om').selectOption('drift');
		await page
			.locator('form:has(#om)')
			.getByRole('button', { name: language === 'da' ? 'Vis' : 'Show' })
			.click();
		await expect(page).toHaveURL(/om=drift/);
		await context.close();

		await seen.setViewportSize({ width: 320, height: 700 });
		await seen.goto(`/landet/${String(latest)}?lang=${language}`);
		await expectAccessible(seen);
		expect(
			await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});
}

for (const width of [640, 768, 900, 1024, 1280]) {
	test(`the pictures beside figures are wide enough to read at ${width} pixels`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of [
			`/landet/${String(latest)}`,
			'/landet/udforsk?om=tillid&efter=sektor',
			'/eksempel'
		]) {
			for (const language of ['da', 'en']) {
				const url = new URL(path, 'http://localhost');
				url.searchParams.set('lang', language);
				await page.goto(`${url.pathname}${url.search}`);
				const widths = await page
					.locator('table .plot:visible')
					.evaluateAll((plots) => plots.map((plot) => plot.getBoundingClientRect().width));

				expect(widths.length, path).toBeGreaterThan(0);
				expect(Math.min(...widths), `${path} in ${language}`).toBeGreaterThanOrEqual(156);
			}
		}
	});
}

test('a view has one address, a file, and words for what does not fit', async ({
	page,
	request,
	expectAccessible
}) => {
	await page.goto('/landet/udforsk?efter=sektor&om=tillid&og=&svar=medarbejdere');
	await expect(page).toHaveURL(/\/landet\/udforsk\?om=tillid&aar=2092&efter=sektor$/);
	await expect(page.getByRole('row', { name: /Stat/ })).toContainText('vises ikke');
	await expectAccessible(page);

	const file = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
	const table = await (await request.get(file ?? '')).text();
	expect(table).toContain('"tillid";"medarbejdere";"2092";"kommune"');
	expect(table).toContain('"ja";"4,2";"4";"4,4";"500";"600"');

	await page.goto('/landet/udforsk?om=tillid&efter=alder&aar=1990');
	await expect(page.getByRole('alert')).toContainText('»1990« kender vi ikke under »År«');
	await expect(page.getByRole('alert')).toContainText('»alder« går ikke sammen med dem');
	await expect(page.getByLabel('Hvad vil du se?')).toHaveValue('tillid');
	await expectAccessible(page);
});

test('pictures to share are drawn as they are asked for', async ({ request }) => {
	const svg = await request.get(`/landet/${String(latest)}/billede/temaer.svg`);
	const png = await request.get(`/landet/${String(latest)}/billede/temaer.png?lang=en`);

	expect(svg.headers()['content-type']).toContain('image/svg+xml');
	expect(await svg.text()).toContain('<svg');
	expect([...(await png.body()).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
	expect((await request.get(`/landet/${String(latest)}/billede/andet.svg`)).status()).toBe(404);
});
