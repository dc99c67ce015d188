import { error, fail, redirect } from '@sveltejs/kit';
import { draftCodeSchema } from '#lib/schemas/answers.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { protectDraft } from '#lib/server/drafts/protect.ts';
import { pathTo } from '../paths.ts';
import { requireLink } from '../respondent.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { params, locals } = event;
	const { invitation, found } = await requireLink(event);
	const link = pathTo(params.token, '', locals.language);
	if (found.kind === 'none') redirect(303, link);

	return {
		link,
		isProtected: found.kind === 'locked',
		closesAt: new Date(invitation.round.closesAt)
	};
};

export const actions: Actions = {
	/** Protects the draft with a code that its writer made up. */
	default: async (event) => {
		const { params, locals } = event;
		const form = parseForm(await readForm(event.request), draftCodeSchema);
		if (!form.ok) return form.status === 400 ? error(400, 'malformed form') : fail(422, form);

		const { invitation } = await requireLink(event);
		await protectDraft(locals.db, locals.keys, invitation, params.token, form.data.code);

		redirect(303, pathTo(params.token, 'gemt', locals.language));
	}
};
