import { error, fail, redirect } from '@sveltejs/kit';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import { changeDraft } from '#lib/domain/ballot/change.ts';
import { estimateStepMinutes } from '#lib/domain/questionnaire/steps.ts';
import { listManyFields, pageSchema } from '#lib/schemas/answers.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { changeSavedDraft } from '#lib/server/drafts/change.ts';
import { pathTo, reviewPage } from '../paths.ts';
import { requireRespondent } from '../respondent.ts';
import { turnPage } from '../turning.ts';
import { fillPage } from './filled.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { invitation, questionnaire, steps, draft, step, place } = await requirePage(event);

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
	/**
	 * Saves one page and turns it. Other pages of the draft stay as they are, so that two tabs or
	 * devices lose nothing to each other save on the same page, where the last one to save wins.
	 */
	default: async (event) => {
		const { params, locals, url } = event;
		const { invitation, questionnaire, steps, step, read } = await requirePage(event);
		const schema = pageSchema(step, questionnaire);
		const form = parseForm(await readForm(event.request), schema, listManyFields(step));
		if (!form.ok) return form.status === 400 ? error(400, 'malformed form') : fail(422, form);

		const { go, change } = form.data;
		const turn = turnPage(steps, step.id, go, isFromReview(url));
		const { db, keys } = locals;
		const turned = (draft: Draft) => ({ ...changeDraft(draft, change), page: turn.resume });
		const outcome = await changeSavedDraft(db, keys, invitation, params.token, turned, read);

		switch (outcome) {
			case 'locked':
			case 'closed':
				redirect(303, pathTo(params.token, '', locals.language));
			case 'saved':
				if (go === 'save') return;
				redirect(303, pathTo(params.token, turn.to, locals.language));
		}
	}
};

/** The page of the form that the address names; where there is none, the link begins anew. */
async function requirePage(event: RequestEvent) {
	const respondent = await requireRespondent(event);
	const place = respondent.steps.findIndex(({ id }) => id === event.params.page);
	const step = respondent.steps[place];
	if (!step) redirect(303, pathTo(event.params.token, '', event.locals.language));

	return { ...respondent, step, place };
}

function isFromReview(url: URL): boolean {
	return url.searchParams.get('fra') === reviewPage;
}
