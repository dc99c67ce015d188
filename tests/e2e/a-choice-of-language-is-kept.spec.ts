import { randomId } from '#lib/server/random.ts';
import { expect, test } from './test.ts';

test('whoever is signed in keeps the language they chose, on every page from then on', async ({
	page,
	signIn,
	expectAccessible
}) => {
	await signIn(page, `sprog-${randomId()}@example.dk`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'da');

	await page.getByRole('button', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/min-side$/u);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectAccessible(page);

	await page.getByRole('link', { name: 'Account' }).click();
	await expect(page).toHaveURL(/\/konto\?lang=en$/u);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: 'Dansk' }).click();
	await expect(page).toHaveURL(/\/konto$/u);
	await page.getByRole('link', { name: 'Mine evalueringer' }).click();
	await expect(page).toHaveURL(/\/min-side$/u);
	await expect(page.locator('html')).toHaveAttribute('lang', 'da');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the choice is kept too, and leads to no page but our own', async ({ page, signIn }) => {
		await signIn(page, `sprog-${randomId()}@example.dk`);
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');

		const { origin } = new URL(page.url());
		const answer = await page.request.post('/konto/sprog', {
			form: { language: 'da', path: 'https://example.org/' },
			headers: { origin },
			maxRedirects: 0
		});
		expect(answer.status()).toBe(303);
		expect(answer.headers()['location']).toBe('/min-side');
	});
});
