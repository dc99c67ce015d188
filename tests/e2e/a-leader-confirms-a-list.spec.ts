import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { fillLists, openMunicipality } from '#tests/support/municipality-round.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 320, height: 740 } });

test('leaders are asked by mail, put their list right, and the coordinator sees what was changed', async ({
	page,
	db,
	signIn,
	receiveMail,
	expectAccessible
}) => {
	test.slow();
	const town = await openMunicipality({ db }, 2);
	await signIn(page, town.coordinator.email);
	await page.goto(`/organisation/${town.id}/runde/ny`);
	await page.getByLabel('Rundens navn').fill('Efterårsrunden');
	await page.getByLabel('Runden åbner').fill(addDays(dayOf(new Date()), 20));
	await page.getByLabel('Sidste dag at svare').fill(addDays(dayOf(new Date()), 40));
	await page.getByRole('button', { name: 'Opret runden' }).click();
	await page.getByRole('button', { name: 'Tag alle 2 med' }).click();
	const round = page.url().split('/ledere')[0] ?? '';
	const id = round.split('/').at(-1) ?? '';
	await fillLists({ db }, { organisationId: town.id, id }, 6);

	await page.goto(`${round}/deltagere`);
	await page.getByLabel('Sidste dag at bekræfte').fill(addDays(dayOf(new Date()), -1));
	await page.getByRole('button', { name: 'Send mail til lederne' }).click();
	await expect(page.getByText('Vælg en dag fra i dag').first()).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Sidste dag at bekræfte').fill(addDays(dayOf(new Date()), 10));
	await page.getByRole('button', { name: 'Send mail til lederne' }).click();
	await expect(page.getByRole('status')).toContainText('Vi har sendt mail til 2 ledere.');
	await page.context().clearCookies();

	const leader = `leder1-${town.id.slice(0, 8)}@example.dk`;
	const mail = await receiveMail(leader, /Hvem skal svare om dig/);
	expect(mail.text).toContain('På din liste står der 7 personer');
	const path = /\/evaluering\/[\w-]+\/bekraeft/.exec(mail.text)?.[0] ?? '';
	await signIn(page, leader);
	for (const language of ['en', 'da']) {
		await page.goto(`${path}?lang=${language}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expectAccessible(page);
	}
	const employees = page.getByRole('textbox', { name: /^Medarbejdere/ }).first();
	const given = await employees.inputValue();
	await employees.fill(`${given}\nikke en adresse`);
	await page.getByRole('button', { name: 'Gem og bekræft listen' }).click();
	await expect(page.getByRole('alert')).toContainText('Listen er ikke gemt');
	await expect(employees).toHaveValue(/ikke en adresse/);
	await expectAccessible(page);
	await employees.fill(`${given}\nny.${town.id.slice(0, 8)}@example.dk`);
	await page.getByRole('button', { name: 'Gem og bekræft listen' }).click();
	await expect(page.getByRole('status')).toContainText('Dine rettelser er gemt');
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	await page.context().clearCookies();

	await signIn(page, town.coordinator.email);
	await page.goto(`${round}/deltagere`);
	await expect(
		page.getByText('0 har bekræftet, 1 har rettet, og 1 har ikke svaret.')
	).toBeVisible();
	await page.getByRole('link', { name: 'Leder 0001' }).click();
	await expect(page.getByRole('main')).toContainText('Leder 0001 satte 1 medarbejder på listen');
	await expectAccessible(page);
});
