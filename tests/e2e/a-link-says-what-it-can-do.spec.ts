import { hashToken } from '#lib/server/invitations/token.ts';
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

test('a used link says so, and with the code the answers can be replaced once', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const link = linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee');
	await page.goto(link);
	await begin(page);
	await answerPage(page);
	await goToReview(page);
	const code = await send(page);

	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Der er allerede svaret med dette link'
	);
	await expectAccessible(page);
	await page.getByLabel('Din kode').fill('AAAA-AAAA-AAAA-AAAA-AAAA');
	await page.getByRole('button', { name: 'Svar forfra' }).click();
	await expect(page.getByRole('alert')).toContainText('Dine tidligere svar tæller stadig.');
	await expectAccessible(page);

	await page.getByLabel('Din kode').fill(code.toLowerCase().replaceAll('-', ' '));
	await page.getByRole('button', { name: 'Svar forfra' }).click();
	await expect(page).toHaveURL(/samlet/);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await goToReview(page);
	await expect(page.getByText('træder disse svar i stedet for dem')).toBeVisible();
	const newCode = await send(page);
	expect(newCode).not.toBe(code);

	await page.goto(link);
	await page.getByLabel('Din kode').fill(code);
	await page.getByRole('button', { name: 'Svar forfra' }).click();
	await expect(page.getByRole('alert')).toContainText('Koden passer ikke.');
});

test('sending again, because the thanks got lost on the way, counts once and thanks', async ({
	page,
	openRound,
	db
}) => {
	const round = await openRound({ employees: [5], selection: shortForm });
	await page.goto(linkOf(round, 'employee'));
	await begin(page);
	await goToReview(page);

	/* The server has the answers, and the browser hears nothing of it. */
	await page.route(/gennemse/, async (route) => {
		await route.fetch({ maxRedirects: 0 });
		await route.fulfill({ status: 204 });
	});
	const lost = page.waitForResponse(/gennemse/);
	await page.getByRole('button', { name: 'Send mine svar' }).click();
	await lost;
	await page.unroute(/gennemse/);
	await page.getByRole('button', { name: 'Send mine svar' }).click();

	await expect(page.getByTestId('survey-submitted')).toBeVisible();
	const ballots = await db
		.selectFrom('ballot')
		.select('part')
		.where('round_id', '=', round.id)
		.execute();
	expect(ballots).toHaveLength(3);
});

test('two tabs lose nothing to each other', async ({ page, context, openRound }) => {
	const link = linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee');
	await page.goto(link);
	await begin(page);
	const other = await context.newPage();
	await other.goto(`${link}/retning?lang=da`);

	await page.getByRole('radio', { name: 'Enig', exact: true }).first().check();
	await other.getByRole('radio', { name: 'Helt uenig' }).first().check();
	await goOn(page);
	await goOn(other);
	await page.goto(`${link}/gennemse?lang=da`);
	await expect(page.locator('#samlet')).toContainText('Enig');
	await expect(page.locator('#retning')).toContainText('Helt uenig');

	await send(page);
	await other.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(
		'Der er allerede svaret med dette link'
	);
});

test('a withdrawn link says so, whether it was used or not', async ({
	page,
	openRound,
	db,
	expectAccessible
}) => {
	const round = await openRound({ employees: [9], selection: shortForm });
	const pages: string[] = [];
	for (const [index, answered] of [0, 1].entries()) {
		const link = linkOf(round, 'employee', index);
		await db
			.updateTable('invitation')
			.set({ withdrawn: 1, answered })
			.where('token_hash', '=', hashToken(link.slice(3)))
			.execute();
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Invitationen er trukket tilbage'
		);
		pages.push(await page.getByRole('main').innerHTML());
	}

	await expectAccessible(page);
	expect(pages[0]).toBe(pages[1]);
});

