import { error, fail, redirect } from '@sveltejs/kit';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { localPath } from '#lib/i18n/path.ts';
import { reviewSchema } from '#lib/schemas/answers.ts';
import { parseForm } from '#lib/schemas/form.ts';
import { isSentWith } from '#lib/server/ballots/replace-code.ts';
import { submitRead } from '#lib/server/ballots/submit.ts';
import { deleteDraft } from '#lib/server/drafts/save.ts';
import { pathTo } from '../paths.ts';
import type { Opened, Visit } from '../respondent.ts';
import { findUnwholeSplit } from './read-through.ts';

/** Sends what was read through, and redirects to where that is said; or says what is wrong with it. */
export async function sendAnswers(visit: Visit, opened: Opened, posted: FormData | undefined) {
	const { params, locals } = visit;
	const form = parseForm(posted, reviewSchema);
	if (!form.ok) error(400, 'malformed form');
	if (opened.found.kind === 'open' && findUnwholeSplit(opened.found.draft, locals.language)) {
		return fail(422, form.data);
	}

	const { db, keys, language, now } = locals;
	const outcome = await submitRead(db, opened, form.data.code, now);

	switch (outcome) {
		case 'accepted':
			return thank(visit, opened);
		case 'already_answered':
			/* Pressed twice: the first press has sent exactly this. */
			if (await isSentWith(db, opened.invitation.evaluationId, form.data.code)) {
				return thank(visit, opened);
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

/** The page that thanks does not know whose link it was. */
function thank({ locals }: Visit, { invitation }: Opened): never {
	const { group, round } = invitation;
	const isTogether = group === 'manager' && round.managers === 'aggregate';
	const query = isAnonymousGroup(group) || isTogether ? '' : '?som=navn';

	redirect(303, localPath(`/s/tak${query}`, locals.language));
}
