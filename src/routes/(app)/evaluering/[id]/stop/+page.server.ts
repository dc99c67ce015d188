import { error, redirect } from '@sveltejs/kit';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { roundOf } from '#lib/server/evaluations/own/queries.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { pathTo, requireActor, requireOpen, requireOwnRound } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

/** One leader cannot end a round for others, and is told whom to turn to. */
export const load: PageServerLoad = async (event) => {
	const { isShared, plan } = await requireOpen(event);
	const run = { organisation: plan.organisationName, contact: plan.contact };

	return { id: event.params.id, runBy: isShared ? run : undefined };
};

export const actions: Actions = {
	/** Whether it was open still or had ended meanwhile, the overview says where it stands. */
	default: async (event) => {
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const evaluation = await requireOwnRound(event);
		const { accountId } = requireActor(event.locals);
		const { db, keys, now } = event.locals;
		await cancelRound(db, keys, roundOf(evaluation), accountId, now);

		redirect(303, pathTo(event));
	}
};
