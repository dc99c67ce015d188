import { formLists, formSchema } from '#lib/schemas/evaluation/form.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { saveForm } from '#lib/server/evaluations/plan/save-form.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { languageForm, leaveStep, refuse, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { plan, questionnaireVersion } = await requireDraft(event);

	return {
		languageForm,
		id: event.params.id,
		selection: plan.selection,
		questionnaire: await requireQuestionnaire(event.locals.db, questionnaireVersion)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { db } = event.locals;
		const { questionnaireVersion } = await requireDraft(event);
		const schema = formSchema(await requireQuestionnaire(db, questionnaireVersion));

		const form = parseForm(await readForm(event.request), schema, formLists);
		if (!form.ok) return refuse(form);

		const { go, selection } = form.data;
		const outcome = await saveForm(db, requireActor(event.locals), event.params.id, selection);

		return leaveStep(event, 'skema', go, outcome);
	}
};
