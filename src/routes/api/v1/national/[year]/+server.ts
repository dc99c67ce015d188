import { findOpenFile } from '#lib/server/national/files/find.ts';
import { findNationalFigures } from '#lib/server/national/find-figures.ts';
import { chooseFormat, mediaTypes } from '#lib/server/interface/accept.ts';
import { answerMissing, answerNotAcceptable } from '#lib/server/interface/answer.ts';
import { answerPacked } from '#lib/server/packed-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { year }, locals, request }) => {
	const { db, settings } = locals;
	const format = chooseFormat(request.headers.get('accept'));
	if (!format) return answerNotAcceptable();
	const found =
		format === 'json'
			? await findNationalFigures(db, year)
			: await findOpenFile(db, { year, origin: settings.origin }, 'cells.csv');
	if (!found) return answerMissing();
	const type = `${mediaTypes[format]}; charset=utf-8`;

	return answerPacked(request, found, { vary: 'accept', 'content-type': type });
};
