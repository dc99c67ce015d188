import { judgeRest } from '#lib/domain/round/rest.ts';
import { formLists, formSchema } from '#lib/schemas/evaluation/form.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { saveForm } from '#lib/server/evaluations/plan/save-form.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { languageForm, leaveStep, refuse, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { plan, questionnaireVersion } = await requireDraft(event);
	const { db, now } = event.locals;
	const rest = judgeRest(await findLastClose(db, plan.leader.email), now);

	return {
		languageForm,
		/* Some months after a report one can ask about the focus themes alone. */
		rest,
		hasPulse: rest !== 'rested' || plan.selection.focusOnly === true,
		id: event.params.id,
		selection: plan.selection,
		questionnaire: await requireQuestionnaire(db, questionnaireVersion)
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
