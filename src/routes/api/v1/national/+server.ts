import { tabulateYears } from '#lib/domain/national/query/lists/years.ts';
import { answerList } from '#lib/server/interface/answer.ts';
import { findCountry } from '#lib/server/national/find-country.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { db, settings }, request }) =>
	answerList(request, 'years', tabulateYears(await findCountry(db), settings.origin));
