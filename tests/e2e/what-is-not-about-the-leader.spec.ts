import {
	answerPage,
	begin,
	expectToFit,
	goToReview,
	linkOf,
	send,
	shortForm
} from './answering.ts';
import { expect, test } from './test.ts';

const selection = {
	...{ ...shortForm, comments: false, work: true, examples: true },
	ownStatements: [
		{ id: 'lokal_1', text: { da: 'Vi holder korte møder.', en: 'We keep our meetings short.' } },
		{ id: 'lokal_2', text: { da: 'Vi hjælper hinanden.', en: 'We help each other.' } }
	]
};

test('an employee is told what stands in no report, and answers it', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const round = await openRound({ employees: [9], selection });
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(linkOf(round, 'employee'));
	await expect(page.getByText('Til sidst er der 7 udsagn, som ikke handler om')).toBeVisible();
	await begin(page);

	let pages = '';
	await goToReview(page, 'da', async () => {
		pages += await page.locator('main').innerText();
		await answerPage(page);
		await expectAccessible(page);
		await expectToFit(page);
	});
	expect(pages).toContain('Eksempel: når det er klart, hvem der tager et akut kald');
	expect(pages).toContain('De her udsagn har Nørre Herred Kommune selv skrevet.');
	expect(pages).toContain('De bliver kun vist samlet for hele organisationen.');
	expect(pages).toContain('mindst ti medarbejdere hos mindst tre ledere');
	await expect(page.locator('#egne')).toContainText('Vi hjælper hinanden.');
	await expect(page.locator('#arbejde')).toContainText('Mit arbejde giver mening for mig.');
	await send(page);
});

test('the same in English; a leader is not asked', async ({
	page,
	openRound,
	expectAccessible
}) => {
	const round = await openRound({ employees: [9], selection });
	await page.goto(`${linkOf(round, 'employee')}/egne?lang=en`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Statements from your workplace'
	);
	await expect(page.getByText('We keep our meetings short.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save and go on', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your work');
	await expectAccessible(page);

	const own = `${linkOf(round, 'self')}/arbejde?lang=en`;
	await page.goto(own);
	await expect(page).not.toHaveURL(own);
});
