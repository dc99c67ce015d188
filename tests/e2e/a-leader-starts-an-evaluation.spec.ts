import type { Locator, Page } from '@playwright/test';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { castOf, fillJob, fillWho, fillWords, goOn, setUp, start, words } from './setting-up.ts';
import { expect, test } from './test.ts';

const phone = { width: 360, height: 740 };

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('a leader goes through six steps, sees the real mail and starts', async ({
		page,
		signIn,
		receiveMail,
		expectAccessible
	}) => {
		test.slow();
		const cast = castOf(6);
		await signIn(page, cast.leader);
		await setUp(page, cast, 'da', async () => {
			await expectAccessible(page);
			await expectNoSideways(page);
		});

		await page.getByText('Mailen på dansk').first().click();
		const preview = await page.locator('details[open]').first().innerText();
		await expect(page.locator('details[open]').first()).toContainText('at lytte');
		await start(page);
		await expectAccessible(page);
		await expectNoSideways(page);

		const [first = ''] = cast.employees;
		const mail = await receiveMail(first);
		expect(mail.text).toMatch(/\/s\/[\w-]{43}/);
		expect(preview).toContain(mail.subject);
		for (const line of ['I er 6 inviterede medarbejdere.', 'Jeg vil gerne blive bedre'])
			expect(preview).toContain(line);
		expect(mail.text).toContain('I er 6 inviterede medarbejdere.');
		expect((await receiveMail(cast.leader, /Din del af evalueringen/)).text).toMatch(/\/s\//);
		expect((await receiveMail(cast.manager)).text).toContain('ikke anonyme');
	});
});

test('the same in English', async ({ page, signIn, receiveMail, expectAccessible }) => {
	const cast = castOf(5);
	await signIn(page, cast.leader);
	await setUp(page, cast, 'en', () => expectAccessible(page));
	await page.getByLabel('English', { exact: true }).check();
	await start(page, 'en');

	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect((await receiveMail(cast.employees[0] ?? '')).text).toContain('Answer here');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: phone });

	test('a leader sets up with a file of addresses and starts', async ({ page, signIn, db }) => {
		const cast = castOf(0);
		await signIn(page, cast.leader);
		await page.goto('/evaluering/ny');
		await page.getByRole('button', { name: 'Begynd' }).click();
		await fillJob(page, words.da);
		await goOn(page, words.da, 'skema');
		await goOn(page, words.da, 'datoer');
		await goOn(page, words.da, 'hvem');
		await page.getByLabel('Eller hent dem fra en CSV-fil').setInputFiles({
			name: 'liste.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('Navn;Mail\r\nAnna;anna@fil.dk\r\nBo;bo@fil\r\nCarl;carl@fil.dk\r\n')
		});
		await page.getByRole('button', { name: words.da.next }).click();

		const list = page.getByLabel(words.da.employees);
		await expect(page.getByRole('alert')).toContainText('Linje 2: »bo@fil« ligner ikke');
		await expect(list).toHaveValue('anna@fil.dk\nbo@fil\ncarl@fil.dk');
		await list.fill('anna@fil.dk\nbo@fil.dk\ncarl@fil.dk');
		await page.getByLabel(words.da.manager).fill(cast.manager);
		await goOn(page, words.da, 'rapport');
		await goOn(page, words.da, 'gennemse');
		await expect(page.getByText('Der er færre end fem medarbejdere på listen')).toBeVisible();
		await fillWords(page, words.da, cast);
		await start(page);

		await page.goto('/min-side');
		await expect(page.getByRole('main')).toContainText('Hjemmeplejen Nord');
		const rows = await db
			.selectFrom('invitation')
			.select('rater_group')
			.where('address', 'in', ['anna@fil.dk', 'bo@fil.dk', 'carl@fil.dk', cast.manager])
			.execute();
		expect(rows).toHaveLength(4);
	});
});

