import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseOwnQuestionnaire } from '#lib/schemas/own-questionnaire.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { answer, answerAll } from '#tests/support/builders.ts';
import { expect, test } from './test.ts';
import { openWorkplace } from './workplace.ts';

const example = readFileSync('static/eksempel-skema.json', 'utf8');
const threeWeeks = 21 * 24 * 3_600_000;

async function sendFile(page: Page, text: string): Promise<void> {
	const file = { name: 'skema.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel('Fil med skemaet').setInputFiles(file);
	await page.getByRole('button', { name: 'Indlæs skemaet' }).click();
}

for (const [device, { size, script }] of Object.entries({
	'a wide screen': { size: { width: 1280, height: 900 }, script: true },
	'a narrow screen without script': { size: { width: 360, height: 700 }, script: false }
})) {
	test(`an administrator loads a questionnaire and chooses it, on ${device}`, async ({
		browser,
		db,
		signIn,
		expectAccessible
	}) => {
		const email = `lone-${randomUUID().slice(0, 8)}@example.dk`;
		const { path } = await openWorkplace(db, 'Nørreås Kommune', [
			{ role: 'orgadmin', name: 'Lone Bech', email }
		]);
		const options = { viewport: size, javaScriptEnabled: script };
		const page = await (await browser.newContext(options)).newPage();
		await signIn(page, email);
		await page.goto(path);
		await page.getByRole('link', { name: 'Egne skemaer' }).click();
		await expect(page.getByText('I har ikke indlæst noget skema endnu.')).toBeVisible();
		if (script) await expectAccessible(page);

		await sendFile(page, example.replace('"Meetings"', '""').replace('"1.0"', '"ny"'));
		await expect(page.getByRole('alert')).toContainText('Tema 1, navn (name), engelsk (en)');
		await expect(page.getByRole('alert')).toContainText('Version: skriv den som 1.0 eller 1.0.0.');
		if (script) await expectAccessible(page);

		await sendFile(page, example);
		await expect(page.getByText('Skemaet er indlæst.')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Eksempel på et skema' })).toBeVisible();
		await page.getByText('Læs alle udsagn').click();
		await expect(page.getByText('Min leder leder møder, så de fører til')).toBeVisible();
		if (script) await expectAccessible(page);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);

		await page.goto(`${path}/runde/ny`);
		await expect(page.getByLabel('Det fælles skema')).toBeChecked();
		await page.getByLabel('Eksempel på et skema').check();
		await page.getByLabel('Rundens navn').fill('Møder');
		await page.getByRole('button').last().click();
		await page.goto(page.url().replace(/ledere$/u, 'skema'));
		await expect(page.getByText('© Navnet på ejeren. Brugt efter aftale')).toBeVisible();

		await page.goto(`${path}/skemaer`);
		await page.getByRole('button', { name: 'Tag ud: »Eksempel på et skema«' }).click();
		await expect(page.getByText('Skemaet er taget ud.')).toBeVisible();
	});
}

test('its report reads like any other, on the page and on paper', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const parsed = parseOwnQuestionnaire(example);
	if ('issues' in parsed) throw new Error('the example is right');
	const round = await openRound({ employees: [6, 7, 8], own: parsed.file });
	const version = (await findRound(db, round))?.questionnaireVersion ?? '';
	const questionnaire = await requireQuestionnaire(db, version);
	for (const { links } of round.evaluations)
		for (const [index, { group, token }] of links.entries()) {
			const draft = answerAll(round.selection, group, index % 2 === 0 ? 4 : 3, questionnaire);
			await answer({ db }, round.keys, token, draft, new Date());
		}
	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	const [first] = round.evaluations;
	const { id } = await db
		.selectFrom('leader_release')
		.select('id')
		.where('evaluation_id', '=', first?.id ?? '')
		.executeTakeFirstOrThrow();

	await signIn(page, first?.leaderEmail ?? '');
	await page.goto(`/rapport/${id}`);
	await expect(page.getByText('Møder').first()).toBeVisible();
	await expect(page.getByText('© Navnet på ejeren.').first()).toBeVisible();
	await expectAccessible(page);
	for (const paper of ['pdf', 'medarbejdere', 'medarbejdere/pdf', 'guide/samtale', 'over-tid']) {
		const response = await page.request.get(`/rapport/${id}/${paper}`);
		expect([paper, response.status()]).toEqual([paper, 200]);
	}
	await page.goto(`/rapport/${id}/opfoelgning`);
	await expectAccessible(page);
});
