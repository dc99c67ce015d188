import { error } from '@sveltejs/kit';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { PageServerLoad } from './$types';

/** Where the setting is not on, the page is like one that does not exist. */
export const load: PageServerLoad = ({ locals }) => {
	if (!locals.settings.stylePage) error(404, 'not found');

	return { questionnaire: currentQuestionnaire() };
};
