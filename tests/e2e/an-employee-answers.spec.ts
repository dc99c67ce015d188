import {
	answerPage,
	begin,
	expectToFit,
	goOn,
	goToReview,
	linkOf,
	send,
	shortForm
} from './answering.ts';
import { expect, test } from './test.ts';

const phone = { width: 360, height: 740 };

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('an employee reads what will be seen, answers, reads through and sends', async ({
		page,
		openRound,
		expectAccessible
	}) => {
		await page.goto(linkOf(await openRound({ employees: [9] }), 'employee'));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('beder om dit svar');
		await expect(page.getByText('9 medarbejdere, dig selv medregnet')).toBeVisible();
		await expect(page.getByText('4,1 eller højere')).toBeVisible();
		await expectAccessible(page);
		await expectToFit(page);

		await begin(page);
		await goToReview(page, 'da', async () => {
			await answerPage(page);
			if (/samlet|kommentarer/.test(page.url())) await expectAccessible(page);
			await expectToFit(page);
		});

		await expect(page.getByText('Min leder holder sine løfter til os.')).toBeVisible();
		await expectAccessible(page);
		await expectToFit(page);

		await send(page);
		await expect(page).toHaveURL(/\/s\/tak$/);
		await expect(page.getByRole('main')).not.toContainText(/[A-Z]{4}-[A-Z]{4}/);
		await expectAccessible(page);
	});
});

test('the same in English, and the language can change on the way', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const link = linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee');
	await page.goto(`${link}?lang=en`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByText('9 employees, you included')).toBeVisible();
	await begin(page, 'en');

	await page.getByRole('radio', { name: 'Strongly agree' }).first().check();
	await page.getByRole('button', { name: 'Dansk' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'da');
	await expect(page.getByRole('radio', { name: 'Helt enig' }).first()).toBeChecked();
	await page.getByRole('button', { name: 'English' }).click();

	await goToReview(page, 'en', async () => {
		await answerPage(page);
		await expectAccessible(page);
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read your answers through');
	await send(page, 'en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an English invitation opens in English', async ({ page, openRound, db }) => {
	const round = await openRound({ employees: [5] });
	await db
		.updateTable('invitation')
		.set({ language: 'en' })
		.where('round_id', '=', round.id)
		.execute();
	await page.goto(linkOf(round, 'employee'));

	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('by keyboard only', async ({ page, openRound }) => {
	await page.goto(linkOf(await openRound({ employees: [12], selection: shortForm }), 'employee'));
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Gå til indholdet');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Begynd at svare');
	await page.keyboard.press('Enter');

	await expect(page).toHaveURL(/samlet/);
	while (!page.url().includes('/gennemse')) {
		const address = page.url();
		await tabTo('input[type=radio], textarea');
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		if (address.includes('kommentarer')) await page.keyboard.type('Mere ro.');
		await tabTo('button[value=next]');
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(address);
	}
	await expect(page.getByText('Mere ro.')).toBeVisible();
	await tabTo('main form button');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('survey-submitted')).toBeVisible();

	async function tabTo(selector: string) {
		for (let presses = 0; presses < 60; presses++) {
			await page.keyboard.press('Tab');
			const found = await page.evaluate(
				(wanted) => document.activeElement?.matches(wanted) ?? false,
				selector
			);
			if (found) return;
		}
		throw new Error(`${selector} was not reached`);
	}
});

test('Enter in the form goes on, and never back or to the other language', async ({
	page,
	openRound
}) => {
	await page.goto(linkOf(await openRound({ employees: [5] }), 'employee'));
	await begin(page);
	await page.getByRole('radio', { name: 'Enig', exact: true }).first().check();
	await page.keyboard.press('Enter');

	await expect(page).toHaveURL(/\/retning\?lang=da/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: phone });

	test('an employee answers, clears an answer, corrects one and sends', async ({
		page,
		openRound
	}) => {
		await page.goto(linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee'));
		await begin(page);
		await answerPage(page);
		await page.getByText('Slet mit svar').first().click();
		await expect(page.getByText('Intet svar').first()).toBeVisible();
		await goToReview(page);

		const first = page.locator('#samlet');
		await expect(first).toContainText('Sprunget over');
		await first.getByRole('link', { name: 'Ret Samlet oplevelse' }).click();
		await page.getByRole('radio', { name: 'Helt enig' }).first().check();
		await page.getByRole('button', { name: 'Gem og gå til oversigten' }).click();
		await expect(first).not.toContainText('Sprunget over');
		await expect(first).toContainText('Helt enig');

		await send(page);
	});
});

test('somebody who leaves goes on with the same link on another device', async ({
	page,
	browser,
	openRound,
	expectAccessible
}) => {
	const link = linkOf(await openRound({ employees: [9] }), 'employee');
	await page.goto(link);
	await begin(page);
	await goOn(page);
	await page.getByRole('radio', { name: 'Uenig', exact: true }).first().check();
	await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din kladde er gemt');
	await expectAccessible(page);

	const other = await browser.newPage({ viewport: phone });
	await other.goto(link);
	await other.getByRole('link', { name: 'Fortsæt, hvor du slap' }).first().click();
	await expect(other).toHaveURL(/\/retning/);
	await expect(other.getByRole('radio', { name: 'Uenig', exact: true }).first()).toBeChecked();
	await other.close();
});

test('a comment that is too long comes back with what to do, and nothing is lost', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const link = linkOf(await openRound({ employees: [9] }), 'employee');
	await page.goto(`${link}/kommentarer?lang=da`);
	await page.getByRole('textbox').first().fill('a'.repeat(1001));
	await expect(page.getByText('-1 tegn tilbage')).toBeVisible();
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();

	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByRole('alert')).toContainText(
		'Teksten er 1001 tegn. Der er plads til 1000.'
	);
	await expect(page.getByRole('textbox').first()).toHaveValue('a'.repeat(1001));
	await expectAccessible(page);

	await page.getByRole('textbox').first().fill('a'.repeat(1000));
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page).toHaveURL(/gennemse/);
});

test('where fewer than eight are invited nobody is asked for comments', async ({
	page,
	openRound
}) => {
	await page.goto(linkOf(await openRound({ employees: [7], selection: shortForm }), 'employee'));
	await expect(page.getByText('I er for få til kommentarer.')).toBeVisible();
	await begin(page);
	await goToReview(page);

	await expect(page.getByText('Med dine egne ord')).toHaveCount(0);
});
