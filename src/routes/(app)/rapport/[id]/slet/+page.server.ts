import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { reportDeletionSchema } from '#lib/schemas/account.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { deleteOwnReport, findOwnReport } from '#lib/server/releases/delete-own-report.ts';
import { recordAccess } from '#lib/server/releases/record-access.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const report = await findOwnReport(event.locals.db, requireActor(event.locals), id);

	return { id, report: report ?? (await refuse(event, id)) };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, locals, request } = event;
		const form = parseForm(await readForm(request), reportDeletionSchema(params.id));
		if (!form.ok) error(400);

		const { db, now, language } = locals;
		const outcome = await deleteOwnReport(db, requireActor(locals), params.id, now);
		if (outcome === 'not_found') return refuse(event, params.id);

		redirect(303, localPath('/min-side', language));
	}
};

/** Whoever may read a report may not delete it for that; trying is noted, like a refused reading. */
async function refuse(event: Guess, id: string): Promise<never> {
	const { db, now } = event.locals;
	await recordAccess(db, requireActor(event.locals), id, undefined, 'report_read', now);

	return missed(event);
}
