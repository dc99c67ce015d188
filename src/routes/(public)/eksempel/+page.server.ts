import { exampleReport } from '#lib/domain/report/example.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const questionnaire = currentQuestionnaire();

	return { questionnaire, report: exampleReport(questionnaire, locals.language) };
};
