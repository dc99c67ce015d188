import { json } from '@sveltejs/kit';
import { findNationalFigures } from '#lib/server/national/find-figures.ts';
import { answerPacked } from '#lib/server/packed-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, request }) => {
	const found = await findNationalFigures(locals.db, params.year);
	if (!found) return json({ message: 'not found' }, { status: 404 });

	return answerPacked(request, found, { 'content-type': 'application/json; charset=utf-8' });
};
