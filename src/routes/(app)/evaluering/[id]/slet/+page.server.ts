import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { discardDraft } from '#lib/server/evaluations/plan/discard.ts';
import { passDraft, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireDraft(event);

	return { id: event.params.id };
};

export const actions: Actions = {
	default: async (event) => {
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { db, language } = event.locals;
		passDraft(event, await discardDraft(db, requireActor(event.locals), event.params.id));
		redirect(303, localPath('/evaluering/ny', language));
	}
};
