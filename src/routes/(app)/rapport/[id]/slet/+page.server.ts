import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { reportDeletionSchema } from '#lib/schemas/account.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { deleteOwnReport, findOwnReport } from '#lib/server/releases/delete-own-report.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, locals }) => {
	const report = await findOwnReport(locals.db, requireActor(locals), id);

	return { id, report: report ?? error(404) };
};

export const actions: Actions = {
	default: async ({ request, params: { id }, locals }) => {
		if (!parseForm(await readForm(request), reportDeletionSchema(id)).ok) error(400);

		const { db, now, language } = locals;
		const outcome = await deleteOwnReport(db, requireActor(locals), id, now);
		if (outcome === 'not_found') error(404);

		redirect(303, localPath('/min-side', language));
	}
};
