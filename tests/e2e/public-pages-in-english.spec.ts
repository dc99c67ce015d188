import { expect, test } from './test.ts';

const pages = [
	...['/', '/selvevaluering', '/eksempel', '/metode', '/anonymitet', '/privatliv', '/was'],
	...['/temaer', '/temaer/borger', '/landet', '/log-ind', '/s/tak', '/findes-ikke']
];

for (const path of pages) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${path} is accessible in English, ${colorScheme}`, async ({ page, expectAccessible }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 360, height: 800 });
			await page.goto(`${path}?lang=en`);

			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expectAccessible(page);
		});
	}
}
