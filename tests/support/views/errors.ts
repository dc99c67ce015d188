import type { Page } from '@playwright/test';
import type { View } from './view.ts';

/** What somebody meets where an address leads nowhere. */
export function listErrorViews(): readonly View[] {
	const nowhere = { cookie: undefined, status: 404 };

	return [
		{ ...nowhere, name: 'fejl-side', route: 'no such page', path: '/findes-ikke' },
		{ ...nowhere, name: 'fejl-link', route: 'no such link', path: '/s/findes-ikke' }
	];
}

/** Sends the page's form as it stands, and waits for what it says then. */
export async function sendAsItStands(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const form of document.forms) form.noValidate = true;
	});
	await page.locator('main form button:visible').first().click();
	await page.getByRole('alert').first().waitFor();
}
