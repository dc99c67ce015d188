import { error } from '@sveltejs/kit';
import { readLogSearch } from '#lib/schemas/log.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { readLog } from '#lib/server/audit/read-log.ts';
import { askLog } from './question.ts';
import type { PageServerLoad } from './$types';

const perPage = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const search = readLogSearch(url.searchParams);
	const place = { skip: (search.page - 1) * perPage, most: perPage };
	const read = await readLog(locals.db, requireActor(locals), askLog(search), place);

	return { search, ...(read ?? error(404)) };
};
