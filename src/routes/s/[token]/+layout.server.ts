import { redirect } from '@sveltejs/kit';
import { nameOwnStatements } from '#lib/i18n/statements-source.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { pathTo } from './paths.ts';
import { requireLink } from './respondent.ts';
import type { LayoutServerLoad } from './$types';

/**
 * A link that does not say its language opens in the one of the invitation. Whose statements they are
 * is said at the foot, where they are not the common ones.
 */
export const load: LayoutServerLoad = async (event) => {
	const { params, url, locals } = event;
	const { db, language } = locals;
	const { invitation } = await requireLink(event);
	if (invitation.language !== language && !url.searchParams.has('lang'))
		redirect(303, pathTo(params.token, '', invitation.language));
	const questionnaire = await requireQuestionnaire(db, invitation.round.questionnaireVersion);

	return { statementsFrom: nameOwnStatements(questionnaire, language) };
};
