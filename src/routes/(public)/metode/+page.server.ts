import { showMethod } from '#lib/server/national/show-method.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await showMethod(locals.db)),
	origin: locals.settings.origin
});
