import { showYear } from '#lib/server/national/show-year.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	shown: await showYear(locals.db, 'latest', url.searchParams),
	origin: locals.settings.origin
});
