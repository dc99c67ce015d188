import { askExamples } from '#lib/server/national/ask-examples.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, settings } }) => ({
	origin: settings.origin,
	asked: await askExamples(db, settings.origin)
});
