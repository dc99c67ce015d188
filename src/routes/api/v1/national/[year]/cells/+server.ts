import { answerMissing } from '#lib/server/interface/answer.ts';
import { answerCells } from '#lib/server/national/answer-cells.ts';
import { findAskedYear } from '#lib/server/national/find-asked-year.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, request, url }) => {
	const found = await findAskedYear(locals.db, params.year);

	return found ? answerCells(request, found, url.searchParams) : answerMissing();
};
