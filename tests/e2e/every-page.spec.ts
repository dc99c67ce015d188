import { rights } from '#lib/domain/access/table.ts';
import { languages, type Language } from '#lib/domain/language.ts';
import { setStage, type Stage } from '#tests/support/input/stage.ts';
import { listViews } from '#tests/support/views/list.ts';
import { listPageRoutes } from '#tests/support/views/page-routes.ts';
import { openView, type View } from '#tests/support/views/view.ts';
import { checkPage } from './sweep/checks.ts';
import { expect, test as base } from './test.ts';

/**
 * With PAGES=all every page is looked at in both languages; otherwise those that are for anyone, and each
 * other in one of them, in turn.
 */
const isWhole = process.env['PAGES'] === 'all';

const test = base.extend<object, { stage: Stage; views: readonly View[] }>({
	stage: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter list
		async ({}, use) => {
			const stage = await setStage();
			await use(stage);
			await stage.remove();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	views: [async ({ stage }, use) => use(await listViews(stage)), { scope: 'worker' }]
});

/* One after the other, because each worker would set a stage of its own. */
test.describe.configure({ mode: 'default' });
/* A trace of some thousand steps takes longer than the steps, and what fails is said by its name. */
test.use({ trace: 'off' });

for (const area of new Set([...listPageRoutes(), 'no such page'].map(areaOf)))
	test(`every page below ${area} is for everybody`, async ({ page, stage, views }) => {
		test.setTimeout(isWhole ? 3_600_000 : 600_000);
		for (const [index, view] of views.entries()) {
			if (areaOf(view.route) !== area || (view.isVariant && !isWhole)) continue;
			for (const language of languagesOf(view, index))
				await test.step(`${view.name} in ${language}`, async () => {
					await page.context().clearCookies();
					await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
					await openView(page, stage.server.origin, view, language);
					await expect(page.locator('html')).toHaveAttribute('lang', language);
					await checkPage(page, `${view.name} (${view.path}) in ${language}`);
				});
		}
	});

function languagesOf({ route }: View, index: number): readonly Language[] {
	const inTurn = index % 2 === 0 ? 'da' : 'en';

	return isWhole || rights[route]?.GET === 'anyone' ? languages : [inTurn];
}

/** The first word of a route; pages outside of any folder are one area. */
function areaOf(route: string): string {
	const [, first = '', second] = route.split('/');

	return second === undefined ? '/' : `/${first}`;
}
