import { showTeaser } from '#lib/server/national/show-teaser.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	national: await showTeaser(locals.db)
});
