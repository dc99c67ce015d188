import { fileHeaders } from '#lib/domain/export/file.ts';
import type { GuideKind } from '#lib/domain/report/guides.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { findFollowUp } from '#lib/server/follow-up/queries.ts';
import { describeGuide } from '#lib/server/pdf/leader/guide.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { requireOwnReport, type Asked } from '#lib/server/releases/require-report.ts';

/** A guide to a talk or a meeting on paper, with the leader's own themes filled in. */
export async function giveGuide(asked: Asked, kind: GuideKind): Promise<Response> {
	const own = await requireOwnReport(asked);
	const { db, language, press } = asked.locals;
	const { report } = own;
	const { questionnaireVersion, closedOn } = report.evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const followUp = await findFollowUp(db, own);
	const document = describeGuide(kind, { report, questionnaire, followUp }, language);

	return new Response(press.print('document', document, closedOn), {
		headers: fileHeaders(printed[language].guides.fileNames[kind], 'pdf')
	});
}
