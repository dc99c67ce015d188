import type { Page } from '@playwright/test';
import type { Phone } from './phone.ts';

/** What somebody has read on their way. */
export interface Walk {
	/** The statements of each page, as they stood there. */
	readonly statements: readonly string[];
	/** Their answers, read through before they were sent. */
	readonly review: string;
}

const values = ['4', '2', 'ved_ikke', '5'];
const comment = 'Mere ro om morgenen.';

/** Follows a link to the end: answers everything, reads it through and sends it. */
export async function walk(phone: Phone, link: string, hasScript: boolean): Promise<Walk> {
	const { page, look } = phone;
	const statements: string[] = [];
	await begin(phone, link);
	while (!page.url().includes('/gennemse')) {
		statements.push(...(await page.locator('legend').allInnerTexts()));
		const saved = hasScript ? page.waitForResponse(isQuietSave) : undefined;
		await fillIn(page);
		await saved;
		const before = page.url();
		await page.locator('button[value=next]').click();
		await page.waitForURL((url) => url.href !== before);
		await look();
	}
	const code = await page.locator('input[name=code]').inputValue();
	const review = (await page.locator('main').innerText()).replaceAll(code, '');
	await page.locator('main form button').last().click();
	await page.getByTestId('survey-submitted').waitFor();
	await look();

	return { statements, review };
}

/** Opens a link and begins. */
async function begin({ page, look }: Phone, link: string): Promise<void> {
	await page.goto(link);
	await look();
	await page.locator('main a.button').first().click();
	await page.waitForURL(/\/samlet/u);
	await look();
}

async function fillIn(page: Page): Promise<void> {
	const asked = page.locator('fieldset').filter({ has: page.getByRole('radio') });
	for (const [index, statement] of (await asked.all()).entries())
		await statement.locator(`input[value="${values[index % values.length] ?? ''}"]`).check();
	for (const field of await page.locator('textarea').all()) await field.fill(comment);
}

const isQuietSave = (response: {
	request(): { resourceType(): string; method(): string };
}): boolean =>
	response.request().resourceType() === 'fetch' && response.request().method() === 'POST';
