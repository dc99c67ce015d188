import { readFileSync } from 'node:fs';
import { expectToFit } from './answering.ts';
import { releaseReport } from './reports.ts';
import { expect, test } from './test.ts';
import { giveRole } from './workplace.ts';

for (const width of [360, 1280]) {
	test.describe(`at ${width} px, without script`, () => {
		test.use({ viewport: { width, height: 740 }, javaScriptEnabled: false });

		test('a leader sees who read the report, takes everything along and deletes it all', async ({
			page,
			browser,
			db,
			openRound,
			signIn
		}) => {
			const { id, leaderEmail, managerEmail } = await releaseReport(db, openRound, 9);
			const manager = await (await browser.newContext()).newPage();
			await signIn(manager, managerEmail);
			await manager.goto(`/rapport/${id}`);
			await signIn(page, leaderEmail);

			await page.goto('/konto');
			await page.getByRole('link', { name: 'Se, hvem der gjorde hvad' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem gjorde hvad');
			await expect(page.getByRole('main')).toContainText('læste rapporten.');
			await expect(page.getByRole('main')).not.toContainText(managerEmail);
			await expectToFit(page);

			await page.goto('/konto/data');
			await expect(page.getByRole('main')).toContainText(leaderEmail);
			await page.getByText('Dine egne svar').click();
			await expect(page.getByRole('table')).toBeVisible();
			await expectToFit(page);
			const downloading = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Hent det hele som fil' }).click();
			const file = readFileSync(await (await downloading).path(), 'utf8');
			const data = JSON.parse(file) as { account: object; evaluations: { report: object }[] };
			expect(data.account).toMatchObject({ email: leaderEmail });
			expect(data.evaluations[0]?.report).toHaveProperty('figures');
			expect(file).not.toContain('employee0-');

			await page.goto(`/rapport/${id}`);
			await page.getByRole('link', { name: 'Slet rapporten' }).click();
			await expectToFit(page);
			await page.getByRole('button', { name: 'Ja, slet rapporten' }).click();
			await expect(page.getByRole('main')).toContainText('Rapporten er slettet');
			expect((await page.goto(`/rapport/${id}`))?.status()).toBe(404);
			expect((await manager.goto(`/rapport/${id}`))?.status()).toBe(404);
			expect((await page.goto(`/rapport/${id}/slet`))?.status()).toBe(404);

			await page.goto('/konto');
			await page.getByRole('link', { name: 'Slet din konto' }).click();
			await page.getByRole('button', { name: 'Slet min konto' }).click();
			await expect(page.getByRole('main')).toContainText('Skriv din mailadresse, så vi ved');
			await page.getByLabel('Skriv din mailadresse').fill('en.anden@example.dk');
			await page.getByRole('button', { name: 'Slet min konto' }).click();
			await expect(page.getByLabel('Skriv din mailadresse')).toHaveValue('en.anden@example.dk');
			await expectToFit(page);
			await page.getByLabel('Skriv din mailadresse').fill(` ${leaderEmail.toUpperCase()} `);
			await page.getByRole('button', { name: 'Slet min konto' }).click();
			await expect(page.getByRole('status')).toContainText('Din konto er slettet');
			await expectToFit(page);
			await page.goto('/konto');
			await expect(page).toHaveURL(/log-ind/);
			expect(await page.context().cookies()).toEqual([]);
			expect(
				await db.selectFrom('account').select('id').where('email', '=', leaderEmail).execute()
			).toEqual([]);
		});
	});
}

test('while a round runs the account stays, and the page says what to do', async ({
	page,
	openRound,
	signIn
}) => {
	const round = await openRound({ employees: [6] });
	await signIn(page, round.evaluations[0]?.leaderEmail ?? '');
	await page.goto('/konto/slet');

	await expect(page.getByRole('main')).toContainText('Du har en runde, der ikke er slut');
	await expect(page.getByRole('button', { name: 'Slet min konto' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Gå til dine evalueringer' }).click();
	await expect(page).toHaveURL(/min-side/);
});

test('an administrator looks for something in the log of the organisation and takes it along', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const { organisationId, managerEmail, id } = await releaseReport(db, openRound, 8);
	await signIn(page, managerEmail);
	await page.goto(`/rapport/${id}`);
	await giveRole(db, organisationId, managerEmail, 'orgadmin');

	await page.goto('/log');
	await expect(page.getByRole('main')).toContainText('din organisations runder');
	await expect(page.getByRole('main')).toContainText('startede runden.');
	await page.getByText('Find noget bestemt').click();
	await page.getByLabel('Hvad der skete').selectOption('Rapport læst');
	await page.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(page).toHaveURL(/hvad=report_read/);
	await expect(page.getByRole('main').locator('li')).toHaveText([/Du læste rapporten/]);
	await expect(page.getByLabel('Hvad der skete')).toHaveValue('report_read');

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Hent som fil' }).click();
	const file = readFileSync(await (await downloading).path(), 'utf8');
	expect(file.split('\r\n')).toHaveLength(3);
	expect(file).toContain('"Du læste rapporten."');
	await page.goto('/log');
	await expect(page.getByRole('main')).toContainText('Du hentede denne liste som fil.');

	await page.goto('/log?fra=2031-01-01');
	await expect(page.getByRole('main')).toContainText('Der er intet, der passer');
	expect((await page.goto(`/log?om=${'a'.repeat(32)}`))?.status()).toBe(404);
});

test('the pages are accessible in both languages', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const { id, leaderEmail } = await releaseReport(db, openRound, 8);
	await signIn(page, leaderEmail);

	for (const language of ['da', 'en']) {
		for (const path of ['/log', '/log?fra=2031-01-01', '/konto/data', '/konto/slet', '/konto']) {
			await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
			for (const summary of await page.locator('main summary').all()) await summary.click();
			await expectAccessible(page);
		}
		await page.goto(`/rapport/${id}/slet?lang=${language}`);
		await expectAccessible(page);
	}
	await page.goto('/privatliv');
	await expectAccessible(page);
});
