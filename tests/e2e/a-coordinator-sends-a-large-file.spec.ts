import type { Page } from '@playwright/test';
import { openMunicipality } from '#tests/support/municipality-round.ts';
import { expect, test } from './test.ts';

const heading = 'Nummer;Leder;Mail;Enhed;Niveau;Område;Bemærkning';

/** Leaders with a remark that nobody reads, which makes the file as large as it is to be. */
function writeLeaders(count: number, bytes: number): Buffer {
	const remark = 'x'.repeat(Math.ceil(bytes / count));
	const lines = Array.from(
		{ length: count },
		(_, index) =>
			`${index + 1};Leder ${index + 1};l${index}@eksempel.dk;Skolen;ledere;skole;${remark}`
	);

	return Buffer.from([heading, ...lines].join('\r\n'));
}

async function sendFile(page: Page, name: string, buffer: Buffer, button: string): Promise<void> {
	await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: button }).click();
}

test('a large file is sent, looked at and applied with progress', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	test.setTimeout(120_000);
	const town = await openMunicipality({ db }, 0);
	await signIn(page, town.coordinator.email);
	await page.goto(`/organisation/${town.id}/ledere/indlaes`);
	await sendFile(page, 'ledere.csv', writeLeaders(3000, 2 ** 22), 'Læs filen');
	await expect(page.getByText(/^(?:Sender filen: \d+ %|Læser filen)$/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Sådan læser vi filen' })).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('button', { name: /^Gem/ }).click();
	await expect(page).toHaveURL(/ledere\?gemt/, { timeout: 60_000 });
	const { count } = await db
		.selectFrom('leader')
		.where('organisation_id', '=', town.id)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	expect(count).toBe(3000);
});

test('a file that is too large or a spreadsheet is refused in words, beside the field', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	const town = await openMunicipality({ db }, 0);
	await signIn(page, town.coordinator.email);
	await page.goto(`/organisation/${town.id}/ledere/indlaes`);
	await sendFile(page, 'ledere.csv', writeLeaders(10, 20 * 2 ** 20), 'Læs filen');
	await expect(page.getByText('Filen er for stor.').first()).toBeVisible();

	await sendFile(page, 'ledere.xlsx', Buffer.from('PK\u0003\u0004'), 'Læs filen');
	await expect(page.getByText('vælg Gem som og filtypen CSV UTF-8').first()).toBeVisible();
	await sendFile(page, 'ledere.csv', Buffer.alloc(0), 'Læs filen');
	await expect(page.getByText('Filen er tom.').first()).toBeVisible();
	await sendFile(page, 'ledere.csv', Buffer.from(`${heading}\r\n`), 'Læs filen');
	await expect(page.getByText('Der er kun overskrifter').first()).toBeVisible();
	await expectAccessible(page);
});

test.describe('on a phone, in English, without JavaScript', () => {
	test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

	test('all of it goes on by itself too', async ({ page, db, signIn }) => {
		test.setTimeout(120_000);
		const town = await openMunicipality({ db }, 0);
		await signIn(page, town.coordinator.email);
		const address = `/organisation/${town.id}/ledere/indlaes?lang=en`;
		await page.goto(address);
		await sendFile(page, 'leaders.csv', writeLeaders(2000, 2 ** 21), 'Read the file');
		await page.getByRole('button', { name: /^Save/ }).click();
		await expect(page).toHaveURL(/ledere\?gemt/, { timeout: 60_000 });

		await page.goto(address);
		await sendFile(page, 'leaders.csv', writeLeaders(10, 20 * 2 ** 20), 'Read the file');
		await expect(page.getByText('The file is too large')).toBeVisible();
		await page.getByRole('link', { name: 'Go back and add another file' }).click();
		await expect(page.getByRole('button', { name: 'Read the file' })).toBeVisible();
	});

	test('rows that are copied from a sheet can be pasted', async ({ page, db, signIn }) => {
		const town = await openMunicipality({ db }, 0);
		await signIn(page, town.coordinator.email);
		await page.goto(`/organisation/${town.id}/ledere/indlaes?lang=en`);
		await page.getByText('Paste rows instead').click();
		const rows =
			'Number\tLeader\tMail\tUnit\tLevel\tField\r\n1\tBo Vang\tbo@eksempel.dk\tSkolen\tledere\tskole';
		await page.getByLabel('Rows from a spreadsheet').fill(rows);
		await page.getByRole('button', { name: 'Read the file' }).click();
		await page.getByRole('button', { name: /^Save/ }).click();
		await expect(page).toHaveURL(/ledere\?gemt/);
		await expect(page.getByText('Bo Vang')).toBeVisible();
	});
});
