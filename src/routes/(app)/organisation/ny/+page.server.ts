import { error, fail, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { askSchema } from '#lib/schemas/organisation/organisation.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { findAskedBy } from '#lib/server/organisations/asked.queries.ts';
import { askForOrganisation } from '#lib/server/organisations/ask.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	waiting: (await findAskedBy(locals.db, requireActor(locals).accountId))?.name
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const actor = requireActor(locals);
		const form = parseForm(await readForm(request), askSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issues: form.issues, values: form.values });
		}

		await askForOrganisation(locals.db, actor, form.data, locals.now);
		redirect(303, localPath('/organisation/ny', locals.language));
	}
};
