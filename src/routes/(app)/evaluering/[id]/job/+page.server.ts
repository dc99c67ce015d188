import { listAskedFields, listValidOptions } from '#lib/domain/questionnaire/background.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { jobSchema } from '#lib/schemas/evaluation/job.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { saveJob } from '#lib/server/evaluations/plan/save-job.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { languageForm, leaveStep, refuse, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { plan, questionnaireVersion } = await requireDraft(event);
	const { db, language, now } = event.locals;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const { leader, unit, organisationName, background } = plan;

	return {
		languageForm,
		id: event.params.id,
		values: { name: leader.name, unit, organisation: organisationName, ...background },
		fields: listAskedFields(questionnaire).map((field) => ({
			id: field.id,
			label: field.label[language],
			required: field.required ?? false,
			options: listValidOptions(field, dayOf(now)).map(({ code, label }) => ({
				code,
				label: label[language]
			}))
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { db } = event.locals;
		const { questionnaireVersion } = await requireDraft(event);
		const questionnaire = await requireQuestionnaire(db, questionnaireVersion);

		const form = parseForm(await readForm(event.request), jobSchema(questionnaire));
		if (!form.ok) return refuse(form);

		const { go, ...job } = form.data;
		const outcome = await saveJob(db, requireActor(event.locals), event.params.id, job);

		return leaveStep(event, 'job', go, outcome);
	}
};
