import { findGuide } from '#lib/i18n/guides/find.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	themes: currentQuestionnaire().themes.filter(({ id }) => findGuide(id))
});
