import { error, fail, redirect } from '@sveltejs/kit';
import { cancelSchema } from '#lib/schemas/round/cancel.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { cancelEvaluation } from '#lib/server/rounds/cancel-evaluation.ts';
import { pathTo, pathToRound, requireKept, requireOpenKept } from '../kept.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { evaluation } = await requireOpenKept(event);

	return { home: pathTo(event), leader: evaluation.plan.leader.name };
};

export const actions: Actions = {
	default: async (event) => {
		await requireKept(event);
		const form = parseForm(await readForm(event.request), cancelSchema);
		if (!form.ok)
			return form.status === 400
				? error(400)
				: fail(422, { refused: 'missing' as const, reason: '' });

		const { keeper, evaluation } = await requireOpenKept(event);
		const { reason } = form.data;
		const { db, now } = event.locals;
		const outcome = await cancelEvaluation(db, keeper, evaluation.id, reason, now);

		switch (outcome) {
			case 'cancelled':
				redirect(303, pathTo(event));
			case 'only_one':
				return fail(422, { refused: 'onlyOne' as const, reason });
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
		}
	}
};
