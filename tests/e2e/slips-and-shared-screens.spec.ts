import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll } from '#tests/support/builders.ts';
import { expect, test } from './test.ts';
import { giveRole } from './workplace.ts';

const threeWeeks = 21 * 24 * 3_600_000;

test('a coordinator prints slips for those without mail, while the round is open', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const round = await openRound({ employees: [3] });
	const { organisationId, id } = round;
	const email = `sedler-${id.slice(0, 8)}@eksempel.dk`;
	await db
		.updateTable('organisation')
		.set({ verified: 1 })
		.where('id', '=', organisationId)
		.execute();
	await db
		.updateTable('invitation')
		.set({ delivery: 'slip' })
		.where('round_id', '=', id)
		.where('rater_group', '=', 'employee')
		.execute();
	await signIn(page, email);
	await giveRole(db, organisationId, email, 'coordinator');

	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(`/organisation/${organisationId}/runde/${id}/sedler`);
	await expect(page.getByText('3 personer får deres link på en seddel.')).toBeVisible();
	await expectAccessible(page);
	await page.getByText('fire sedler på et ark').click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Hent sedlerne som PDF' }).click()
	]);
	expect(download.suggestedFilename()).toBe('sedler.pdf');

	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	await page.reload();
	await expect(page.getByText('Sedler kan skrives ud, mens runden er åben.')).toBeVisible();
});

test('on a shared screen nothing is left behind for the next one', async ({
	page,
	context,
	openRound,
	expectAccessible
}) => {
	const round = await openRound({ employees: [5] });
	const [link] = round.evaluations[0]?.links.filter(({ group }) => group === 'employee') ?? [];
	const token = link?.token ?? '';
	await page.goto(`/s/${token}`);
	await page.getByRole('link', { name: 'Begynd' }).first().click();
	await page.getByLabel('Helt enig').first().check();
	await page.goto('/s/tak');
	await page.getByRole('link', { name: 'Gør skærmen klar til den næste' }).click();

	await expect(page).toHaveURL(/\/s\/klar$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skærmen er klar');
	await expectAccessible(page);
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('what was sent is not there when somebody goes back', async ({ page, db, openRound }) => {
	const round = await openRound({ employees: [5] });
	const [link] = round.evaluations[0]?.links.filter(({ group }) => group === 'employee') ?? [];
	const token = link?.token ?? '';
	await page.goto(`/s/${token}`);
	await page.getByRole('link', { name: 'Begynd' }).first().click();
	const asked = page.url();
	await answer({ db }, round.keys, token, answerAll(round.selection, 'employee', 5), new Date());
	await page.goto('/s/klar');
	await page.goBack();

	await expect(page.getByRole('radio')).toHaveCount(0);
	await page.goto(asked);
	await expect(page.getByRole('radio')).toHaveCount(0);
});

test('a leader hides a comment for themselves and takes it back', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const round = await openRound({ employees: [8] });
	const [evaluation] = round.evaluations;
	if (!evaluation) throw new Error('the round has no evaluation');
	for (const [index, { group, token }] of evaluation.links.entries())
		if (group === 'employee')
			await answer(
				{ db },
				round.keys,
				token,
				{
					...answerAll(round.selection, group, 3),
					comments: { aaben_1: `Korte møder ${index}` }
				},
				new Date()
			);
	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	const { id } = await db
		.selectFrom('leader_release')
		.select('id')
		.where('evaluation_id', '=', evaluation.id)
		.executeTakeFirstOrThrow();
	await signIn(page, evaluation.leaderEmail);
	await page.goto(`/rapport/${id}`);
	await page.getByText('Åbn kommentarerne').click();
	await page.getByRole('button', { name: 'Skjul for mig' }).first().click();

	await expect(page).toHaveURL(/kommentarer=vis/);
	await expect(page.getByText('Én kommentar, du har skjult')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Skjul for mig' })).toHaveCount(7);
	await page.getByText('Én kommentar, du har skjult').click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Vis igen' }).click();
	await expect(page.getByRole('button', { name: 'Skjul for mig' })).toHaveCount(8);
});
