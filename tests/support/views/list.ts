import { rights } from '#lib/domain/access/table.ts';
import { listPages } from '#tests/support/input/pages.ts';
import type { Stage } from '#tests/support/input/stage.ts';
import { listErrorViews } from './errors.ts';
import { listPreparedViews } from './prepare.ts';
import { listPageRoutes } from './page-routes.ts';
import { listReportViews } from './reports.ts';
import type { View } from './view.ts';

/**
 * Every page of the product as somebody sees it, most of them in several states. Throws when a page of
 * the table of rights is not among them: it is made to be seen by giving its address a part in
 * `listPages`, or what comes before it in `listPreparedViews`.
 */
export async function listViews(stage: Stage): Promise<readonly View[]> {
	const routes = listPageRoutes();
	const all = [
		...(await listReadable(stage, new Set(routes))),
		...(await listPreparedViews(stage)),
		...(await listReportViews(stage)),
		...listErrorViews()
	];
	const unseen = routes.filter((route) => !all.some((view) => view.route === route));
	if (unseen.length > 0) throw new Error(`no view of ${unseen.join(', ')}`);

	return all.map((view, index) => {
		const before = all.slice(0, index).filter(({ name }) => name === view.name).length;

		return before === 0 ? view : { ...view, name: `${view.name}-${before + 1}` };
	});
}

/** Pages to which an address is enough. One that leads elsewhere in its state is left out. */
async function listReadable(stage: Stage, routes: ReadonlySet<string>): Promise<readonly View[]> {
	const views: View[] = [];
	for (const { route, path, ...page } of await listPages(stage)) {
		if (!routes.has(route)) continue;
		/* What is for everybody is seen as a visitor sees it. */
		const cookie = rights[route]?.GET === 'anyone' ? undefined : page.cookie;
		const { status } = await fetch(`${stage.server.origin}${path}`, {
			...{ redirect: 'manual' },
			headers: { accept: 'text/html', cookie: cookie ?? '' }
		});
		if (status === 200) views.push({ name: nameOf(route), route, path, cookie, status });
		else if (status !== 303) throw new Error(`${path} answers ${status}`);
	}

	return views;
}

/** The words of an address; what stands for an object is named only where it comes last. */
function nameOf(route: string): string {
	const words = route
		.replace(/\[(\w+)\]$/u, '$1')
		.replace(/-?\[\w+\]/gu, '')
		.split('/');

	return words.filter((word) => word !== '').join('-') || 'forside';
}
