import { redirect } from '@sveltejs/kit';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { statementLimit, statementsSchema } from '#lib/schemas/round/statements.ts';
import { saveStatements } from '#lib/server/rounds/plan/save-form.ts';
import {
	describePlace,
	languageForm,
	leaveStep,
	passChange,
	pathTo,
	refuse,
	requireDraftRound
} from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const statements = found.round.selection.ownStatements ?? [];
	const values = statements.flatMap(({ text }, index) => [
		[`da${index + 1}`, text.da],
		[`en${index + 1}`, text.en]
	]);

	return {
		...{ languageForm, ...describePlace(found) },
		values: Object.fromEntries(values) as Record<string, string>,
		/** One more than there are, so that there is always a place to write in. */
		places: Math.min(statementLimit, statements.length + 1),
		limit: statementLimit
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), statementsSchema);
		if (!form.ok) return refuse(form);

		const { go, statements } = form.data;
		const outcome = await saveStatements(event.locals.db, actor, round, statements);
		if (go !== 'more') return leaveStep(event, 'udsagn', go, outcome);

		passChange(event, outcome);
		redirect(303, pathTo(event, `udsagn#da${Math.min(statementLimit, statements.length + 1)}`));
	}
};
