import type { Download, Page } from '@playwright/test';
import type { Kysely } from 'kysely';
import { listAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from '#tests/support/builders.ts';
import { expect, test } from './test.ts';
import { giveRole } from './workplace.ts';

const threeWeeks = 21 * 24 * 3_600_000;

interface Reported {
	readonly round: OpenedRound;
	readonly path: string;
	readonly email: string;
}

/** A round of eleven leaders who all answered about themselves, closed, and its coordinator. */
async function reportRound(
	db: Kysely<Database>,
	openRound: (options: RoundOptions) => Promise<OpenedRound>,
	options: Partial<RoundOptions> = {}
): Promise<Reported> {
	const employees = [...Array.from({ length: 10 }, () => 5), 4];
	const round = await openRound({ employees, ...options });
	await db
		.updateTable('organisation')
		.set({ verified: 1 })
		.where('id', '=', round.organisationId)
		.execute();
	/* Links come in no order. In each team threes and fours take turns, and every other begins with a four. */
	for (const [team, { links }] of round.evaluations.entries()) {
		const asked = links.filter(({ group }) => group === 'employee');
		const [self] = links.filter(({ group }) => group === 'self');
		const answers = asked.map(({ token }, index) => ({
			token,
			drafted: answerAll(round.selection, 'employee', (team + index) % 2 === 0 ? 3 : 4)
		}));
		if (self) answers.push({ token: self.token, drafted: answerAll(round.selection, 'self', 4) });
		for (const { token, drafted } of answers)
			await answer({ db }, round.keys, token, drafted, new Date());
	}
	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	const email = `koordinator-${round.id.slice(0, 8)}@eksempel.dk`;

	return { round, email, path: `/organisation/${round.organisationId}/runde/${round.id}/rapport` };
}

async function readDownload(download: Download): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);

	return Buffer.concat(chunks).toString('utf8');
}

const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a coordinator reads the report and takes it along, and both are written down', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const reported = await reportRound(db, openRound);
	await signIn(page, reported.email);
	expect((await page.goto(reported.path))?.status()).toBe(404);
	await giveRole(db, reported.round.organisationId, reported.email, 'coordinator');
	await page.goto(reported.path);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nørre Herred Kommune i 20/);
	await expect(page.getByText('11 ledere har været med i runden. 54 af 54')).toBeVisible();
	const themes = page.getByRole('table', { name: /^Temaerne/ });
	await expect(themes.getByRole('row')).toHaveCount(13);
	await themes.getByRole('link', { name: 'Driftsledelse' }).click();
	await expect(page.getByText('Følger op, når noget i den daglige drift')).toBeVisible();
	await expect(page.getByRole('table', { name: /Antal ledere/ })).toContainText('færre end 5');
	await expectAccessible(page);

	for (const [name, begins] of [
		['Hent som PDF', '%PDF-1.'],
		['CSV til regneark', '\ufeff"Hvem tallet gælder"'],
		['JSON til programmer', '{"figures":[']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		expect((await readDownload(download)).slice(0, begins.length)).toBe(begins);
		expect(download.suggestedFilename()).toMatch(/^organisationsrapport-20\d\d\.(pdf|csv|json)$/);
	}

	const { organisationId, id } = reported.round;
	const entries = await listAudit(db, organisationId, `round:${id}`);
	expect(entries.map(({ action }) => action)).toEqual(
		expect.arrayContaining(['organisation_read', 'organisation_exported'])
	);
});

test('the report fits a phone in both languages, also before there is one', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const reported = await reportRound(db, openRound);
	await signIn(page, reported.email);
	await giveRole(db, reported.round.organisationId, reported.email, 'coordinator');

	for (const [language, words] of [
		['da', /Efter ledelsesniveau/],
		['en', /By level of leadership/]
	] as const) {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(`${reported.path}?lang=${language}`);
		await expect(page.getByRole('heading', { name: words })).toBeVisible();
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await expectAccessible(page);
	}

	const open = await openRound({ employees: [5] });
	await db
		.updateTable('organisation')
		.set({ verified: 1 })
		.where('id', '=', open.organisationId)
		.execute();
	await giveRole(db, open.organisationId, reported.email, 'coordinator');
	await page.goto(`/organisation/${open.organisationId}/runde/${open.id}/rapport`);
	await expect(page.getByText('Runden er i gang.')).toBeVisible();
	await expectAccessible(page);
});

test('employees’ work and an organisation’s own statements are told of the whole, in both languages', async ({
	page,
	db,
	openRound,
	signIn,
	expectAccessible
}) => {
	const own = { da: 'Vi holder korte møder.', en: 'We keep our meetings short.' };
	const selection = {
		...{ ...standardForm, work: true },
		ownStatements: [{ id: 'lokal_1', text: own }]
	};
	const reported = await reportRound(db, openRound, { selection });
	await signIn(page, reported.email);
	await giveRole(db, reported.round.organisationId, reported.email, 'coordinator');

	for (const [language, words] of [
		[
			'da',
			{
				work: 'Medarbejdernes arbejde',
				local: 'Jeres egne udsagn',
				value: '3,5',
				item: 'giver mening'
			}
		],
		[
			'en',
			{
				work: 'The employees’ work',
				local: 'Your own statements',
				value: '3.5',
				item: 'is meaningful'
			}
		]
	] as const) {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(`${reported.path}?lang=${language}`);
		const work = page.getByRole('region', { name: words.work });
		const local = page.getByRole('region', { name: words.local });
		await expect(work.getByRole('row', { name: words.item })).toContainText(words.value);
		await expect(work.getByRole('row')).toHaveCount(6);
		await expect(local.getByRole('row').last()).toContainText(own[language].replace('.', ''));
		await expect(local.getByRole('row').last()).toContainText(words.value);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		await expectAccessible(page);

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'CSV' }).click()
		]);
		expect(await readDownload(download)).toContain(own[language]);
	}
});
