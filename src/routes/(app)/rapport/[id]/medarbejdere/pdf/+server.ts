import { redirect } from '@sveltejs/kit';
import { fileHeaders } from '#lib/domain/export/file.ts';
import { hasTooFew } from '#lib/domain/report/too-few.ts';
import { employeesVersion } from '#lib/i18n/messages/employees-version.ts';
import { localPath } from '#lib/i18n/path.ts';
import { describeEmployeesVersion } from '#lib/server/pdf/leader/employees.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { requireOwnReport } from '#lib/server/releases/require-report.ts';
import type { RequestHandler } from './$types';

/** The employees' answers on paper. Where too few answered it leads to the page that says so. */
export const GET: RequestHandler = async (event) => {
	const { report } = await requireOwnReport(event);
	const { db, language, press } = event.locals;
	if (hasTooFew(report))
		redirect(303, localPath(`/rapport/${event.params.id}/medarbejdere`, language));

	const { questionnaireVersion, closedOn } = report.evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const document = describeEmployeesVersion(report, questionnaire, language);

	return new Response(press.print('document', document, closedOn), {
		headers: fileHeaders(employeesVersion[language].fileName, 'pdf')
	});
};
