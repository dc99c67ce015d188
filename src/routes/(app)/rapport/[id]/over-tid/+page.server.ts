import { readOverTime } from '#lib/domain/report/over-time.ts';
import { listVersions, requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { listOwnReports } from '#lib/server/releases/list-own-reports.ts';
import { requireFollowUp } from '../opfoelgning/own.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { report, db, actor } = await requireFollowUp(event);
	const { questionnaireVersion } = report.evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const names = questionnaire.themes.map(({ id, name }) => ({ id, name }));

	return {
		id: event.params.id,
		names,
		overTime: readOverTime(
			await listOwnReports(db, actor),
			questionnaire,
			questionnaireVersion,
			await listVersions(db)
		)
	};
};
