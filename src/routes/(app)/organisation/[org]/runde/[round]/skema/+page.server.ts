import { parseForm, readForm } from '#lib/schemas/form.ts';
import { roundFormLists, roundFormSchema } from '#lib/schemas/round/form.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { listDraftLeaders } from '#lib/server/rounds/plan/leaders.queries.ts';
import { saveRoundForm } from '#lib/server/rounds/plan/save-form.ts';
import { describePlace, languageForm, leaveStep, refuse, requireDraftRound } from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { selection, managers, forms, questionnaireVersion } = found.round;
	const leaders = await listDraftLeaders(event.locals.db, found.round);
	const countOf = (id: string) => leaders.filter(({ formId }) => formId === id).length;

	return {
		...{ languageForm, ...describePlace(found) },
		...{ selection, managers },
		forms: forms.map((form) => ({ ...form, leaders: countOf(form.id) })),
		questionnaire: await requireQuestionnaire(event.locals.db, questionnaireVersion)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { db } = event.locals;
		const { actor, round } = await requireDraftRound(event);
		const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
		const form = parseForm(
			await readForm(event.request),
			roundFormSchema(questionnaire),
			roundFormLists
		);
		if (!form.ok) return refuse(form);

		const { go, selection, managers } = form.data;
		const outcome = await saveRoundForm(db, actor, round, selection, managers);

		return leaveStep(event, 'skema', go, outcome);
	}
};