test('the links of a round that is over say closed, from every page', async ({
	page,
	openRound,
	db,
	expectAccessible
}) => {
	const round = await openRound({ employees: [9], selection: shortForm });
	const link = linkOf(round, 'employee');
	await page.goto(link);
	await begin(page);
	await db.updateTable('round').set({ state: 'lost' }).where('id', '=', round.id).execute();

	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Runden er lukket');
	await expectAccessible(page);
	await page.goto(`${link}/gennemse?lang=da`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Runden er lukket');
});

test('an unknown link and one that could not exist get the same page', async ({
	page,
	expectAccessible
}) => {
	const answers: [status: number | undefined, words: string][] = [];
	for (const token of [
		'x'.repeat(43),
		'nope',
		'%00',
		'a'.repeat(500),
		`${'x'.repeat(43)}/samlet`
	]) {
		const response = await page.goto(`/s/${token}`);
		answers.push([response?.status(), await page.getByRole('main').innerHTML()]);
	}

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi kender ikke linket');
	await expectAccessible(page);
	expect(answers).toEqual(answers.map(() => [404, answers[0]?.[1]]));
});

test('a link that reached the wrong person is closed, once it is sure', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const round = await openRound({ employees: [9], selection: shortForm });
	const link = linkOf(round, 'employee');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(link);
	await expectToFit(page);
	await page.getByRole('button', { name: 'Jeg er ikke medarbejder hos' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skal vi lukke linket?');
	await expectToFit(page);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Nej, gå tilbage' }).click();
	await page.getByRole('button', { name: 'Jeg er ikke medarbejder hos' }).click();
	await page.getByRole('button', { name: 'Ja, luk linket' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linket er lukket');
	await expectAccessible(page);

	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Invitationen er trukket tilbage'
	);
});

test('one press stops the mails, and the link still works', async ({ page, openRound, db }) => {
	const link = linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee');
	await page.goto(link);
	await page.getByRole('button', { name: 'Ikke flere mails om denne evaluering' }).click();
	await expect(page.getByText('Du får ikke flere mails om denne evaluering.')).toBeVisible();

	const { silent } = await db
		.selectFrom('invitation')
		.select('silent')
		.where('token_hash', '=', hashToken(link.slice(3)))
		.executeTakeFirstOrThrow();
	expect(silent).toBe(1);
	await begin(page);
});

test.describe('a code on the draft', () => {
	test('is asked for, and ten wrong ones delete the draft but not the link', async ({
		page,
		openRound,
		expectAccessible
	}) => {
		const link = linkOf(await openRound({ employees: [9], selection: shortForm }), 'employee');
		await page.goto(link);
		await begin(page);
		await answerPage(page);
		await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click();
		await page.getByLabel('Din kode').fill('kort');
		await page.getByRole('button', { name: 'Sæt koden på' }).click();
		await expect(page.getByRole('alert')).toContainText('mindst 6 tegn');
		await page.getByLabel('Din kode').fill('æblegrød 7');
		await page.getByRole('button', { name: 'Sæt koden på' }).click();
		await expect(page.getByText('Koden er sat på')).toBeVisible();

		await page.goto(`${link}/samlet?lang=da`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din kladde har en kode');
		await expectAccessible(page);
		await page.getByLabel('Koden til kladden').fill('æblegrød 8');
		await page.getByRole('button', { name: 'Åbn kladden' }).click();
		await expect(page.getByRole('alert')).toContainText('Du har 9 forsøg tilbage.');
		await page.getByLabel('Koden til kladden').fill('æblegrød 7');
		await page.getByRole('button', { name: 'Åbn kladden' }).click();
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);

		await page.getByRole('button', { name: 'Gem og fortsæt senere' }).click();
		await page.getByLabel('Din kode').fill('æblegrød 7');
		await page.getByRole('button', { name: 'Sæt koden på' }).click();
		await page.goto(link);
		for (let left = 9; left >= 0; left--) {
			await page.getByLabel('Koden til kladden').fill('forkert');
			await page.getByRole('button', { name: 'Åbn kladden' }).click();
			if (left > 0) await expect(page.getByRole('alert')).toContainText(`Du har ${left} forsøg`);
		}
		await expect(page.getByRole('heading', { name: 'Kladden er slettet' })).toBeVisible();
		await begin(page);
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	});
});
