import { error, fail, redirect } from '@sveltejs/kit';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { localPath } from '#lib/i18n/path.ts';
import { reviewSchema } from '#lib/schemas/answers.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { isSentWith, makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { submitRead } from '#lib/server/ballots/submit.ts';
import { deleteDraft } from '#lib/server/drafts/save.ts';
import { titleOf } from '../[page]/title.ts';
import { pathTo, reviewPage } from '../paths.ts';
import { requireLink, requireRespondent, type Opened } from '../respondent.ts';
import { markLines } from './marked.ts';
import { findUnwholeSplit, noteSkipped, readThrough } from './read-through.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

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
	default: async (event) => {
		const { params, locals } = event;
		const form = parseForm(await readForm(event.request), reviewSchema);
		if (!form.ok) error(400, 'malformed form');

		const opened = await requireLink(event);
		if (opened.found.kind === 'open' && findUnwholeSplit(opened.found.draft, locals.language)) {
			return fail(422, form.data);
		}

		const { db, keys, language, now } = locals;
		const outcome = await submitRead(db, opened, form.data.code, now);

		switch (outcome) {
			case 'accepted':
				return thank(event, opened);
			case 'already_answered':
				/* Pressed twice: the first press has sent exactly this. */
				if (await isSentWith(db, opened.invitation.evaluationId, form.data.code)) {
					return thank(event, opened);
				}
				redirect(303, pathTo(params.token, '', language));
			case 'wrong_code':
				await deleteDraft(db, keys, opened.invitation, params.token);
				redirect(303, pathTo(params.token, '', language, { nu: 'erstattet' }));
			case 'closed':
			case 'withdrawn':
			case 'unknown':
			case 'draft_locked':
				redirect(303, pathTo(params.token, '', language));
		}
	}
};

/** The page that thanks does not know whose link it was. */
function thank({ locals }: RequestEvent, { invitation }: Opened): never {
	const { group, round } = invitation;
	const isTogether = group === 'manager' && round.managers === 'aggregate';
	const query = isAnonymousGroup(group) || isTogether ? '' : '?som=navn';

	redirect(303, localPath(`/s/tak${query}`, locals.language));
}
