import type { Browser } from '@playwright/test';
import { join } from 'node:path';
import type { View } from '#tests/support/views/view.ts';
import { openForPicture } from './take.ts';

interface Chosen {
	readonly file: string;
	readonly view: string;
	readonly width: number;
	/** How much of the top is shown, in pixels; or the heading of the one part that is. */
	readonly part: number | string;
}

/** The pictures that the README shows. */
const chosen: readonly Chosen[] = [
	{ file: 'first-page.png', view: 'forside', width: 1200, part: 860 },
	{ file: 'answering.png', view: 's-tema', width: 1200, part: 706 },
	{ file: 'report-themes.png', view: 'eksempel', width: 1200, part: 'De 12 temaer' },
	{ file: 'open-round.png', view: 'organisation-runde-round-2', width: 1200, part: 1180 }
];

export async function pictureChosen(
	browser: Browser,
	origin: string,
	views: readonly View[]
): Promise<void> {
	for (const { file, view: name, width, part } of chosen) {
		const view = views.find((each) => each.name === name);
		if (!view) throw new Error(`no page is called ${name}`);
		const height = typeof part === 'number' ? part : 900;
		const page = await openForPicture(browser, origin, view, { viewport: { width, height } });
		const path = join('docs', 'pictures', file);
		const heading = page.getByRole('heading', { level: 2, name: String(part), exact: true });
		const section = page.locator('section').filter({ has: heading });
		await (typeof part === 'number' ? page.screenshot({ path }) : section.screenshot({ path }));
		await page.context().close();
		console.log(path);
	}
}
