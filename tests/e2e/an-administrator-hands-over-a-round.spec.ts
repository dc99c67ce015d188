import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';
import {
	writeLimeSurvey,
	writeSheet,
	writeSurveyXact,
	type ExportedFile
} from '#tests/support/exports.ts';
import { expectKeyboard } from './keyboard.ts';
import { expect, test } from './test.ts';
import { openWorkplace } from './workplace.ts';

const answers = 'docs/examples/answers.csv';
const sheet = writeSheet(readFileSync('docs/examples/frame.csv', 'utf8'));

async function openTown(db: Kysely<Database>, email: string) {
	const person = { role: 'orgadmin', name: 'Lone Lund', email } as const;

	return openWorkplace(db, 'Solbæk Kommune', [person]);
}

async function fill(page: Page, files: readonly ExportedFile[]): Promise<void> {
	for (const field of ['leaders', 'answers', 'names'] as const) {
		const own = files.filter((file) => file.field === field);
		await page
			.locator(`#${field}`)
			.setInputFiles(
				own.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }))
			);
	}
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('files of LimeSurvey become a round, once what is unknown is chosen', async ({
			page,
			db,
			signIn,
			expectAccessible
		}) => {
			test.slow();
			const email = `lime-${String(javaScriptEnabled)}@example.dk`;
			const town = await openTown(db, email);
			await signIn(page, email);
			await page.goto(town.path);
			await page.getByRole('link', { name: 'Hent en tidligere runde ind' }).click();
			if (javaScriptEnabled) await expectAccessible(page);

			await page.getByRole('button', { name: 'Send filerne' }).click();
			await expect(page.getByRole('alert')).toContainText('Vælg filen med ledere.');
			await page.getByLabel('Hvilket år er runden fra?').fill('2025');
			await page.getByRole('radio', { name: /LimeSurvey/ }).check();
			await fill(page, [sheet, ...writeLimeSurvey(answers)]);
			await page.getByRole('button', { name: 'Send filerne' }).click();

			await expect(page.getByRole('heading', { name: 'Vælg kolonner' })).toBeVisible();
			await expect(page.getByLabel('Kolonne med lederens nummer')).toHaveValue('attribute_1');
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByRole('button', { name: 'Se filerne igennem' }).click();
			await expect(page.getByRole('alert')).toContainText('Vælg, hvad svaret »VI« betyder.');
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByLabel('VI', { exact: true }).selectOption('ved_ikke');
			await page.getByRole('button', { name: 'Se filerne igennem' }).click();

			const right = page.getByRole('heading', { name: 'Filerne er i orden' });
			await expect(right).toBeVisible({ timeout: 30_000 });
			await expect(page.getByText('2 rækker, hvor svaret ikke blev gjort færdigt')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByRole('button', { name: 'Hent runden ind' }).click();
			const done = page.getByRole('heading', { name: 'Runden er hentet ind' });
			await expect(done).toBeVisible({ timeout: 30_000 });
			if (javaScriptEnabled) await expectAccessible(page);
			await page.getByRole('link', { name: 'Gå til runden' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
			await page.getByRole('link', { name: 'Hanne Toft' }).click();
			await expect(page.getByText('Svarene kommer fra et andet system')).toBeVisible();
		});
	});

test('files of SurveyXact need no choice, and mistakes in them are told in both languages', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 740 });
	const town = await openTown(db, 'xact@example.dk');
	await signIn(page, 'xact@example.dk');
	await page.goto(`${town.path}/aflever`);
	await page.getByLabel('Hvilket år er runden fra?').fill('2024');
	await page.getByRole('radio', { name: /SurveyXact/ }).check();
	const text = new TextDecoder().decode(sheet.bytes).replace('s-103', 's-999');
	const wrong = { ...sheet, bytes: new TextEncoder().encode(text) };
	await fill(page, [wrong, ...writeSurveyXact(answers)]);
	await page.getByRole('button', { name: 'Send filerne' }).click();
	await expect(page.getByRole('heading', { name: 'Vælg kolonner' })).toBeVisible();
	await expectKeyboard(page);
	await page.getByRole('button', { name: 'Se filerne igennem' }).click();

	const heading = page.getByRole('heading', { name: 'Noget skal rettes først' });
	await expect(heading).toBeVisible({ timeout: 30_000 });
	/* Once for each of the two files, however many rows it is in. */
	await expect(page.getByText('Lederen »s-103« er ikke i filen med ledere.')).toHaveCount(2);
	await expectAccessible(page);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(320);

	await page.goto(`${page.url().split('?')[0] ?? ''}?lang=en`);
	await expect(page.getByText('The frame has no leader "s-103".')).toHaveCount(2);
	await page.getByRole('button', { name: 'Delete the files' }).click();
	await expect(page.getByRole('heading', { name: 'Import an earlier round' })).toBeVisible();
	await expect(page.getByText('Files that you have sent')).toHaveCount(0);
});