test('by keyboard only', async ({ page, signIn }) => {
	const cast = castOf(5);
	const to = words.da;
	const keyboard = page.keyboard;
	await signIn(page, cast.leader);
	await page.goto('/evaluering/ny');
	await reach(page, page.getByRole('button', { name: to.begin }));
	await keyboard.press('Enter');

	await expect(page).toHaveURL(/\/job/);
	await reach(page, page.getByLabel(to.name));
	await keyboard.press('ControlOrMeta+A');
	await keyboard.type('Mette Holm');
	await keyboard.press('Tab');
	await keyboard.type('Hjemmeplejen Nord');
	await keyboard.press('Tab');
	await keyboard.type('Nørrevang Kommune');
	for (let choices = 0; choices < 3; choices++) {
		await keyboard.press('Tab');
		await keyboard.press('ArrowDown');
	}
	await reach(page, page.getByRole('button', { name: to.next }));
	await keyboard.press('Enter');

	await expect(page).toHaveURL(/\/skema/);
	await reach(page, page.getByRole('radio', { name: /^Standard/ }));
	await keyboard.press('ArrowUp');
	await keyboard.press('ArrowUp');
	await expect(page.getByRole('radio', { name: to.short })).toBeChecked();
	await keyboard.press('Enter');

	await expect(page).toHaveURL(/\/datoer/);
	await reach(page, page.getByRole('button', { name: to.next }));
	await keyboard.press('Enter');

	await expect(page).toHaveURL(/\/hvem/);
	await reach(page, page.getByLabel(to.employees));
	for (const address of cast.employees) {
		await keyboard.type(address);
		await keyboard.press('Enter');
	}
	await reach(page, page.getByLabel(to.manager));
	await keyboard.type(cast.manager);
	await keyboard.press('Enter');

	await expect(page).toHaveURL(/\/rapport/);
	await reach(page, page.getByLabel('Kun mig'));
	await keyboard.press('ArrowDown');
	await keyboard.press('Enter');

	await expect(page).toHaveURL(/\/gennemse/);
	await reach(page, page.getByLabel(to.contactName, { exact: true }));
	await keyboard.type('Bo Berg');
	await keyboard.press('Tab');
	await keyboard.type(cast.contact);
	await keyboard.press('Enter');
	await expect(page.getByRole('button', { name: to.start })).toBeVisible();
	await reach(page, page.getByLabel(to.promise));
	await keyboard.press('Space');
	await reach(page, page.getByRole('button', { name: to.start }));
	await keyboard.press('Enter');

	await expect(page.getByRole('heading', { name: to.running })).toBeVisible();
});

test('what is wrong with a list is named, and nothing typed is lost', async ({ page, signIn }) => {
	const cast = castOf(0);
	await signIn(page, cast.leader);
	await page.goto('/evaluering/ny');
	await page.getByRole('button', { name: 'Begynd' }).click();
	await page.goto(page.url().replace('/job', '/hvem'));

	const list = page.getByLabel(words.da.employees);
	const typed = `anna@x.dk\nbente.x.dk\nanna@x.dk\nkaren@x.dk\n${cast.leader}\nbo@x.dk`;
	await list.fill(typed);
	await page.getByLabel(words.da.manager).fill('karen@x.dk');
	await page.getByLabel('Lederkollegers adresser').fill('bo@x.dk');
	await expect(page.getByText('Du har 2 på listen.')).toBeVisible();
	await page.getByRole('button', { name: words.da.next }).click();

	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary).toContainText('Linje 2: »bente.x.dk« ligner ikke en mailadresse.');
	await expect(summary).toContainText('Linje 4: karen@x.dk er din nærmeste leder');
	await expect(summary).toContainText('Linje 1: bo@x.dk står også blandt medarbejderne.');
	await expect(list).toHaveValue(typed);
	await summary.getByRole('link', { name: /bente/ }).click();
	await expect(list).toBeFocused();

	await list.fill(`anna@x.dk\nbente@x.dk\nanna@x.dk\n${cast.leader}\nbo@x.dk`);
	await page.getByLabel('Lederkollegers adresser').fill('');
	await page.getByRole('button', { name: words.da.next }).click();

	await expect(page.getByRole('status')).toContainText('Linje 3: anna@x.dk står også på linje 1.');
	await expect(page.getByRole('status')).toContainText('Linje 4: Det er din egen adresse.');
	await expect(list).toHaveValue('anna@x.dk\nbente@x.dk\nbo@x.dk');
	await goOn(page, words.da, 'rapport');
});

