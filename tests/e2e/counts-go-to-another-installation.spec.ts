import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseEnvelope, parseRound } from '#lib/schemas/federation.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { makeOwnCard, readCard } from '#lib/server/national/federation/card.ts';
import { openEnvelope, sealEnvelope } from '#lib/server/national/federation/envelope.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll } from '#tests/support/builders.ts';
import { expect, test } from './test.ts';
import { giveRole, openWorkplace } from './workplace.ts';

const threeWeeks = 21 * 24 * 3_600_000;

async function expectToFit(page: Page): Promise<void> {
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
}

test.use({ viewport: { width: 360, height: 740 } });

test('a round is handed over, and one is taken in', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	test.setTimeout(120_000);
	const other = openKeyRing(join(mkdtempSync(join(tmpdir(), 'ledelsesspejl-other-')), 'keys'));
	const card = await makeOwnCard(other);
	const email = `drift-${randomUUID().slice(0, 8)}@example.dk`;
	await openWorkplace(db, 'Driften', [{ role: 'operator', name: 'Ole Drift', email }]);
	await signIn(page, email);

	await page.goto('/drift');
	await page.getByRole('link', { name: 'Andre installationer' }).click();
	const make = page.getByRole('button', { name: 'Lav jeres kort' });
	await expect(page.getByRole('heading', { name: 'Jeres kort' })).toBeVisible();
	if (await make.isVisible()) await make.click();
	const own = readCard(await page.getByText(/^ledelsesspejl-card-1\.\S{80,}/u).innerText());
	if (!own) throw new Error('the page shows the card');
	await page.getByLabel('Navn').fill('Region Vest');
	await page.getByLabel('Kort fra den anden').fill(card.text.slice(0, 50));
	await page.getByRole('button', { name: 'Stol på den' }).click();
	await expect(page.getByRole('alert')).toContainText('Det er ikke et helt kort.');
	await expect(page.getByLabel('Navn')).toHaveValue('Region Vest');
	await page.getByLabel('Kort fra den anden').fill(card.text);
	await page.getByRole('button', { name: 'Stol på den' }).click();
	await expect(page.getByRole('heading', { name: 'Region Vest' })).toBeVisible();
	await expectAccessible(page);
	await expectToFit(page);

	const round = await openRound({ employees: [6, 7, 8, 4] });
	for (const { links } of round.evaluations)
		for (const { group, token } of links)
			await answer({ db }, round.keys, token, answerAll(round.selection, group, 4), new Date());
	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	await giveRole(db, round.organisationId, email, 'orgadmin');
	await page.goto(`/organisation/${round.organisationId}/runde/${round.id}`);
	await page.getByRole('link', { name: 'Aflever optællingerne' }).click();
	await expect(page.getByText('3 grupper af medarbejdere. 21 har svaret.')).toBeVisible();
	await expect(page.getByText('1 grupper har under fem svar.')).toHaveCount(0);
	await expect(page.getByText('Én gruppe har under fem svar.')).toBeVisible();
	await expectAccessible(page);
	await expectToFit(page);
	await page.getByLabel('Region Vest').check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Hent den forseglede pakke' }).click()
	]);
	const envelope = parseEnvelope(readFileSync(await download.path(), 'utf8'));
	const plain = envelope && (await openEnvelope(other, envelope));
	const held = plain === undefined ? undefined : parseRound(plain);
	expect(held?.teams.map(({ tally }) => tally.n).sort()).toEqual([6, 7, 8]);

	const organisation = { name: `Vestby Kommune ${randomUUID().slice(0, 8)}`, sector: 'kommune' };
	const today = new Date().toISOString().slice(0, 10);
	const theirs = { ...held, organisation, round: { ...held?.round, closedOn: today } };
	const sealed = sealEnvelope(other, { sender: card, recipient: own }, JSON.stringify(theirs));
	const file = {
		...{ name: 'pakke.json', mimeType: 'application/json' },
		buffer: Buffer.from(JSON.stringify(sealed))
	};
	await page.goto('/drift/installationer');
	await page
		.getByLabel('Pakke', { exact: true })
		.setInputFiles({ ...file, buffer: Buffer.from('{}') });
	await page.getByRole('button', { name: 'Tag imod' }).click();
	await expect(page.getByRole('alert')).toContainText('Det er ikke en pakke fra Ledelsesspejl.');
	await page.getByLabel('Pakke', { exact: true }).setInputFiles(file);
	await page.getByRole('button', { name: 'Se efter uden at gemme' }).click();
	await expect(page.getByRole('status')).toContainText('Den er underskrevet af Region Vest.');
	await expectAccessible(page);
	await expect(page.getByRole('rowheader', { name: organisation.name })).toHaveCount(0);
	await page.getByLabel('Pakke', { exact: true }).setInputFiles(file);
	await page.getByRole('button', { name: 'Tag imod' }).click();
	await expect(page.getByRole('rowheader', { name: organisation.name })).toBeVisible();
	await expectToFit(page);
});
