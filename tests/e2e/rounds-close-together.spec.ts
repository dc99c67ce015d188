import { insertRestMark } from '#lib/server/evaluations/rest.queries.ts';
import { castOf, goOn, setUp, start, words } from './setting-up.ts';
import { expect, test } from './test.ts';

const days = 86_400_000;

test('a leader is told that a round so soon shows themes only, and so is everybody asked', async ({
	page,
	db,
	signIn,
	receiveMail,
	expectAccessible
}) => {
	const cast = castOf(15);
	const closedAt = new Date(Date.now() - 100 * days).toISOString();
	await db.transaction().execute((trx) => insertRestMark(trx, cast.leader, closedAt));
	await signIn(page, cast.leader);

	await page.goto('/evaluering/ny');
	await expect(page.getByText('Din næste runde kan kun vise temaer')).toBeVisible();
	await expectAccessible(page);
	await setUp(page, cast, 'da', async () => {
		if (!page.url().includes('/hvem')) return;
		await expect(page.getByText('kun hvis mindst 15 svarer')).toBeVisible();
	});
	await expect(page.getByText('Denne runde viser kun temaer')).toBeVisible();
	await expectAccessible(page);

	/* The short form asks about no theme in full, so nothing at all would be shown. */
	await page.getByLabel(words.da.promise).check();
	await page.getByRole('button', { name: words.da.start }).click();
	await expect(page.getByRole('alert')).toContainText('Vælg et andet skema');
	const review = page.url().replace(/\?.*/u, '');
	await page.goto(review.replace('gennemse', 'skema'));
	await page.locator('input[name="form"][value="standard"]').check();
	await goOn(page, words.da, 'datoer');
	await page.goto(review);
	await start(page);

	const [first = ''] = cast.employees;
	const link = /\/s\/[\w-]{43}/.exec((await receiveMail(first)).text)?.[0] ?? '';
	await page.goto(link);
	await expect(page.getByText('ét gennemsnit for hvert tema og intet andet')).toBeVisible();
	await expectAccessible(page);
});
