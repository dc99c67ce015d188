import { redirect } from '@sveltejs/kit';
import { fileHeaders } from '#lib/domain/export/file.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { localPath } from '#lib/i18n/path.ts';
import { readCommentWish } from '#lib/schemas/comment-wish.ts';
import { describeLeaderReport } from '#lib/server/pdf/leader/report.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { requireReport } from '#lib/server/releases/require-report.ts';
import type { RequestHandler } from './$types';

/** The report on paper, for whoever may read it. The comments come along only when they are asked for. */
export const GET: RequestHandler = async (event) => {
	const given = await requireReport(event, 'report_exported');
	const { db, language, press } = event.locals;
	if (given.state === 'withheld') redirect(303, localPath(`/rapport/${event.params.id}`, language));

	const { report, reader, sha256 } = given;
	const { questionnaireVersion, closedOn } = report.evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const comments = readCommentWish(event.url.searchParams);
	const document = describeLeaderReport(
		{ report, questionnaire, reader, comments, sha256 },
		language
	);

	return new Response(press.print('document', document, closedOn), {
		headers: fileHeaders(printed[language].report.fileName, 'pdf')
	});
};
