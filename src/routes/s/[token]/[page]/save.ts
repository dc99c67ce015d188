import { error, fail, redirect } from '@sveltejs/kit';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import { changeDraft } from '#lib/domain/ballot/change.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import { listManyFields, pageSchema } from '#lib/schemas/answers.ts';
import { parseForm } from '#lib/schemas/form.ts';
import { changeSavedDraft } from '#lib/server/drafts/change.ts';
import { pathTo, reviewPage } from '../paths.ts';
import { requireRespondent, type Opened, type Respondent, type Visit } from '../respondent.ts';
import { turnPage } from '../turning.ts';

type PageVisit = Visit<{ token: string; page: string }>;

/** Somebody on a page of the form, which is the `place`th of their steps, from 0. */
export interface AtPage extends Respondent {
	readonly step: Step;
	readonly place: number;
}

/**
 * Saves one page and turns it: redirects to the next, or says what is wrong with the form. Other pages of
 * the draft stay as they are, so that two tabs or devices lose nothing to each other save on the same
 * page, where the last one to save wins.
 */
export async function savePage(visit: PageVisit, opened: Opened, posted: FormData | undefined) {
	const { params, locals, url } = visit;
	const { invitation, questionnaire, steps, step, read } = await requirePage(visit, opened);
	const schema = pageSchema(step, questionnaire);
	const form = parseForm(posted, schema, listManyFields(step));
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

/** The page of the form that the address names; where there is none, the link begins anew. */
export async function requirePage(visit: PageVisit, opened: Opened): Promise<AtPage> {
	const { params, locals } = visit;
	const respondent = await requireRespondent(visit, opened);
	const place = respondent.steps.findIndex(({ id }) => id === params.page);
	const step = respondent.steps[place];
	if (!step) redirect(303, pathTo(params.token, '', locals.language));

	return { ...respondent, step, place };
}

/** Whether somebody came from the page on which answers are read through, and goes back there. */
export function isFromReview(url: URL): boolean {
	return url.searchParams.get('fra') === reviewPage;
}
