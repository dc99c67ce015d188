import type { Browser, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	largeTeamCharts,
	organisationCharts,
	readMeaning,
	reportCharts,
	type ChartView
} from '#tests/support/views/charts.ts';
import type { View } from '#tests/support/views/view.ts';
import { openForPicture } from './take.ts';

/** On which pages the pictures are, by the names that the list of views gives them. */
const pages: readonly { readonly view: RegExp; readonly charts: readonly ChartView[] }[] = [
	{ view: /^eksempel$/u, charts: reportCharts },
	{ view: /^rapport-30$/u, charts: largeTeamCharts },
	{ view: /^organisation-runde-rapport/u, charts: organisationCharts }
];

/**
 * Takes each picture of figures with its title and without the sentences around it, for somebody who has
 * never seen it, and writes what it is to say. The order is that of the files' numbers.
 */
export async function pictureCharts(
	browser: Browser,
	origin: string,
	views: readonly View[],
	folder: string
): Promise<void> {
	mkdirSync(folder, { recursive: true });
	let number = 0;

	for (const { view: name, charts } of pages) {
		const view = views.find((each) => name.test(each.name));
		if (!view) throw new Error(`no page is called ${name}`);
		const page = await openForPicture(browser, origin, view, {
			...{ viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1.5 }
		});
		for (const chart of charts) {
			if ((await page.locator(chart.frame).count()) === 0) {
				console.log(`${chart.component}: these invented people give it nothing to draw`);
				continue;
			}
			number += 1;
			const path = join(folder, `chart-${number}.png`);
			await pictureChart(page, chart, path);
			console.log(`${path}: ${readMeaning(chart.component)}`);
		}
		await page.context().close();
	}
}

async function pictureChart(page: Page, { frame, hide }: ChartView, path: string): Promise<void> {
	const chart = page.locator(frame).first();
	await chart.scrollIntoViewIfNeeded({ timeout: 5_000 });
	await chart.evaluate((element, hidden) => {
		const each = (which: string) => element.querySelectorAll<HTMLElement>(which);
		/* The still picture says the same and needs no waiting for the one that is drawn by script. */
		for (const one of each('.still')) one.style.setProperty('visibility', 'visible');
		for (const one of each(`${hidden}, canvas`))
			one.style.setProperty('display', 'none', 'important');
	}, hide);
	await chart.screenshot({ path });
	await chart.evaluate((element) => {
		for (const one of element.querySelectorAll<HTMLElement>('*'))
			one.style.removeProperty('display');
	});
}
