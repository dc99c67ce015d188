import type { Page } from '@playwright/test';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { OpenedRound } from '#tests/support/builders.ts';
import { standardForm } from '#tests/support/builders.ts';
import { expect } from './test.ts';

/** Five pages: enough for whatever does not depend on the length. */
export const shortForm = { ...standardForm, form: 'kort' as const };

/** What the buttons are called. */
const words = {
	da: { next: 'Gem og gå videre', begin: 'Begynd at svare', send: 'Send mine svar' },
	en: { next: 'Save and go on', begin: 'Begin', send: 'Send my answers' }
} as const;

/** The address of somebody's link, as it stands in their mail. */
export function linkOf(round: OpenedRound, group: RaterGroup, index = 0): string {
	const token = round.evaluations[0]?.links.filter((link) => link.group === group)[index]?.token;
	if (token === undefined) throw new Error(`nobody is invited as ${group}`);

	return `/s/${token}`;
}

export async function begin(page: Page, language: 'da' | 'en' = 'da'): Promise<void> {
	await page.getByRole('link', { name: words[language].begin }).first().click();
	await expect(page.getByRole('progressbar')).toBeVisible();
}

export async function goOn(page: Page, language: 'da' | 'en' = 'da'): Promise<void> {
	const before = page.url();
	await page.getByRole('button', { name: words[language].next, exact: true }).click();
	await expect(page).not.toHaveURL(before);
}

/** Goes on from page to page, whatever stands there, until the answers can be read through. */
export async function goToReview(
	page: Page,
	language: 'da' | 'en' = 'da',
	onEachPage: () => Promise<void> = () => Promise.resolve()
): Promise<void> {
	while (!page.url().includes('/gennemse')) {
		await onEachPage();
		await goOn(page, language);
	}
}

/** Sends from the read-through page and gives the replace code that stood on it. */
export async function send(page: Page, language: 'da' | 'en' = 'da'): Promise<string> {
	const code = await page.locator('input[name=code]').inputValue();
	await page.getByRole('button', { name: words[language].send }).click();
	await expect(page.getByTestId('survey-submitted')).toBeVisible();

	return code;
}

/** Chooses an answer to each statement on the page, always the same by its place. */
export async function answerPage(page: Page, values = ['4', '2', 'ved_ikke', '5']): Promise<void> {
	const statements = await page
		.locator('fieldset')
		.filter({ has: page.getByRole('radio') })
		.all();
	for (const [index, statement] of statements.entries()) {
		await statement.locator(`input[value="${values[index % values.length] ?? '3'}"]`).check();
	}
}

/** The page fits its window: nobody has to scroll sideways. */
export async function expectToFit(page: Page): Promise<void> {
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - window.innerWidth
	);

	expect(overflow).toBeLessThanOrEqual(0);
}
