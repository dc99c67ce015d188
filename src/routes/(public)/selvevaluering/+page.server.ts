import { error, fail } from '@sveltejs/kit';
import {
	countOnScale,
	fewestForProfile,
	listMirrorStatements
} from '#lib/domain/mirror/statements.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { mirrorSchema } from '#lib/schemas/mirror.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { Actions, PageServerLoad } from './$types';

/** The id of the form that must survive a change of language. */
const languageForm = 'spejl';

export const load: PageServerLoad = ({ locals }) => {
	const questionnaire = currentQuestionnaire();

	return {
		statements: listMirrorStatements(questionnaire, locals.language),
		scale: questionnaire.scale,
		languageForm
	};
};

export const actions: Actions = {
	/** Gives the answers back as a profile. They are nowhere but in this request and its answer. */
	default: async ({ request, locals }) => {
		const statements = listMirrorStatements(currentQuestionnaire(), locals.language);
		const form = parseForm(await readForm(request), mirrorSchema(statements.map(({ id }) => id)));
		if (!form.ok) error(400);

		const { answers, view, go } = form.data;
		if (go === 'edit' || (go === 'language' && view === 'form')) return { view: 'form', answers };
		if (countOnScale(answers) < fewestForProfile) return fail(422, { view: 'too_few', answers });

		return { view: 'profile', answers };
	}
};
