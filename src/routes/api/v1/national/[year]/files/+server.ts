import { tabulateFiles } from '#lib/domain/national/query/lists/files.ts';
import { answerList, answerMissing } from '#lib/server/interface/answer.ts';
import { listFiles } from '#lib/server/national/files/find.ts';
import type { RequestHandler } from './$types';

/* The files that are everybody’s, whoever asks: the answer is shared with scripts of other sites. */
export const GET: RequestHandler = async ({ params: { year }, locals, request }) => {
	const { db, settings } = locals;
	const files = await listFiles(db, { year, origin: settings.origin }, undefined);
	if (!files) return answerMissing();

	return answerList(
		request,
		'files',
		tabulateFiles(files, `${settings.origin}/landet/${year}/data`)
	);
};
