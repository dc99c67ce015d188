import { error, redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { listRestDays } from '#lib/domain/round/rest.ts';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { findCurrentEvaluation, findOwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { beginEvaluation } from '#lib/server/evaluations/plan/begin.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { requireActor } from '../[id]/own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accountId, email } = requireActor(locals);
	const current = await findCurrentEvaluation(locals.db, accountId);
	const evaluation = current && (await findOwnEvaluation(locals.db, accountId, current.id));
	const closedAt = await findLastClose(locals.db, email);
	const days = closedAt === undefined ? undefined : listRestDays(closedAt);
	const today = dayOf(locals.now);

	return {
		current: evaluation && { id: evaluation.id, isOpen: evaluation.state === 'open' },
		earliest: days && days.opens > today ? days.opens : undefined,
		whole: days && days.whole > today ? days.whole : undefined
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		if (!parseForm(await readForm(request), noFields).ok) error(400);

		const { id } = await beginEvaluation(locals.db, requireActor(locals));
		redirect(303, localPath(`/evaluering/${id}/job`, locals.language));
	}
};
