import { chromium, type Browser, type Page } from '@playwright/test';
import { setStage } from '#tests/support/input/stage.ts';
import { listReportViews } from '#tests/support/views/reports.ts';
import { openView, type View } from '#tests/support/views/view.ts';
import { launchOptions } from '../../chromium.js';
import type { Bench, Run } from '../bench.ts';
import { requireSame } from '../measure.ts';
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
		check: () => compareWords(browser, origin, view),
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
	const used = await readProcessors(browser);

	return visit(browser, origin, view, change, async (page) => {
		const milliseconds = await page.evaluate(readLargestPaint);
		const now = await readProcessors(browser);
		const spent = [...now].map(([id, seconds]) => seconds - (used.get(id) ?? 0));

		return {
			milliseconds,
			processorMilliseconds: 1000 * spent.reduce((sum, seconds) => sum + seconds, 0)
		};
	});
}

async function visit<T>(
	browser: Browser,
	origin: string,
	view: View,
	change: (html: string) => string,
	look: (page: Page) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.route(`${origin}${view.path}*`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: change(await response.text()) });
		});
		await openView(page, origin, view, 'da');
		await page.waitForLoadState('networkidle');

		return await look(page);
	} finally {
		await context.close();
	}
}

/** Both pages must have the same words, or one would be painted sooner for having less to say. */
async function compareWords(browser: Browser, origin: string, view: View): Promise<string> {
	const read = (page: Page) => page.evaluate(readParagraphs);
	const own = await visit(browser, origin, view, asItIs, read);
	const text = await visit(browser, origin, view, keepText, read);
	requireSame(own, text, 'headings and paragraphs');

	return `${own.length} headings and paragraphs`;
}

/** Seconds of the processors by process of the browser. */
async function readProcessors(browser: Browser): Promise<ReadonlyMap<number, number>> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();

	return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Runs in the page. */
function readParagraphs(): readonly string[] {
	return [...document.querySelectorAll('h1, h2, h3, main p')].map(({ textContent }) =>
		textContent.replaceAll(/\s+/gu, ' ').trim()
	);
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
