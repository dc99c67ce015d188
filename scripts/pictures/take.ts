import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { join } from 'node:path';
import { openView, type View } from '#tests/support/views/view.ts';
import type { Wish } from './wish.ts';

export interface Shots extends Wish {
	readonly origin: string;
	readonly folder: string;
	readonly views: readonly View[];
}

/** Opens a page once and takes it at each width in each theme, as far down as it goes. */
export async function pictureView(
	browser: Browser,
	{ origin, folder, widths, themes }: Shots,
	view: View,
	language: 'da' | 'en'
): Promise<void> {
	const page = await openForPicture(browser, origin, view, { language });

	for (const colorScheme of themes) {
		await page.emulateMedia({ colorScheme });
		for (const width of widths) {
			await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
			const path = join(folder, language, `${colorScheme}-${width}`, `${view.name}.png`);
			await page.screenshot({ path, fullPage: true });
		}
	}
	await page.context().close();
}

/** Opens a page in a browser context of its own, where nothing moves, and waits for its letters. */
export async function openForPicture(
	browser: Browser,
	origin: string,
	view: View,
	{ language = 'da', ...options }: BrowserContextOptions & { readonly language?: 'da' | 'en' }
): Promise<Page> {
	const page = await browser.newPage({
		...{ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', reducedMotion: 'reduce' },
		...options
	});
	await openView(page, origin, view, language);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));

	return page;
}
