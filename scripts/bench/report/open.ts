import { chromium, type Browser } from '@playwright/test';
import { setStage } from '#tests/support/input/stage.ts';
import { listReportViews } from '#tests/support/views/reports.ts';
import { openView, type View } from '#tests/support/views/view.ts';
import { launchOptions } from '../../chromium.js';
import type { Bench, Run } from '../bench.ts';
import { keepText } from './text.ts';

/**
 * How soon the largest part of the first screen of a leader's report stands there, beside the same page
 * of the same server with only its text. Build first. Each run is a browser that has seen nothing before.
 */
export async function openBench(): Promise<Bench> {
	const stage = await setStage();
	const views = await listReportViews(stage);
	const view = views.find(({ name }) => name === 'rapport-30');
	if (view === undefined) {
		await stage.remove();
		throw new Error('there is no report of thirty employees');
	}
	const browser = await chromium.launch(launchOptions());
	const { origin } = stage.server;
	await paint(browser, origin, view, asItIs);

	return {
		about: 'largest contentful paint of a report with 13 themes, 1280 px wide',
		turns: 15,
		sides: [
			{ name: 'report', run: () => paint(browser, origin, view, asItIs) },
			{ name: 'text', run: () => paint(browser, origin, view, keepText) }
		],
		async close() {
			await browser.close();
			await stage.remove();
		}
	};
}

/** Both sides take the same way, so that what it costs to change a page is no part of the comparison. */
async function paint(
	browser: Browser,
	origin: string,
	view: View,
	change: (html: string) => string
): Promise<Run> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.route(`${origin}${view.path}*`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: change(await response.text()) });
		});
		await openView(page, origin, view, 'da');
		await page.waitForLoadState('networkidle');

		return { milliseconds: await page.evaluate(readLargestPaint) };
	} finally {
		await context.close();
	}
}

function asItIs(html: string): string {
	return html;
}

/** Runs in the page. Milliseconds since the address was asked for. */
function readLargestPaint(): Promise<number> {
	return new Promise((resolve) => {
		new PerformanceObserver((list) => {
			resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
		}).observe({ type: 'largest-contentful-paint', buffered: true });
	});
}
