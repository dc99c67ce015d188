import { randomUUID } from 'node:crypto';
import { castOf, setUp, start } from './setting-up.ts';
import { expect, test } from './test.ts';

test('more people are invited, and whoever was on the list once is named', async ({
	page,
	signIn,
	receiveMail,
	expectAccessible
}) => {
	const cast = castOf(5);
	await signIn(page, cast.leader);
	await setUp(page, cast);
	await start(page);
	await page.getByRole('link', { name: 'Invitér flere' }).click();

	const fresh = castOf(1).employees[0] ?? '';
	await page.getByLabel(/Sæt adresserne ind/).fill(`${cast.employees[0] ?? ''}\n${fresh}`);
	await page.getByRole('button', { name: 'Invitér' }).click();
	await expect(page.getByRole('alert')).toContainText('er allerede inviteret');
	await expectAccessible(page);
	await page.getByLabel(/Sæt adresserne ind/).fill(fresh);
	await page.getByRole('button', { name: 'Invitér' }).click();

	await expect(page.getByRole('status')).toContainText('De er inviteret.');
	expect((await receiveMail(fresh)).text).toContain('I er 6 inviterede');
	await page.getByRole('link', { name: 'Tilbage til runden' }).click();
	await expect(page.getByText('1 medarbejder inviteret')).toBeVisible();
});

test('a withdrawn invitation looks the same whether it was used or not', async ({
	page,
	signIn,
	db,
	expectAccessible
}) => {
	const cast = castOf(6);
	await signIn(page, cast.leader);
	await setUp(page, cast);
	await start(page);
	const [used = '', unused = ''] = cast.employees;
	await db.updateTable('invitation').set({ answered: 1 }).where('address', '=', used).execute();
	const list = page.url().replace(/\?.*/, '/liste');
	await page.goto(list);
	await expectAccessible(page);

	for (const address of [used, unused]) {
		await page.getByRole('link', { name: `Træk tilbage ${address}` }).click();
		await expect(page.getByText('Vi viser dig ikke, om det er sket.')).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Træk tilbage' }).click();
		await expect(page.getByRole('status')).toContainText('Invitationen er trukket tilbage.');
	}
	const rows = await page.getByRole('row').filter({ hasText: 'Trukket tilbage' }).allInnerTexts();
	expect(rows.map((text) => text.replace(/medarbejder\d\.\w+@eksempel\.dk/, ''))).toEqual([
		rows[0]?.replace(used, ''),
		rows[0]?.replace(used, '')
	]);
});

test('an address that bounced is corrected, and only such a one', async ({
	page,
	signIn,
	db,
	receiveMail,
	expectAccessible
}) => {
	const cast = castOf(5);
	await signIn(page, cast.leader);
	await setUp(page, cast);
	await start(page);
	const [wrong = ''] = cast.employees;
	await db.updateTable('invitation').set({ bounced: 1 }).where('address', '=', wrong).execute();
	await page.reload();
	await page.getByRole('link', { name: '1 mail kunne ikke leveres' }).click();
	await page.getByRole('link', { name: `Ret adressen ${wrong}` }).click();
	await expectAccessible(page);

	const field = page.getByLabel('Den rigtige adresse');
	await field.fill(cast.manager);
	await page.getByRole('button', { name: 'Send en ny invitation' }).click();
	await expect(page.getByRole('alert')).toContainText('Adressen står allerede på listen.');
	const right = castOf(1).employees[0] ?? '';
	await field.fill(right);
	await page.getByRole('button', { name: 'Send en ny invitation' }).click();

	await expect(page.getByRole('status')).toContainText('Vi har sendt en ny invitation.');
	expect((await receiveMail(right)).text).toMatch(/\/s\/[\w-]{43}/);
	await expect(page.getByRole('link', { name: /Ret adressen/ })).toHaveCount(0);
});

test('counts come from the morning, and from five on the list', async ({ page, signIn, db }) => {
	const cast = castOf(5);
	await signIn(page, cast.leader);
	await setUp(page, cast);
	await start(page);
	await expect(page.getByText('Det første tal kommer i morgen.')).toBeVisible();

	const id = /evaluering\/(\w+)/.exec(page.url())?.[1] ?? '';
	const { organisation_id } = await db
		.selectFrom('evaluation')
		.select('organisation_id')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const counted = { counted_on: '2026-11-20', invited: 5, answered: 3 };
	await db
		.insertInto('progress_count')
		.values({ organisation_id, evaluation_id: id, rater_group: 'employee', ...counted })
		.execute();
	await page.reload();

	await expect(page.getByRole('progressbar')).toHaveAccessibleName(/3 af 5/);
	await expect(page.getByText('Talt fredag den 20. november kl. 8')).toBeVisible();
});

test('a round is stopped after a question, and everybody is told', async ({
	page,
	signIn,
	receiveMail,
	expectAccessible
}) => {
	const cast = castOf(5);
	await signIn(page, cast.leader);
	await setUp(page, cast);
	await start(page);
	await page.getByRole('link', { name: 'Stop runden' }).click();
	await expect(page.getByText('sletter vi alle svar uden at åbne dem')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ja, stop runden' }).click();

	await expect(page.getByRole('heading', { name: 'Runden er stoppet' })).toBeVisible();
	await expectAccessible(page);
	const mail = await receiveMail(cast.employees[0] ?? '', /stoppet/);
	expect(mail.text).toContain('slettet');
	await page.goto('/evaluering/ny');
	await expect(page.getByRole('button', { name: 'Begynd' })).toBeVisible();
});

test('one leader of several cannot stop their common round', async ({
	page,
	signIn,
	db,
	baseURL,
	expectAccessible
}) => {
	const cast = castOf(5);
	await signIn(page, cast.leader);
	await setUp(page, cast);
	await start(page);
	const own = page.url().replace(/\?.*/, '');
	const evaluation = await db
		.selectFrom('evaluation')
		.selectAll()
		.where('id', '=', own.split('/').at(-1) ?? '')
		.executeTakeFirstOrThrow();
	const other = { id: randomUUID(), leader_email: castOf(1).leader };
	await db
		.insertInto('evaluation')
		.values({ ...evaluation, ...other })
		.execute();
	await page.goto(own);

	await expect(page.getByRole('link', { name: 'Invitér flere' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Stop runden' })).toBeHidden();
	await page.getByRole('link', { name: 'Hvis evalueringen bør stoppes' }).click();
	await expect(page.getByRole('link', { name: cast.contact })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ja, stop runden' })).toBeHidden();
	await expectAccessible(page);
	await page.request.post(`${own}/stop`, { headers: { origin: baseURL ?? '' }, form: {} });
	const { state } = await db
		.selectFrom('round')
		.select('state')
		.where('id', '=', evaluation.round_id)
		.executeTakeFirstOrThrow();
	expect(state).toBe('open');
});
