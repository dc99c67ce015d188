import { estimateStepMinutes } from '#lib/domain/questionnaire/steps.ts';
import { readForm } from '#lib/schemas/form.ts';
import { requireLink } from '../respondent.ts';
import { fillPage } from './filled.ts';
import { isFromReview, requirePage, savePage } from './save.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { invitation, questionnaire, steps, draft, step, place } = await requirePage(
		event,
		await requireLink(event)
	);

	return {
		languageForm: 'svar',
		step,
		filled: fillPage(step, draft),
		leader: invitation.leaderName,
		organisation: invitation.organisationName,
		group: invitation.group,
		questionnaire,
		current: place + 1,
		total: steps.length,
		minutesLeft: estimateStepMinutes(steps.slice(place)),
		fromReview: isFromReview(event.url)
	};
};

export const actions: Actions = {
	default: async (event) => savePage(event, await requireLink(event), await readForm(event.request))
};
