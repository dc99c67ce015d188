import { selectEmployees } from '#lib/domain/disclosure/leader/employees.ts';
import { hasTooFew, leastEmployees } from '#lib/domain/report/too-few.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { requireOwnReport } from '#lib/server/releases/require-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { report } = await requireOwnReport(event);
	const path = `/rapport/${event.params.id}`;
	if (hasTooFew(report))
		return { state: 'few' as const, path, least: leastEmployees(report.evaluation) };
	const { questionnaireVersion } = report.evaluation;

	return {
		state: 'enough' as const,
		path,
		report: selectEmployees(report),
		questionnaire: await requireQuestionnaire(event.locals.db, questionnaireVersion)
	};
};
