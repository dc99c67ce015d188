import { error, fail, redirect } from '@sveltejs/kit';
import { offerSchema } from '#lib/schemas/adoption.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { listAdoptersFor, offerAdoption } from '#lib/server/adoptions/offer.ts';
import { findAdopter } from '#lib/server/adoptions/queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisationId, id } = await requireDraft(event);
	const { db } = event.locals;

	return {
		id,
		adopters: await listAdoptersFor(db, requireActor(event.locals)),
		offered: await findAdopter(db, organisationId, id)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = parseForm(await readForm(event.request), offerSchema);
		if (!form.ok) error(form.status);
		await requireDraft(event);
		const { organisation } = form.data;
		if (organisation === undefined) return fail(422, { isMissing: true });

		const { db, now } = event.locals;
		const wanted = organisation === '' ? undefined : organisation;
		const actor = requireActor(event.locals);
		switch (await offerAdoption(db, actor, event.params.id, wanted, now)) {
			case 'offered':
			case 'withdrawn':
			case 'not_draft':
				redirect(303, pathTo(event));
			case 'not_theirs':
				return fail(422, { isMissing: true });
			case 'not_found':
				missed(event);
		}
	}
};
