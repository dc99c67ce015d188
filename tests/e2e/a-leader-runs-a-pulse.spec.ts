import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll, standardForm } from '#tests/support/builders.ts';
import { place } from './place.ts';
import { releaseReport } from './reports.ts';
import { castOf, fillJob, fillWho, fillWords, goOn, start, words } from './setting-up.ts';
import { expect, test } from './test.ts';

const days = 86_400_000;
const to = words.da;
const pulse: Selection = {
	...standardForm,
	form: 'tilpasset',
	themes: ['tillid'],
	focusOnly: true,
	comments: false,
	conditions: false
};

test('a leader goes from the plan to a pulse, and from its report to all rounds', async ({
	page,
	browser,
	db,
	openRound,
	signIn,
	receiveMail,
	expectAccessible
}) => {
	test.slow();
	const { id, organisationId, leaderEmail } = await releaseReport(db, openRound, 16);
	const cast = { ...castOf(15), leader: leaderEmail };
	await signIn(page, leaderEmail);
	const plan = `/rapport/${id}/opfoelgning`;
	await page.goto(plan);
	await expect(page.locator('#spoerg-igen')).toContainText('Tre måneder efter runden');
	await expect(page.getByRole('link', { name: 'Start en puls' })).toHaveCount(0);
	await page.goto(`/rapport/${id}/puls`);
	await expect(page.getByText('Det er for tidligt endnu')).toBeVisible();
	await expectAccessible(page);

	/* A hundred days go by. */
	const closedAt = new Date(Date.now() - 100 * days).toISOString();
	const closed = db.updateTable('round').set({ closed_at: closedAt });
	await closed.where('organisation_id', '=', organisationId).execute();
	await page.goto(`${plan}?ret=fokus-ny`);
	await page.getByLabel('Tema fra rapporten').selectOption('Tillid og handlerum');
	await page.getByRole('button', { name: 'Gem', exact: true }).click();
	await page.getByRole('link', { name: 'Start en puls' }).click();
	await expect(page.getByText('Svarer mindst 15 medarbejdere')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('checkbox', { name: 'Tillid og handlerum' }).uncheck();
	await page.getByRole('button', { name: 'Gør pulsen klar' }).click();
	await expect(page.getByRole('alert')).toContainText('Vælg mindst ét tema');
	await expect(page.getByText('De temaer, du arbejder med, er valgt')).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'Tillid og handlerum' }).check();
	await page.getByRole('button', { name: 'Gør pulsen klar' }).click();

	await expect(page).toHaveURL(/\/job/);
	await fillJob(page, to);
	await goOn(page, to, 'skema');
	await expect(page.getByRole('radio', { name: /^Puls/ })).toBeChecked();
	await expectAccessible(page);
	const length = await page.getByText(/^Puls: /).textContent();
	await page.getByRole('radio', { name: /^Kort/ }).check();
	await page.getByLabel('Ja, med to åbne spørgsmål').check();
	await expect(page.getByText(/^Puls: /)).toHaveText(length ?? '');
	await page.getByRole('radio', { name: /^Puls/ }).check();
	await goOn(page, to, 'datoer');
	await page.getByLabel(to.closes).fill(addDays(dayOf(new Date()), 14));
	await goOn(page, to, 'hvem');
	await fillWho(page, to, cast);
	await goOn(page, to, 'rapport');
	await page.getByLabel(to.withManager, { exact: true }).check();
	await goOn(page, to, 'gennemse');
	await fillWords(page, to, cast);
	await expect(page.getByText('Denne runde viser kun temaer')).toBeVisible();
	await start(page);
	await expect(page.getByText('kun tal fra medarbejderne, hvis mindst 15 svarer')).toBeVisible();
	const evaluation = /evaluering\/(\w+)/u.exec(page.url())?.[1] ?? '';

	const tokens: string[] = [];
	for (const address of cast.employees) {
		const { text } = await receiveMail(address);
		expect(text).toContain('Svarer mindst 15 af jer');
		expect(text).not.toContain('mindst fem');
		tokens.push(/\/s\/([\w-]{43})/u.exec(text)?.[1] ?? '');
	}
	const employee = await (await browser.newContext()).newPage();
	await employee.goto(`/s/${tokens[0]}`);
	await employee.getByRole('link', { name: 'Begynd at svare' }).first().click();
	await expect(employee.getByRole('heading', { level: 1 })).toHaveText('Tillid og handlerum');
	await employee.getByRole('button', { name: 'Gem og gå videre' }).click();
	await expect(employee).toHaveURL(/\/gennemse/);

	const keys = openKeyRing(place.keys);
	for (const token of tokens)
		await answer({ db }, keys, token, answerAll(pulse, 'employee', 4), new Date());
	const round = await db
		.selectFrom('evaluation')
		.where('id', '=', evaluation)
		.select(['organisation_id', 'round_id'])
		.executeTakeFirstOrThrow();
	const ref = { organisationId: round.organisation_id, id: round.round_id };
	await closeRound(db, keys, ref, new Date(Date.now() + 21 * days));

	await page.goto('/min-side');
	await expect(page.getByText('Puls. Rapporten er klar')).toBeVisible();
	const report = await db
		.selectFrom('leader_release')
		.where('evaluation_id', '=', evaluation)
		.select('id')
		.executeTakeFirstOrThrow();
	await page.goto(`/rapport/${report.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sådan står det til nu');
	await expect(page.getByRole('heading', { name: 'Tillid og handlerum' })).toBeVisible();
	await expect(page.getByText('Retning og mening')).toHaveCount(0);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Se dine runder ved siden af hinanden' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Dine runder ved siden af hinanden'
	);
	await expect(page.getByRole('cell', { name: 'Puls' })).toBeVisible();
	await expect(page.getByText('De kan ikke sige, om noget har ændret sig')).toBeVisible();
	await page.getByText('De kan ikke sige, om noget har ændret sig').scrollIntoViewIfNeeded();
	const slider = page.getByRole('slider', { name: 'Gå gennem runderne' });
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', /^\d+\. [a-z]+ \d{4}(, puls)?: \d,\d/);
	await expectAccessible(page);

	/* Nobody else has that page, and the first plan says that there is a round in the way no more. */
	const manager = await (await browser.newContext()).newPage();
	await signIn(manager, cast.manager);
	expect((await manager.goto(`/rapport/${report.id}`))?.status()).toBe(200);
	await expect(manager.getByRole('link', { name: 'Se dine runder' })).toHaveCount(0);
	expect((await manager.goto(`/rapport/${report.id}/over-tid`))?.status()).toBe(404);
	expect((await manager.goto(`/rapport/${report.id}/puls`))?.status()).toBe(404);
});
