import { tabulateVariables } from '#lib/domain/national/query/lists/variables.ts';
import { answerList, answerMissing } from '#lib/server/interface/answer.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { findAskedYear } from '#lib/server/national/find-asked-year.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, request }) => {
	const found = await findAskedYear(locals.db, params.year);
	if (!found) return answerMissing();

	return answerList(request, 'variables', tabulateVariables(found.questionnaire, cellLists));
};
