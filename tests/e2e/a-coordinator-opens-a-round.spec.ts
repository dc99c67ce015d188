import type { Page } from '@playwright/test';
import type { Kysely } from 'kysely';
import { municipality, writeMunicipality } from '#db/demo/municipality.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { fillLists, openMunicipality } from '#tests/support/municipality-round.ts';
import { expect, test } from './test.ts';

const phone = { width: 360, height: 740 };

test('from the two files of a municipality to an opened round', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	test.setTimeout(300_000);
	const files = writeMunicipality(1);
	const town = await openMunicipality({ db }, 0);
	await signIn(page, town.coordinator.email);

	await page.goto(`/organisation/${town.id}/ledere/indlaes`);
	await sendFile(page, 'ledere.csv', files.leaders);
	await expect(page.getByText('linjer').first()).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Gem/ }).click();
	await expect(page).toHaveURL(/ledere\?gemt/, { timeout: 60_000 });

	await page.goto(`/organisation/${town.id}/runde/ny`);
	await fillDates(page);
	await page.getByRole('button', { name: 'Opret runden' }).click();
	await expect(page).toHaveURL(/\/ledere/);
	const base = page.url().split('/ledere')[0] ?? '';
	await page.getByRole('button', { name: /^Tag alle .* med$/ }).click();
	await expect(page.getByText(/^1\.4\d\d af 1\.4\d\d er med$/)).toBeVisible();
	await searchLeaders(page);
	await goOn(page, 'skema');
	await page.getByRole('radio', { name: 'Ja, lederkolleger kan stå på listerne' }).check();
	await goOn(page, 'udsagn');
	await goOn(page, 'deltagere');

	await page.goto(`${base}/deltagere/indlaes`);
	await sendFile(page, 'medarbejdere.csv', files.raters);
	await expect(page.getByRole('button', { name: 'Gem ændringerne' })).toBeVisible({
		timeout: 60_000
	});
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Gem ændringerne' }).click();
	await expect(page).toHaveURL(/deltagere/, { timeout: 60_000 });

	await page.goto(`${base}/hvem-ser`);
	await page.getByRole('radio', { name: /^Lederen og nærmeste leder/ }).check();
	await fillContact(page);
	await goOn(page, 'gennemse');
	await expect(page.getByText(/ledere har færre end fem medarbejdere/)).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel(/Vi bruger rapporterne til udvikling/).check();
	await page.getByRole('button', { name: 'Gør runden klar' }).click();

	await waitForOpening(db, base.split('/').at(-1) ?? '');
	await page.goto(base);
	await expect(page.getByRole('heading', { name: 'Svar fordelt på' })).toBeVisible();
	await expectAccessible(page);
	const { count } = await db
		.selectFrom('invitation')
		.where('organisation_id', '=', town.id)
		.select(({ fn }) => fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	expect(Number(count)).toBeGreaterThan(municipality.raterLines);
});

test.describe('on a phone, in English, without JavaScript', () => {
	test.use({ viewport: phone, javaScriptEnabled: false });

	test('each step says what is wrong, keeps what was typed, and fits', async ({
		page,
		db,
		signIn
	}) => {
		test.setTimeout(120_000);
		const town = await openMunicipality({ db }, 60);
		await signIn(page, town.coordinator.email);
		await page.goto(`/organisation/${town.id}/runde/ny?lang=en`);
		await page.getByLabel('Name of the round').fill('Autumn');
		await page.getByLabel('The round opens').fill('2020-01-01');
		await page.getByRole('button', { name: 'Create the round' }).click();
		await expect(page.getByRole('alert')).toContainText('That date has passed');
		await expect(page.getByLabel('Name of the round')).toHaveValue('Autumn');
		await page.getByLabel('The round opens').fill(addDays(dayOf(new Date()), 10));
		await page.getByLabel('Last day to answer').fill(addDays(dayOf(new Date()), 24));
		await page.getByRole('button', { name: 'Create the round' }).click();

		await expect(page).toHaveURL(/\/ledere/);
		await page.getByRole('button', { name: 'Save and go on' }).click();
		await expect(page.getByRole('alert')).toContainText('Choose at least one leader.');
		await page.getByLabel('Include Leder 0002').check();
		await page.getByRole('button', { name: 'Save the ticks' }).click();
		await expect(page.getByText('1 of 60 take part')).toBeVisible();
		await expectNoSideways(page);
		await page.getByRole('button', { name: 'Save and go on' }).click();

		await page.getByRole('radio', { name: /^Tailored/ }).check();
		await expectNoSideways(page);
		await page.getByRole('button', { name: 'Save and go on' }).click();
		await expect(page.getByRole('alert')).toContainText('Choose at least one theme');
		await page.getByRole('radio', { name: /^Short/ }).check();
		await page.getByRole('button', { name: 'Save and go on' }).click();

		await expect(page).toHaveURL(/\/udsagn/);
		await page.getByLabel('In Danish').fill('Vi bruger vores mål.');
		await page.getByRole('button', { name: 'Save and go on' }).click();
		await expect(page.getByRole('alert')).toContainText('Write the statement in English too.');
		await expect(page.getByLabel('In Danish')).toHaveValue('Vi bruger vores mål.');
		await page.getByLabel('In English').fill('We use our goals.');
		await expectNoSideways(page);
		await page.getByRole('button', { name: 'Save and go on' }).click();
		await expect(page).toHaveURL(/\/deltagere/);

		const base = page.url().split('/deltagere')[0] ?? '';
		await fillLists({ db }, { organisationId: town.id, id: base.split('/').at(-1) ?? '' }, 3);
		await page.goto(`${base}/hvem-ser?lang=en`);
		await page.getByLabel('Name', { exact: true }).last().fill('Leder 2');
		const [leader] = await db
			.selectFrom('evaluation')
			.where('organisation_id', '=', town.id)
			.select('leader_email')
			.execute();
		await page
			.getByLabel('Mail address')
			.last()
			.fill(leader?.leader_email ?? '');
		await page.getByRole('button', { name: 'Save and go on' }).click();
		await expect(page.getByRole('alert')).toContainText('must not be one of the leaders');
		await page.getByLabel('Mail address').last().fill('bo@example.dk');
		await expectNoSideways(page);
		await page.getByRole('button', { name: 'Save and go on' }).click();

		await expect(page).toHaveURL(/\/gennemse/);
		await expect(page.getByText('1 leader with fewer than five employees')).toBeVisible();
		await expectNoSideways(page);
		await page.getByRole('button', { name: 'Make the round ready' }).click();
		await expect(page.getByRole('alert')).toContainText('Tick the box');
		await page.getByLabel(/We use the reports for development/).check();
		await page.getByRole('button', { name: 'Make the round ready' }).click();
		await expect(page.getByRole('status')).toContainText('It opens by itself on');
		await expectNoSideways(page);
	});
});

