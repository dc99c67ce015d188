import { error } from '@sveltejs/kit';
import { showYear } from '#lib/server/national/show-year.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const shown = await showYear(locals.db, params.year, url.searchParams);
	if (!shown) error(404);

	return { shown, origin: locals.settings.origin };
};
