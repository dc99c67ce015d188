import type { Page } from '@playwright/test';
import { listAudit } from '#lib/server/audit/queries.ts';
import { releaseReport } from './reports.ts';
import { expect, test } from './test.ts';

const phone = { width: 360, height: 740 };
const narrowest = { width: 320, height: 700 };

test('a leader of twelve reads what it is for before the first figure', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const report = await releaseReport(db, openRound, 12);
	await signIn(page, report.leaderEmail);
	await page.goto(`/rapport/${report.id}`);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din ledelse set fra tre sider');
	await expect(page.getByText('12 af 12 medarbejdere svarede')).toBeVisible();
	const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
	expect(titles).toEqual([
		'Formål',
		'Hvad tallene kan bære',
		'Sådan læser du billederne',
		'Før du ser tallene',
		'De 12 temaer',
		'Hvor I ser det samme, og hvor I ikke gør',
		'Tema for tema',
		'Det samlede indtryk',
		'Opad, indad, udad og fremad',
		'Dine vilkår',
		'Din tid, nu og som du ønsker den',
		'Kommentarer',
		'Hvad nu?',
		'Rapporten er låst'
	]);
	await expect(page.locator('#foer, main table').first()).toHaveId('foer');

	const themes = page.getByRole('table', { name: /^Temaerne/ });
	await expect(themes.getByRole('row')).toHaveCount(13);
	await expect(themes.getByRole('row', { name: /Driftsledelse/ })).toContainText(/5,0.*3,5.*4,0/s);
	await expect(page.getByText('så ingen mangler i tallene')).toBeVisible();
	await expectAccessible(page);
});

test('a theme opens from the overview, and comments only when asked for', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const report = await releaseReport(db, openRound, 12);
	await signIn(page, report.leaderEmail);
	await page.goto(`/rapport/${report.id}`);

	const statement = page.getByText('Følger op, når noget i den daglige drift ikke fungerer');
	await expect(statement).toBeHidden();
	await page
		.getByRole('table', { name: /^Temaerne/ })
		.getByRole('link', { name: 'Driftsledelse' })
		.click();
	await expect(statement).toBeVisible();

	await expect(page.getByText(/Korte møder/).first()).toBeHidden();
	await page.getByText('Åbn kommentarerne').click();
	await expect(page.getByText(/Korte møder/)).toHaveCount(12);
	await expectAccessible(page);
});

test('a leader of six gets figures with bands, and a leader of four a talk to begin with', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const six = await releaseReport(db, openRound, 6);
	await signIn(page, six.leaderEmail);
	await page.goto(`/rapport/${six.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din ledelse set fra tre sider');
	await expect(page.getByText('Der er ingen kommentarer at vise.')).toBeVisible();
	await expectAccessible(page);
	await page.context().clearCookies();

	const four = await releaseReport(db, openRound, 4);
	await signIn(page, four.leaderEmail);
	await page.goto(`/rapport/${four.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Du har fire medarbejdere. Begynd med samtalen'
	);
	const side = page.getByRole('table', { name: /^Temaerne/ });
	await expect(side.getByRole('columnheader', { name: 'Medarbejdere' })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'En time med jer fem' })).toBeVisible();
	await expect(page.locator('main')).not.toContainText(/3,5|Korte møder/);
	await expectAccessible(page);
});

