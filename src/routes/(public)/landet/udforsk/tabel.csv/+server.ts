import { error } from '@sveltejs/kit';
import { csvHeaders, writeCsv } from '#lib/domain/export/csv.ts';
import { listViewRows } from '#lib/i18n/view-file.ts';
import { showView } from '#lib/server/national/show-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const shown = await showView(locals.db, url.searchParams);
	if (!shown || shown.page.problems.length > 0) error(404);
	const { view, table } = shown.page;

	return new Response(writeCsv(listViewRows(view, table, locals.language)), {
		headers: csvHeaders(`landet-${view.subject.code}-${String(view.year)}`)
	});
};
