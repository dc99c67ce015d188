import type { Page } from '@playwright/test';
import { findCutOff, findHidden, findMoving, widenText } from './in-page.ts';
import { listViolations } from '../accessible.ts';
import { expectKeyboard } from '../keyboard.ts';
import { expect } from '../test.ts';

const narrow = { width: 320, height: 740 };
const wide = { width: 1280, height: 900 };

/**
 * All that is asked of every page, in one load of it: accessible in light and dark, nothing to scroll
 * sideways for at 320 px, nothing cut off with more space in the text or with text twice as large,
 * everything met by Tab where one sees it, marks and focus there in forced colours, and nothing that
 * moves for those who asked for calm. `at` names the page in what is said.
 */
export async function checkPage(page: Page, at: string): Promise<void> {
	const soft = expect.configure({ soft: true });

	await page.setViewportSize(narrow);
	await drawCharts(page);
	soft(await listViolations(page), at).toEqual([]);
	soft(await page.evaluate(findCutOff), `${at}: at 320 px`).toEqual([]);
	await expectKeyboard(page, at, soft);

	await page.emulateMedia({ forcedColors: 'active' });
	soft(await page.evaluate(findHidden), `${at}: forced colours`).toEqual([]);

	await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
	soft(await page.evaluate(findMoving), `${at}: reduced motion`).toEqual([]);

	await page.evaluate(widenText, 'spacing');
	soft(await page.evaluate(findCutOff), `${at}: text spacing at 320 px`).toEqual([]);

	await page.setViewportSize(wide);
	soft(await page.evaluate(findCutOff), `${at}: text spacing at 1280 px`).toEqual([]);
	await page.evaluate(widenText, 'size');
	soft(await page.evaluate(findCutOff), `${at}: text of 200 %`).toEqual([]);

	await page.evaluate(widenText, 'no more');
	await page.emulateMedia({ colorScheme: 'dark' });
	soft(await listViolations(page), `${at}: dark, at 1280 px`).toEqual([]);
}

/**
 * Charts are drawn when they come into sight, and what goes through them is there only then. A page
 * without script keeps its still pictures.
 */
async function drawCharts(page: Page): Promise<void> {
	if ((await page.locator('link[rel="modulepreload"]').count()) === 0) return;
	for (const chart of await page.locator('.chart:visible').all()) {
		await chart.scrollIntoViewIfNeeded();
		await expect(chart).toHaveClass(/\bdrawn\b/u);
	}
	await page.evaluate(() => scrollTo(0, 0));
}
