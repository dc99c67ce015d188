import { globSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { addressOf, rights } from '#lib/domain/access/table.ts';

/** The routes of the table of rights behind which there is a page, and not a file or an answer to a program. */
export function listPageRoutes(): readonly string[] {
	const pages = new Set(
		globSync('**/+page.svelte', { cwd: 'src/routes' }).map((file) => {
			const folder = dirname(file).split(sep).join('/');

			return addressOf(folder === '.' ? '/' : `/${folder}`);
		})
	);

	return Object.entries(rights)
		.filter(([route, methods]) => pages.has(route) && 'GET' in methods)
		.map(([route]) => route);
}
