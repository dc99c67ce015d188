import { standardForm } from '#tests/support/builders.ts';
import {
	answerPage,
	begin,
	expectToFit,
	goToReview,
	linkOf,
	send,
	shortForm
} from './answering.ts';
import { expect, test } from './test.ts';

test('a leader fills in conditions, time and challenges, and is told what does not add up', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const round = await openRound({
		employees: [9],
		peers: 3,
		selection: { ...standardForm, peers: true }
	});
	const link = linkOf(round, 'self');
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit eget billede');
	await expect(page.getByText('Dine svar er ikke anonyme')).toBeVisible();
	await expectAccessible(page);
	await begin(page);

	await page.goto(`${link}/vilkaar?lang=da`);
	await answerPage(page);
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();

	const now = page.locator('#nu');
	const wish = page.locator('#helst');
	await now.getByLabel('Opad').fill('40');
	await now.getByLabel('daglig drift').fill('50');
	await wish.getByLabel('Opad').fill('alt');
	await expect(now.getByRole('status')).toHaveText('I alt 90 %');
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByRole('alert')).toContainText('Skriv et helt tal fra 0 til 100');
	await wish.getByLabel('Opad').fill('');
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page.getByRole('alert')).toContainText('Tallene giver 90 i alt.');
	await expectAccessible(page);
	await expectToFit(page);
	await now.getByLabel('daglig drift').fill('60');
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();

	const themes = page.getByRole('checkbox');
	for (const index of [0, 3, 5, 7]) await themes.nth(index).check();
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page.getByRole('alert')).toContainText('Vælg højst 3. Lige nu er der valgt 4.');
	await expectAccessible(page);
	await themes.nth(7).uncheck();
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();

	await expect(page.locator('#tid')).toContainText('Indad: daglig drift og økonomi: 60 %');
	await expect(page.locator('#udfordringer')).toContainText('Tillid og handlerum');
	await expectAccessible(page);
	await send(page);
	await expect(page.getByText('Dine svar står i den som dine')).toBeVisible();
});

test('half a time split holds nobody back on the way, but is put right before sending', async ({
	page,
	openRound
}) => {
	const link = linkOf(await openRound({ employees: [5] }), 'self');
	await page.goto(`${link}/tid?lang=da`);
	await page.getByLabel('Opad').first().fill('30');
	await page.getByRole('button', { name: 'Tilbage' }).click();
	await expect(page).toHaveURL(/vilkaar/);

	await page.goto(`${link}/gennemse?lang=da`);
	await expect(page.getByRole('alert')).toContainText('Din tid, nu: Tallene giver 30 i alt.');
	const code = await page.locator('input[name=code]').inputValue();
	await page.getByRole('button', { name: 'Send mine svar' }).click();
	await expect(page.getByRole('alert')).toContainText('Din tid, nu: Tallene giver 30 i alt.');
	await expect(page.locator('input[name=code]')).toHaveValue(code);

	await page.getByRole('link', { name: 'Ret Din tid' }).click();
	await page.getByLabel('Opad').first().fill('');
	await page.getByRole('button', { name: 'Gem og gå til oversigten' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await send(page);
});

test('a manager is told before answering that it is not anonymous', async ({
	page,
	openRound,
	expectAccessible
}) => {
	await page.goto(linkOf(await openRound({ employees: [4], selection: shortForm }), 'manager'));
	await expect(page.getByText('Dine svar er ikke anonyme')).toBeVisible();
	await expect(page.getByText('Din anonymitet')).toHaveCount(0);
	await expectAccessible(page);
	await begin(page);
	await goToReview(page);
	await expect(page.getByRole('heading', { name: 'Med dine egne ord' })).toBeVisible();
	await send(page);
	await expect(page.getByText('Dine svar står i den som dine')).toBeVisible();
});

test('a fellow leader answers ten statements about working together', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const selection = { ...standardForm, peers: true };
	await page.goto(linkOf(await openRound({ employees: [5], peers: 5, selection }), 'peer'));
	await expect(page.getByText('5 lederkolleger, dig selv medregnet')).toBeVisible();
	await expectAccessible(page);
	await begin(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Samarbejdet med');
	await answerPage(page);
	await goToReview(page);
	await send(page);
});

test('fewer than five are told that the leader gets no figures from them', async ({
	page,
	openRound,
	expectAccessible
}) => {
	await page.goto(linkOf(await openRound({ employees: [4] }), 'employee'));
	await expect(page.getByText('Ellers bliver de slettet ulæst.')).toBeVisible();
	await expect(page.getByRole('figure')).toHaveCount(0);
	await expectAccessible(page);
});

for (const { invited, shares, agreement } of [
	{ invited: 16, shares: 0, agreement: 0 },
	{ invited: 17, shares: 1, agreement: 0 },
	{ invited: 29, shares: 1, agreement: 1 }
]) {
	test(`${invited} are told what so many may show`, async ({ page, openRound }) => {
		await page.goto(linkOf(await openRound({ employees: [invited] }), 'employee'));

		await expect(page.getByText('rundet til nærmeste ti procent')).toHaveCount(shares);
		await expect(page.getByText('ét ord ved hvert tema')).toHaveCount(agreement);
	});
}

test('the short form has four pages, and names the theme of each statement', async ({
	page,
	openRound
}) => {
	const selection = { ...shortForm, comments: false };
	await page.goto(linkOf(await openRound({ employees: [5], selection }), 'employee'));
	await begin(page);
	await expect(page.getByText('Side 1 af 4')).toBeVisible();
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();

	await expect(page.getByRole('group')).toHaveCount(4);
	await expect(page.getByRole('group').first()).toContainText('Retning og mening');
});