test('by keyboard, and every page of the way is accessible in both languages', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	test.setTimeout(300_000);
	const town = await openMunicipality({ db }, 8);
	await signIn(page, town.coordinator.email);
	await page.goto(`/organisation/${town.id}/runde/ny`);
	await expectAccessible(page);
	await page.getByLabel('Rundens navn').focus();
	await page.keyboard.type('Efterårsrunden');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ledere/);
	await page.getByRole('button', { name: 'Tag alle 8 med' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('8 af 8 er med')).toBeVisible();
	const base = page.url().split('/ledere')[0] ?? '';
	await fillLists({ db }, { organisationId: town.id, id: base.split('/').at(-1) ?? '' }, 6);

	const steps = ['', 'navn', 'ledere', 'skema', 'gruppe', 'udsagn', 'hvem-ser', 'gennemse'];
	for (const step of [...steps, 'vis-medarbejder', 'vis-leder', 'vis-selv', 'slet'])
		for (const language of ['da', 'en']) {
			await page.goto(`${base}/${step}?lang=${language}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectAccessible(page);
		}
});

async function sendFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	const file = { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: 'Læs filen' }).click();
}

/**
 * Asks the database, because looking at the page again and again keeps the opening back. A round opens
 * from six in the morning, which a test does not wait for; its mails wait, or else those of all other
 * tests would stand behind them.
 */
async function waitForOpening(db: Kysely<Database>, id: string): Promise<void> {
	const round = db.selectFrom('round').where('id', '=', id);
	const yesterday = addDays(dayOf(new Date()), -1);
	await db
		.updateTable('round')
		.set({ opens_on: yesterday })
		.where('id', '=', id)
		.where('state', '=', 'draft')
		.execute();
	await expect
		.poll(async () => (await round.select('state').executeTakeFirst())?.state, {
			timeout: 120_000,
			intervals: [500]
		})
		.toBe('open');
	await db
		.updateTable('mail_outbox')
		.set({ not_before: new Date(Date.now() + 30 * 86_400_000).toISOString() })
		.where('round_id', '=', id)
		.execute();
}

/** Today, so that it opens at once. */
async function fillDates(page: Page): Promise<void> {
	const today = dayOf(new Date());
	await page.getByLabel('Rundens navn').fill('Efterårsrunden 2026');
	await page.getByLabel('Runden åbner').fill(today);
	await page.getByLabel('Sidste dag at svare').fill(addDays(today, 14));
}

async function fillContact(page: Page): Promise<void> {
	await page.getByLabel('Navn', { exact: true }).last().fill('Bo Berg');
	await page.getByLabel('Mailadresse', { exact: true }).last().fill('bo.berg@hr.example');
}

/** The table of all leaders is searched and paged on the server. */
async function searchLeaders(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Næste' }).click();
	await expect(page.getByText('Side 2 af 30')).toBeVisible();
	await page.getByLabel('Område').selectOption('skole');
	await page.getByRole('button', { name: 'Søg' }).click();
	await expect(page.getByRole('heading', { name: /ledere passer$/ })).toBeVisible();
}

async function goOn(page: Page, step: string): Promise<void> {
	await page.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(page).toHaveURL(new RegExp(`/${step}`));
}

async function expectNoSideways(page: Page): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(wide).toBe(false);
}
