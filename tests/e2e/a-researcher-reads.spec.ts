import type { Kysely } from 'kysely';
import { insertAccount } from '#lib/server/accounts/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { insertYear } from '#lib/server/national/queries.ts';
import { insertOrganisation } from '#lib/server/planning/queries.ts';
import { randomId } from '#lib/server/random.ts';
import { addRole } from '#lib/server/roles/queries.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { expect, test } from './test.ts';

/** A year that nothing else here is about, before those that are. */
const year = 2090;

async function release(db: Kysely<Database>): Promise<void> {
	const { release: made } = releaseInvented({ leaders: 200, organisations: 12 });
	const body = JSON.stringify({ ...made, year });
	await db
		.transaction()
		.execute((trx) => insertYear(trx, year, '2091-10-14', { body, basis: '[]' }));
}

async function approve(db: Kysely<Database>): Promise<string> {
	const accountId = randomId();
	const organisationId = randomId();
	const email = `forsker-${accountId}@universitet.example`;
	await insertAccount(db, { id: accountId, email, name: 'Gudrun Østervang', language: 'da' });
	await insertOrganisation(db, {
		...{ id: organisationId, kind: 'organisation', name: 'Universitetet', sector: 'stat' }
	});
	await addRole(db, { organisationId, accountId, role: 'researcher' });

	return email;
}

test('an approved researcher accepts the terms, reads and downloads, and finds it noted', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	await release(db);
	await signIn(page, await approve(db));
	await page.getByRole('link', { name: 'Forskning' }).click();
	await expect(page.getByRole('heading', { name: 'Vilkår for forskere' })).toBeVisible();
	await expectAccessible(page);

	const file = `/landet/${String(year)}/data/surfaces.csv`;
	expect((await page.request.get(file)).url()).toContain('/forskning');
	await page.getByRole('button', { name: 'Acceptér, og gå videre' }).click();
	await expect(page.getByRole('alert')).toContainText('Sæt hak ved, at du følger vilkårene.');
	await expectAccessible(page);
	await page.getByLabel('Jeg har læst vilkårene, og jeg følger dem.').check();
	await page.getByRole('button', { name: 'Acceptér, og gå videre' }).click();

	await page.goto(`/forskning?aar=${String(year)}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(String(year));
	await expect(page.getByRole('region', { name: /Hele landet, 2090/ })).toContainText(
		'Tillid og handlerum'
	);
	const written = await (await page.request.get(file)).text();
	expect(written.split('\n')[0]).toContain('a1,a1_se,a1_p');
	await page.goto('/log');
	await expect(page.getByRole('main')).toContainText(
		'Du hentede surfaces.csv med tal til forskning fra 2090.'
	);
	await expect(page.getByRole('main')).toContainText('Du læste tallene til forskning fra 2090.');

	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of [`/forskning?aar=${String(year)}`, `/forskning?aar=${String(year)}&lang=en`]) {
		await page.goto(path);
		await expectAccessible(page);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	}
});

test('everybody else is told how one is approved', async ({ page, signIn, expectAccessible }) => {
	await signIn(page, 'nysgerrig@example.dk');
	await page.goto('/forskning');

	await expect(page.getByRole('main')).toContainText(
		'En administrator i din organisation giver dig rollen som forsker.'
	);
	await expectAccessible(page);
});
