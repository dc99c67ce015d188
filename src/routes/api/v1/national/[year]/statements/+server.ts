import { tabulateStatements } from '#lib/domain/national/query/lists/themes.ts';
import { answerList, answerMissing } from '#lib/server/interface/answer.ts';
import { findAskedYear } from '#lib/server/national/find-asked-year.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, request }) => {
	const found = await findAskedYear(locals.db, params.year);
	if (!found) return answerMissing();

	return answerList(request, 'statements', tabulateStatements(found.questionnaire));
};
