import { error } from '@sveltejs/kit';
import { findCodebook } from '#lib/server/national/files/find-codebook.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { db, settings } }) => {
	const codebook = await findCodebook(db, { year: params.year, origin: settings.origin });
	if (!codebook) error(404);

	return { codebook };
};
