import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const pages = [
	...['/', '/selvevaluering', '/metode', '/anonymitet', '/privatliv', '/was', '/landet'],
	...['/temaer', '/temaer/faglighed', '/api']
];
const phone = { width: 360, height: 740 };

/** Answers the first statements of the mirror, one point further each time. */
async function answerStatements(page: Page, count: number) {
	const statements = await page.getByRole('group').all();
	for (const [index, statement] of statements.slice(0, count).entries())
		await statement
			.getByRole('radio')
			.nth(index % 5)
			.check();
}

for (const path of pages) {
	test(`${path} is there in both languages and says which`, async ({ page }) => {
		await page.goto(path);
		const danish = await page.getByRole('heading', { level: 1 }).textContent();
		await expect(page.locator('html')).toHaveAttribute('lang', 'da');

		await page.goto(`${path}?lang=en`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(danish ?? '');
	});

	test(`${path} sets no cookie and fetches nothing from elsewhere`, async ({ page, context }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(path);
		await page.waitForLoadState('networkidle');

		expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});
}

test('English stays English from page to page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'English' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Method' }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'How we do it' })).toBeVisible();
	await page.getByRole('link', { name: 'Dansk' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sådan gør vi' })).toBeVisible();
});

test('every link of the first page leads somewhere', async ({ page, request }) => {
	await page.goto('/');
	const links = await page
		.getByRole('link')
		.evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));

	for (const link of new Set(links.filter((href) => !href.startsWith('#'))))
		expect((await request.get(link)).status(), link).toBe(200);
});

test('a page that does not exist says so kindly, in the language asked for', async ({ page }) => {
	const answer = await page.goto('/findes-ikke?lang=en');

	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
	await page.getByRole('main').getByRole('link').click();
	await expect(page).toHaveURL(/\/\?lang=en$/);
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(`a leader tries the mirror ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
		test.use({ javaScriptEnabled, viewport: phone });

		test('and sees every answer at once', async ({ page, expectAccessible }) => {
			await page.goto('/');
			await page.getByRole('link', { name: 'Start selvevalueringen' }).click();
			await expect(page.getByRole('group')).toHaveCount(15);
			await answerStatements(page, 14);
			await page.getByRole('button', { name: 'Vis min profil' }).click();

			await expect(
				page.getByRole('heading', { name: 'Sådan ser du selv din ledelse' })
			).toBeVisible();
			await expect(page.getByRole('row', { name: /^Retning og mening/u })).toContainText('4');
			await expect(page.getByRole('row', { name: /^Trivsel og nærvær/u })).toContainText(
				'sprunget over'
			);
			await expect(
				page.getByRole('row', { name: /^Jeg leder på en måde, som jeg/u })
			).toContainText('1');
			if (javaScriptEnabled) await expectAccessible(page);
		});

		test('and changes language half-way without losing an answer', async ({ page }) => {
			await page.goto('/selvevaluering');
			await answerStatements(page, 7);
			await page.getByRole('button', { name: 'English' }).click();
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.getByRole('radio', { checked: true })).toHaveCount(7);

			await page.getByRole('button', { name: 'Show my profile' }).click();
			await expect(page.getByRole('row', { name: /^Direction and/u })).toContainText('4');
			await page.getByRole('button', { name: 'Dansk' }).click();
			await expect(page.getByRole('row', { name: /^Retning og mening/u })).toContainText('4');
		});

		test('and is told kindly when there are too few answers', async ({ page }) => {
			await page.goto('/selvevaluering');
			await answerStatements(page, 4);
			await page.getByRole('button', { name: 'Vis min profil' }).click();

			const summary = page.getByRole('alert');
			await expect(summary).toBeFocused();
			await expect(summary).toContainText('4 af 15 udsagn');
			await expect(page.getByRole('radio', { checked: true })).toHaveCount(4);

			await summary.getByRole('link').click();
			await expect(page).toHaveURL(/#anerkendelse_1$/u);
		});

		test('and changes the answers afterwards', async ({ page }) => {
			await page.goto('/selvevaluering');
			await answerStatements(page, 5);
			await page.getByRole('button', { name: 'Vis min profil' }).click();
			await page.getByRole('button', { name: 'Ret mine svar' }).click();

			await expect(page.getByRole('radio', { checked: true })).toHaveCount(5);
		});
	});
}

test('the mirror is answered with the keyboard alone', async ({ page }) => {
	await page.goto('/selvevaluering');
	await page.getByRole('radio', { name: 'Helt uenig' }).first().focus();
	for (let statement = 0; statement < 15; statement += 1) {
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');

	await expect(page.getByRole('row', { name: /^Retning og mening/u })).toContainText('2');
});

test('the skip link is the first thing that the keyboard meets', async ({ page }) => {
	await page.goto('/metode');
	await page.keyboard.press('Tab');

	await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#indhold$/u);
});

test('a mirror that our page could not have sent is refused', async ({ request, baseURL }) => {
	const headers = { origin: baseURL ?? '', accept: 'text/html' };
	const send = async (form: Record<string, string>) =>
		(await request.post('/selvevaluering', { form, headers })).status();

	expect(await send({ view: 'form', samlet_1: '6' })).toBe(400);
	expect(await send({ view: 'form', nyt_udsagn: '3' })).toBe(400);
	expect(await send({ samlet_1: '3' })).toBe(400);
	expect(await send({ view: 'form', samlet_1: '3' })).toBe(422);
});

test('a mirror is kept once its leader has signed in, and not before', async ({
	page,
	db,
	receiveMail
}) => {
	const findSaved = () =>
		db
			.selectFrom('saved_mirror')
			.innerJoin('account', 'account.id', 'saved_mirror.account_id')
			.where('account.email', '=', 'spejl@kommune.example')
			.select('answers')
			.execute();

	await page.goto('/selvevaluering');
	await answerStatements(page, 6);
	await page.getByRole('button', { name: 'Vis min profil' }).click();
	await page.getByLabel('Din arbejdsmail').fill('spejl@kommune.example');
	await page.getByRole('button', { name: 'Opret en konto, og gem profilen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se i din indbakke');
	expect(await findSaved()).toEqual([]);

	const { text } = await receiveMail('spejl@kommune.example');
	await page.goto(/https?:\S+\/log-ind\/\S+/u.exec(text)?.[0] ?? '');
	await page.getByRole('main').getByRole('button').first().click();
	await expect(page).toHaveURL(/\/min-side/u);
	expect(await findSaved()).toEqual([{ answers: '123451---------' }]);
});

test('nobody who tried the mirror is in the database', async ({ page, db }) => {
	await page.goto('/selvevaluering');
	await answerStatements(page, 15);
	await page.getByRole('button', { name: 'Vis min profil' }).click();
	await expect(page.getByRole('row', { name: /^Retning og mening/u })).toBeVisible();

	const saved = await db.selectFrom('saved_mirror').select('answers').execute();
	expect(saved.filter(({ answers }) => answers === '123451234512345')).toEqual([]);
});
