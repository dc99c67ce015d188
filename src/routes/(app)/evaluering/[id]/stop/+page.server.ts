import { error, redirect } from '@sveltejs/kit';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { roundOf } from '#lib/server/evaluations/own/queries.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { pathTo, requireActor, requireOwnRound } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOwnRound(event);

	return { id: event.params.id };
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
