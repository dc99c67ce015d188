import { error } from '@sveltejs/kit';
import { findCodebook } from '#lib/server/national/files/find-codebook.ts';
import { listFiles } from '#lib/server/national/files/find.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { db, actor, settings } = locals;
	const asked = { year: params.year, origin: settings.origin };
	const [codebook, files] = await Promise.all([
		findCodebook(db, asked),
		listFiles(db, asked, actor)
	]);
	if (!codebook || !files) error(404);
	const { year, release, releasedOn, citation, licence, tables } = codebook;

	return {
		...{ year, release, releasedOn, citation, licence },
		tables: tables.map(({ name, rows }) => ({ name, rows })),
		files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 }))
	};
};