for (const employees of [12, 4]) {
	test(`the report of ${employees} fits a phone, in both languages`, async ({
		page,
		db,
		openRound,
		signIn,
		expectAccessible
	}) => {
		/* The longest page there is, all of it opened, twice. */
		test.slow();
		const report = await releaseReport(db, openRound, employees);
		await signIn(page, report.leaderEmail);

		for (const [language, words] of [
			['da', /Du svarede/],
			['en', /You answered/]
		] as const) {
			await page.setViewportSize(phone);
			await page.goto(`/rapport/${report.id}?lang=${language}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByText(words)).toBeVisible();
			await openEverything(page);
			await expectAccessible(page);
			await page.setViewportSize(narrowest);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		}
	});
}

test('everything can be reached and opened by keyboard', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const report = await releaseReport(db, openRound, 12);
	await signIn(page, report.leaderEmail);
	await page.goto(`/rapport/${report.id}`);

	await page
		.getByRole('table', { name: /^Temaerne/ })
		.getByRole('link')
		.first()
		.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Tænk over').first()).toBeVisible();

	const comments = page.locator('summary', { hasText: 'Åbn kommentarerne' });
	await comments.focus();
	await page.keyboard.press('Space');
	await expect(page.getByText(/Korte møder/).first()).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(comments).not.toBeFocused();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the report is whole: links open themes, and the time has its bars', async ({
		page,
		db,
		openRound,
		signIn
	}) => {
		const report = await releaseReport(db, openRound, 12);
		await signIn(page, report.leaderEmail);
		await page.goto(`/rapport/${report.id}`);

		await page.getByRole('link', { name: 'Tillid og handlerum' }).first().click();
		await expect(page.getByText('Holder sine løfter til medarbejderne')).toBeVisible();
		const time = page.getByRole('table', { name: /ledelsestid/ });
		await expect(time.locator('svg')).toHaveCount(6);
		await expect(time.getByRole('row', { name: /drift/ })).toContainText('80');
		await expect(page.getByRole('button', { name: /Skriv ud/ })).toHaveCount(0);
	});
});

test('each part of the time has its bars and figures in one row, on a phone too', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const report = await releaseReport(db, openRound, 6);
	await signIn(page, report.leaderEmail);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`/rapport/${report.id}`);

	const parts = page.locator('section:has(#tid) tbody').getByRole('row');
	await expect(parts).toHaveCount(6);
	await expect(parts.first().locator('svg rect')).toHaveCount(2);
	await expect(parts.first().getByRole('cell').filter({ hasText: /%/ })).toHaveCount(2);
});

test('a picture is drawn when it comes into view, and gone through by arrow keys', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const report = await releaseReport(db, openRound, 6);
	await signIn(page, report.leaderEmail);
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(`/rapport/${report.id}`);

	const picture = page.getByRole('img', { name: /Her ligger dit svar højere/ });
	const slider = page.getByRole('slider', { name: 'Gå gennem temaerne' });
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.waitForTimeout(300);
	expect(await slider.count()).toBe(0);

	await picture.scrollIntoViewIfNeeded();
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', /^Anerkendelse og feedback: du 5,0/);
	await expect(picture.locator('.still')).toBeHidden();

	await page.emulateMedia({ media: 'print' });
	await expect(picture.locator('canvas')).toBeHidden();
	await expect(picture.locator('.still circle, .still rect.band').first()).toBeVisible();
	expect(complaints).toEqual([]);
});

test('a stranger meets the same answer as for a report that does not exist', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const report = await releaseReport(db, openRound, 6);
	await signIn(page, 'anne.holm@eksempel.dk');

	const foreign = await page.goto(`/rapport/${report.id}`);
	const shownForeign = await page.locator('main').textContent();
	const missing = await page.goto(`/rapport/${'f'.repeat(32)}`);
	const shownMissing = await page.locator('main').textContent();

	expect([foreign?.status(), missing?.status()]).toEqual([404, 404]);
	expect(withoutReference(shownForeign)).toBe(withoutReference(shownMissing));
});

test('the manager who was named reads it, is told whose it is, and stands in the log', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const report = await releaseReport(db, openRound, 6);
	await signIn(page, report.managerEmail);
	await page.goto(`/rapport/${report.id}`);
	await page.reload();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Rapport om Mette Holm/);
	await expect(page.getByText('Rapporten er skrevet til Mette Holm')).toBeVisible();
	const entries = await listAudit(db, report.organisationId, `report:${report.id}`);
	expect(entries.map(({ action }) => action)).toEqual(['report_read']);
});

for (const viewport of [phone, { width: 1280, height: 900 }]) {
	test(`the example says that it is invented, at ${viewport.width} px`, async ({
		page,
		context,
		expectAccessible
	}) => {
		await page.setViewportSize(viewport);
		await page.goto('/');
		await page.getByRole('link', { name: 'Se en rapport først' }).click();

		await expect(page.getByText('Opdigtet eksempel')).toBeVisible();
		await expect(page.getByText('9 af 12 medarbejdere svarede')).toBeVisible();
		await expectAccessible(page);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await page.goto('/metode');
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		expect(await context.cookies()).toEqual([]);
	});
}

async function openEverything(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Each failure has a random reference of its own. */
function withoutReference(text: string | null): string {
	return (text ?? '').replace(/\b[0-9a-f]{12}\b/u, '');
}
