import { readForm } from '#lib/schemas/form.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { titleOf } from '../[page]/title.ts';
import { pathTo, reviewPage } from '../paths.ts';
import { requireLink, requireRespondent } from '../respondent.ts';
import { markLines } from './marked.ts';
import { findUnwholeSplit, noteSkipped, readThrough } from './read-through.ts';
import { sendAnswers } from './send.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { token } = event.params;
	const { language } = event.locals;
	const opened = await requireLink(event);
	const { invitation, questionnaire, steps, draft } = await requireRespondent(event, opened);
	const { group, leaderName } = invitation;
	const last = steps.at(-1)?.id ?? '';

	return {
		parts: steps.map((step) => ({
			id: step.id,
			title: titleOf(step, group, leaderName, language),
			lines: opened.marked
				? markLines(step, questionnaire, language)
				: readThrough(step, draft, questionnaire, language),
			change: pathTo(token, step.id, language, { fra: reviewPage })
		})),
		note: opened.marked ? opened.marked.note : noteSkipped(steps, draft, language),
		unwhole: findUnwholeSplit(draft, language),
		replacing: draft.replaces !== undefined,
		code: opened.marked?.code ?? makeReplaceCode(),
		back: pathTo(token, last, language)
	};
};

export const actions: Actions = {
	default: async (event) =>
		sendAnswers(event, await requireLink(event), await readForm(event.request))
};
