import { readFileSync } from 'node:fs';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { expectToFit } from './answering.ts';
import { releaseReport } from './reports.ts';
import { expect, test } from './test.ts';

test.describe('on a phone, without script', () => {
	test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

	test('a leader goes from the report to a plan, and takes the talk into a calendar', async ({
		page,
		browser,
		db,
		openRound,
		signIn
	}) => {
		const { id, leaderEmail, managerEmail } = await releaseReport(db, openRound, 9);
		const plan = `/rapport/${id}/opfoelgning`;
		/* The round closes three weeks from now, because answers cannot be sent in the past. */
		const day = addDays(dayOf(new Date()), 30);
		await signIn(page, leaderEmail);
		await page.goto(`/rapport/${id}`);
		await page.getByRole('link', { name: 'Planlæg din opfølgning' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fra rapport til hverdag');
		await expectToFit(page);

		await page.getByLabel('Dagen for samtalen').fill('2020-01-01');
		await page.getByLabel('Klokken').fill('10:00');
		await page.getByRole('button', { name: 'Gem', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('Dagen ligger før rapporten');
		await expect(page.getByLabel('Klokken')).toHaveValue('10:00');
		await page.getByLabel('Dagen for samtalen').fill(day);
		await page.getByRole('button', { name: 'Gem', exact: true }).click();
		await expect(page.getByRole('status')).toHaveText('Det er gemt.');

		const downloading = page.waitForEvent('download');
		await page.getByRole('link', { name: /Hent til kalenderen.*Samtalen/ }).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toBe('samtale.ics');
		const file = readFileSync(await download.path(), 'utf8');
		expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART:\d{8}T(08|09)0000Z\r\n/);
		expect(file).not.toMatch(new RegExp(`@eksempel|@example|${id}|leder-`));

		await page.getByLabel('Dagen for mødet').fill(addDays(day, 7));
		await page.getByLabel('90 minutter').check();
		await page.getByRole('button', { name: 'Gem', exact: true }).click();
		await page.getByRole('button', { name: 'Gem', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('Vælg et tema');
		await page.getByLabel('Tema fra rapporten').selectOption('Tillid og handlerum');
		await page.getByLabel('Det første skridt').fill('Aftal målet, og lad dem vælge vejen.');
		await page.getByRole('button', { name: 'Gem', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Tillid og handlerum' })).toBeVisible();
		await page.getByLabel('Mødet, hverdagen før').check();
		await page.getByRole('button', { name: 'Gem valget' }).click();
		await page.getByLabel('Til dig selv').fill('Kun til mig');
		await page.getByRole('button', { name: 'Gem noterne' }).click();
		await page.getByRole('button', { name: 'Slå alle påmindelser fra' }).click();

		await expect(page.getByLabel('Mødet, hverdagen før')).not.toBeChecked();
		await expect(page.getByLabel('Til dig selv')).toHaveValue('Kun til mig');
		await expectToFit(page);

		const manager = await (await browser.newContext()).newPage();
		await signIn(manager, managerEmail);
		expect((await manager.goto(`/rapport/${id}`))?.status()).toBe(200);
		await expect(manager.getByRole('link', { name: 'Planlæg din opfølgning' })).toHaveCount(0);
		expect((await manager.goto(plan))?.status()).toBe(404);
		expect((await manager.goto(`${plan}/samtale.ics`))?.status()).toBe(404);
	});
});

test('a leader in English changes one thing to work on and takes it away', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const { id, leaderEmail } = await releaseReport(db, openRound, 4);
	await signIn(page, leaderEmail);
	await page.goto(`/rapport/${id}/opfoelgning?ret=fokus-ny&lang=en`);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Choose a theme');
	await expectAccessible(page);
	await page.getByLabel('In your own words').fill('I answer within a week');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('link', { name: /Change.*I answer within a week/ }).click();
	await page.getByLabel('Under way').check();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByRole('main')).toContainText('Under way');
	await expectAccessible(page);

	await page.getByRole('link', { name: /Change.*I answer within a week/ }).click();
	await page.getByRole('button', { name: 'Remove it altogether' }).click();
	await expect(page.getByRole('main')).toContainText('None chosen yet');
});