test('going back or changing the language saves what was typed', async ({ page, signIn }) => {
	await signIn(page, castOf(0).leader);
	await page.goto('/evaluering/ny');
	await page.getByRole('button', { name: 'Begynd' }).click();
	await page.getByLabel('Din enhed').fill('Hjemmeplejen Nord');
	await page.getByRole('banner').getByRole('button', { name: 'English' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About your job as a leader');
	await expect(page.getByLabel('Your unit')).toHaveValue('Hjemmeplejen Nord');

	await page.goto(page.url().replace('/job', '/datoer'));
	await page.getByLabel('Last day to answer').fill(addDays(dayOf(new Date()), 20));
	await page.getByRole('button', { name: 'Save and go back' }).click();
	await expect(page).toHaveURL(/\/skema/);
	await goOn(page, words.en, 'datoer');
	await expect(page.getByLabel('Last day to answer')).toHaveValue(addDays(dayOf(new Date()), 20));
});

test('nobody is invited before everything is there, and the contact is somebody else', async ({
	page,
	signIn
}) => {
	const cast = castOf(4);
	await signIn(page, cast.leader);
	await page.goto('/evaluering/ny');
	await page.getByRole('button', { name: 'Begynd' }).click();
	await page.getByRole('button', { name: words.da.next }).click();
	await expect(page.getByRole('alert')).toContainText('Vælg dit ledelsesniveau.');
	await fillJob(page, words.da);
	await goOn(page, words.da, 'skema');
	await page.goto(page.url().replace('/skema', '/datoer'));
	await page.getByLabel('Sidste dag at svare').fill(addDays(dayOf(new Date()), -1));
	await page.getByRole('button', { name: words.da.next }).click();
	await expect(page.getByRole('alert')).toContainText('Datoen er gået.');
	await page.getByLabel('Sidste dag at svare').fill(addDays(dayOf(new Date()), 3));
	await expect(page.getByText('Runden varer kun 3 dage.')).toBeVisible();
	await goOn(page, words.da, 'hvem');
	await fillWho(page, words.da, cast);
	await expect(page.getByText('Du får ingen tal fra så få')).toBeVisible();
	await goOn(page, words.da, 'rapport');
	await goOn(page, words.da, 'gennemse');

	await expect(page.getByRole('heading', { name: 'Det mangler, før du kan starte' })).toBeVisible();
	await expect(page.getByRole('button', { name: words.da.start })).toHaveCount(0);
	await page.getByLabel('Navn', { exact: true }).fill('Mette Holm');
	await page.getByLabel('Mailadresse', { exact: true }).fill(cast.contact);
	await page.getByRole('button', { name: words.da.show }).click();
	await expect(page.getByRole('alert')).toContainText('Det må ikke være dig selv.');

	await fillWords(page, words.da, cast);
	await expect(page.getByText('Der er færre end fem medarbejdere på listen')).toBeVisible();
	await page.getByRole('button', { name: words.da.start }).click();
	await expect(page.getByRole('alert')).toContainText('Sæt kryds, hvis du vil starte.');
	await start(page);
});

test("somebody else's evaluation is not there, and one is continued instead of a second", async ({
	page,
	signIn,
	browser
}) => {
	await signIn(page, castOf(0).leader);
	await page.goto('/evaluering/ny');
	await page.getByRole('button', { name: 'Begynd' }).click();
	const mine = page.url();
	await page.goto('/evaluering/ny');
	await page.getByRole('link', { name: 'Fortsæt, hvor du slap' }).click();
	await expect(page).toHaveURL(mine.replace('/job', ''));

	const stranger = await browser.newPage();
	await signIn(stranger, castOf(0).leader);
	for (const address of [mine, mine.replace('/job', ''), mine.replace(/[0-9a-f]{32}/, 'x')]) {
		expect((await stranger.goto(address))?.status()).toBe(404);
	}
	await stranger.close();
});

/** Tabs until something has the focus, as somebody without a mouse would. */
async function reach(page: Page, target: Locator): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('it cannot be reached by keyboard');
}

async function expectNoSideways(page: Page): Promise<void> {
	const { scroll, client } = await page.evaluate(() => ({
		scroll: document.documentElement.scrollWidth,
		client: document.documentElement.clientWidth
	}));
	expect(scroll).toBeLessThanOrEqual(client);
}
