import { error, redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { keepMirrorSchema } from '#lib/schemas/sign-in.ts';
import { deleteMirror, saveMirror } from '#lib/server/accounts/queries.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { findMirror } from '../mirror.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accountId } = requireActor(locals);

	return (
		(await findMirror(locals, accountId)) ?? redirect(303, localPath('/min-side', locals.language))
	);
};

export const actions: Actions = {
	/** Keeps the profile that the mirror has just shown, in the place of the one before, or deletes it. */
	default: async ({ request, locals }) => {
		const { db, language, now } = locals;
		const { accountId } = requireActor(locals);
		const form = parseForm(await readForm(request), keepMirrorSchema);
		if (!form.ok) error(400);

		const { mirror, go } = form.data;
		if (go === 'delete') await deleteMirror(db, accountId);
		else if (mirror !== undefined) {
			const questionnaireVersion = versionId(currentQuestionnaire());
			await saveMirror(db, accountId, {
				questionnaireVersion,
				answers: mirror,
				savedOn: dayOf(now)
			});
		}
		redirect(303, localPath('/min-side', language));
	}
};
