// Takes pictures of every page of the built application, as a browser shows it with invented people in it,
// at three widths, light and dark, in Danish and English, and puts them into pictures/. With --docs it
// takes the few that stand in docs/pictures instead, with --charts each picture of figures by itself,
// with --country the country's pages in a country with many figures.
//
//   npm run pictures -- --only rapport --width 360 --language da --theme dark
import { chromium, type Browser } from '@playwright/test';
import { rmSync } from 'node:fs';
import { setStage } from '#tests/support/input/stage.ts';
import { listViews } from '#tests/support/views/list.ts';
import { launchOptions } from './chromium.js';
import { pictureCharts } from './pictures/charts.ts';
import { pictureChosen } from './pictures/chosen.ts';
import { setCountryStage } from './pictures/country.ts';
import { pictureView, type Shots } from './pictures/take.ts';
import { readWish } from './pictures/wish.ts';

const folder = 'pictures';
/** As many pages at once as a small machine has processors. */
const atOnce = 2;

const wish = readWish(process.argv.slice(2));
const browser = await chromium.launch(launchOptions('--hide-scrollbars'));

try {
	await (wish.country ? pictureCountry() : picturePages());
} finally {
	await browser.close();
}

async function picturePages(): Promise<void> {
	const stage = await setStage();

	try {
		const { origin } = stage.server;
		const views = await listViews(stage);
		if (wish.docs) await pictureChosen(browser, origin, views);
		else if (wish.charts) await pictureCharts(browser, origin, views, `${folder}/charts`);
		else {
			const wanted = views.filter(({ name }) => name.includes(wish.only));
			if (wanted.length === 0) throw new Error(`no page is called ${wish.only}`);
			if (wish.only === '') rmSync(folder, { recursive: true, force: true });
			await takeAll(browser, { ...wish, origin, folder, views: wanted });
		}
	} finally {
		await stage.remove();
	}
}

async function pictureCountry(): Promise<void> {
	const stage = await setCountryStage();

	try {
		await takeAll(browser, { ...wish, ...stage, folder: `${folder}/country` });
	} finally {
		await stage.remove();
	}
}

/** Each of the workers takes the next page that nobody has taken. */
async function takeAll(by: Browser, shots: Shots): Promise<void> {
	const jobs = shots.views.flatMap((view) =>
		shots.languages.map((language) => ({ view, language }))
	);
	const began = Date.now();
	const all = jobs.length * shots.widths.length * shots.themes.length;

	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (let job = jobs.shift(); job; job = jobs.shift())
				await pictureView(by, shots, job.view, job.language);
		})
	);
	const seconds = Math.round((Date.now() - began) / 1000);
	console.log(`${all} pictures of ${shots.views.length} pages in ${folder}/, ${seconds} s`);
}
