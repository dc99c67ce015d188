import type { Page } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';
import type { OpenedRound } from '#tests/support/builders.ts';
import { fillLists, openMunicipality } from '#tests/support/municipality-round.ts';
import { expectKeyboard } from './keyboard.ts';
import { expect, test } from './test.ts';
import { giveRole } from './workplace.ts';

/* Every page is looked at in every-page.spec.ts; here those that journeys lead to. */
test.describe('on the narrowest screen', () => {
	test.use({ viewport: { width: 320, height: 740 } });

	test('the pages of an organisation and of who is asked', async ({
		page,
		db,
		signIn,
		expectAccessible
	}) => {
		test.slow();
		const town = await openMunicipality({ db }, 8);
		await signIn(page, town.coordinator.email);
		const home = `/organisation/${town.id}`;
		await page.goto(`${home}/runde/ny`);
		await page.getByLabel('Rundens navn').fill('Efterårsrunden');
		await page.getByRole('button', { name: 'Opret runden' }).click();
		await page.getByRole('button', { name: 'Tag alle 8 med' }).click();
		await expect(page.getByText('8 af 8 er med')).toBeVisible();
		const round = page.url().split('/ledere')[0] ?? '';
		const id = round.split('/').at(-1) ?? '';
		await fillLists({ db }, { organisationId: town.id, id }, 6);
		const list = await findEvaluation(db, id);
		await page.goto(`${round}/gruppe`);
		await page.getByRole('radio', { name: /^Tilpasset/ }).check();
		await page.getByRole('button', { name: 'Gem skemaet' }).click();
		await expect(page.getByRole('alert')).toContainText('Giv skemaet et navn.');
		await expect(page.getByRole('radio', { name: /^Tilpasset/ })).toBeChecked();
		await page.getByRole('radio', { name: /^Kort/ }).check();
		await page.getByLabel('Navn på skemaet').fill('Ledere af ledere i sundhedsforvaltningen');
		await page.getByRole('button', { name: 'Gem skemaet' }).click();
		await expect(page).toHaveURL(/skema/);

		for (const path of [
			...['ledere', 'gennemse', 'vis-medarbejder'].map((step) => `${round}/${step}`),
			...['', '/adgang', '/ledere', '/ledere/ny', '/ledere/indlaes'].map((end) => home + end),
			`${home}/ledere/${town.leaders[0] ?? ''}`,
			...['', '/indlaes', `/${list}`].map((end) => `${round}/deltagere${end}`),
			'/organisation/ny'
		]) {
			await look(page, path);
			await expectAccessible(page);
		}
	});

	test('the pages that are empty, and those on which a leader’s own evaluation comes to count', async ({
		page,
		db,
		signIn,
		expectAccessible
	}) => {
		test.slow();
		const town = await openMunicipality({ db }, 0);
		const home = `/organisation/${town.id}`;
		const email = `lis@${town.id.slice(0, 8)}.example`;
		await signIn(page, email);
		await giveRole(db, town.id, email, 'orgadmin');
		await page.goto(`${home}/runde/ny`);
		await page.getByLabel('Rundens navn').fill('Efterårsrunden');
		await page.getByRole('button', { name: 'Opret runden' }).click();
		const round = page.url().split('/ledere')[0] ?? '';
		await page.goto('/evaluering/ny');
		await page.getByRole('main').locator('form button').first().click();
		await expect(page).toHaveURL(/\/evaluering\/\w{32}/);
		const own = page.url().split('/').slice(0, 5).join('/');

		for (const path of [home, `${home}/ledere`, `${round}/ledere`, `${round}/gennemse`]) {
			await look(page, path);
			await expectAccessible(page);
		}
		await look(page, `${own}/organisation`);
		await expectAccessible(page);
		await page.getByRole('main').getByRole('button').click();
		await look(page, `${home}/adoptioner`);
		await page.getByRole('main').getByRole('button').click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('radio').first().check();
		await page.getByRole('main').getByRole('button').click();
		await expect(page.getByRole('status')).toBeVisible();
		await look(page, `${home}/adoptioner`);
		await expectAccessible(page);
	});

	test('the pages of an open round', async ({ page, db, openRound, signIn, expectAccessible }) => {
		test.slow();
		const round = await openRound({ employees: [6, 5] });
		await becomeCoordinator(page, db, round, signIn);
		const home = `/organisation/${round.organisationId}/runde/${round.id}`;
		const leader = `${home}/leder/${await findEvaluation(db, round.id)}`;
		const [invited, bounced] = await findTwo(db, leader.split('/').at(-1) ?? '');

		for (const path of [
			...['', '/forlaeng', '/stop', '/sedler', '/rapport'].map((end) => home + end),
			...['', '/inviter', '/aflys', `/ret?hvem=${invited}`].map((end) => leader + end),
			`${leader}/ret?hvem=${bounced}`
		]) {
			await look(page, path);
			await expectAccessible(page);
		}
	});
});

async function look(page: Page, path: string): Promise<void> {
	const answer = await page.goto(path);
	expect(answer?.status(), path).toBe(200);
	await expect(page.locator('html')).toHaveAttribute('lang', 'da');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow, path).toBeLessThanOrEqual(0);
	await expectKeyboard(page);
}

async function findEvaluation(db: Kysely<Database>, round: string): Promise<string> {
	const { id } = await db
		.selectFrom('evaluation')
		.select('id')
		.where('round_id', '=', round)
		.orderBy('id')
		.executeTakeFirstOrThrow();

	return id;
}

/** Two employees of a leader; the mail to the second one came back. */
async function findTwo(db: Kysely<Database>, evaluation: string): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('invitation')
		.select('id')
		.where('evaluation_id', '=', evaluation)
		.where('rater_group', '=', 'employee')
		.orderBy('id')
		.limit(2)
		.execute();
	const ids = rows.map(({ id }) => id);
	await db
		.updateTable('invitation')
		.set({ bounced: 1 })
		.where('id', '=', ids[1] ?? '')
		.execute();

	return ids;
}

async function becomeCoordinator(
	page: Page,
	db: Kysely<Database>,
	{ id, organisationId }: OpenedRound,
	signIn: (page: Page, email: string) => Promise<void>
): Promise<void> {
	const email = `koordinator-${id.slice(0, 8)}@eksempel.dk`;
	await signIn(page, email);
	await giveRole(db, organisationId, email, 'coordinator');
	await db
		.updateTable('organisation')
		.set({ verified: 1 })
		.where('id', '=', organisationId)
		.execute();
}
