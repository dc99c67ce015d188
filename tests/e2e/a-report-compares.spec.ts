import type { Kysely } from 'kysely';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { insertAccount } from '#lib/server/accounts/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { randomId } from '#lib/server/random.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from '#tests/support/builders.ts';
import { expect, test } from './test.ts';

const day = 24 * 3_600_000;
const sizes = [
	{ width: 1280, height: 900 },
	{ width: 360, height: 740 },
	{ width: 320, height: 700 }
];

test('a second report says what has changed beyond chance, in words and in a table', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const leader = await insertLeader(db);
	await release(db, openRound, leader, { value: 3, from: 0 });
	const id = await release(db, openRound, leader, { value: 4, from: 250 });
	await signIn(page, leader.email);
	await page.goto(`/rapport/${id}`);

	const section = page.getByRole('region', { name: 'Siden sidst' });
	await expect(section).toContainText('Dengang svarede 8 af 8 medarbejdere');
	await expect(section).toContainText('Driftsledelse ligger højere: 4,0 nu, 3,0 sidst.');
	const table = section.getByRole('table');
	await expect(table).toBeHidden();
	await section.getByText('Se alle tallene, sidst og nu').press('Enter');
	await expect(table.getByRole('row', { name: /Driftsledelse/ })).toContainText(
		/3,0.*4,0.*højere/s
	);
	await expectAccessible(page);
});

test('a first report has nothing to compare with, and does not speak of it', async ({
	page,
	db,
	openRound,
	signIn
}) => {
	const leader = await insertLeader(db);
	const id = await release(db, openRound, leader, { value: 3, from: 0 });
	await signIn(page, leader.email);
	await page.goto(`/rapport/${id}`);

	await expect(page.getByRole('heading', { name: 'Opad, indad, udad og fremad' })).toBeVisible();
	await expect(page.getByText('Siden sidst')).toHaveCount(0);
	await expect(page.getByText('ledere som dig')).toHaveCount(0);
	await expect(page.getByText('Et forsigtigt bud')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the example shows how sure each theme is, and where it lies in its country', async ({
		page
	}) => {
		await page.goto('/eksempel');

		const basis = page.getByText('Landstallene for 2025 viser, hvor forskelligt');
		await expect(basis).toBeHidden();
		await page.getByText('Sådan regner vi usikkerheden ud').click();
		await expect(basis).toBeVisible();
		const theme = page.locator('#anerkendelse');
		await expect(theme).toContainText('ville tallet nok ligge mellem 2,8 og 3,4');
		await expect(theme).toContainText('Et forsigtigt bud er 3,2');
		await expect(theme).toContainText(/Af 100 ledere som dig har højst \d+ et lavere tal/);
		await expect(page.getByText('Det er ikke en rangliste')).toBeVisible();
		await expect(page.locator('main')).toContainText(
			'Retning og mening ligger højere: 3,6 nu, 2,9 sidst.'
		);
	});
});

for (const [language, words] of [
	['da', 'Medarbejdernes svar om dit arbejde udad ligger højere end dem om dit arbejde opad.'],
	[
		'en',
		'The employees’ answers about your work outward lie higher than those about your work upward.'
	]
] as const) {
	test(`the example with all of its comparisons fits every width, in ${language}`, async ({
		page,
		expectAccessible
	}) => {
		await page.goto(`/eksempel?lang=${language}`);
		await expect(page.getByText(words)).toBeVisible();
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		for (const size of sizes) {
			await page.setViewportSize(size);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, `${size.width} px`).toBeLessThanOrEqual(0);
		}
		await expectAccessible(page);
	});
}

interface Leader {
	readonly id: string;
	readonly email: string;
}

async function insertLeader(db: Kysely<Database>): Promise<Leader> {
	const id = randomId();
	const email = `leder-${id.slice(0, 8)}@eksempel.dk`;
	await insertAccount(db, { id, email, name: 'Mette Holm', language: 'da' });

	return { id, email };
}

/** One of a leader's rounds, some days from now, in which eight employees give the same answer. */
async function release(
	db: Kysely<Database>,
	openRound: (options: RoundOptions) => Promise<OpenedRound>,
	leader: Leader,
	{ value, from }: { readonly value: ScaleValue; readonly from: number }
): Promise<string> {
	const opened = Date.now() + from * day;
	const round = await openRound({
		...{ employees: [8], leaderEmail: leader.email, now: new Date(opened) }
	});
	const [evaluation] = round.evaluations;
	if (!evaluation) throw new Error('the round has no evaluation');
	await db
		.updateTable('leader')
		.set({ account_id: leader.id })
		.where('organisation_id', '=', round.organisationId)
		.execute();
	await db
		.updateTable('round')
		.set({ audience: JSON.stringify({ scope: 'leader', readers: [] }) })
		.where('id', '=', round.id)
		.execute();
	for (const { group, token } of evaluation.links)
		await answer(
			{ db },
			round.keys,
			token,
			answerAll(standardForm, group, value),
			new Date(opened)
		);
	await closeRound(db, round.keys, round, new Date(opened + 21 * day));
	const { id } = await db
		.selectFrom('leader_release')
		.select('id')
		.where('evaluation_id', '=', evaluation.id)
		.executeTakeFirstOrThrow();

	return id;
}
