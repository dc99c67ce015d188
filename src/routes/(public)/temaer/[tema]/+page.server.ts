import { error } from '@sveltejs/kit';
import { findGuide } from '#lib/i18n/guides/find.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const themes = currentQuestionnaire().themes.filter(({ id }) => findGuide(id));
	const at = themes.findIndex(({ id }) => id === params.tema);
	const theme = themes[at];
	if (!theme) error(404);

	return { theme, before: themes[at - 1], after: themes[at + 1] };
};
