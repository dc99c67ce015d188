import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { discardRound } from '#lib/server/rounds/plan/discard.ts';
import { describePlace, passChange, requireDraftRound } from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => describePlace(await requireDraftRound(event));

export const actions: Actions = {
	default: async (event) => {
		const { actor, organisation, round } = await requireDraftRound(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		passChange(event, await discardRound(event.locals.db, actor, round));
		redirect(303, localPath(`/organisation/${organisation.id}`, event.locals.language));
	}
};
