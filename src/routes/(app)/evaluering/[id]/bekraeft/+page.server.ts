import { error, fail, redirect } from '@sveltejs/kit';
import { hasListProblems, readTypedList, typeList } from '#lib/domain/rater-file/edit-list.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { listSchema } from '#lib/schemas/participants.ts';
import { confirmList, judgeConfirmation } from '#lib/server/raters/confirm.ts';
import { listChanges } from '#lib/server/raters/list-changes.ts';
import { findOwnList } from '#lib/server/raters/lists.queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo, requireActor, requireEvaluation } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const evaluation = await requireEvaluation(event);
	const { db, now } = event.locals;
	const { accountId } = requireActor(event.locals);
	const list = await findOwnList(db, accountId, evaluation.id);
	if (list?.roundState !== 'draft') redirect(303, pathTo(event));

	return {
		id: evaluation.id,
		organisation: list.organisationName,
		leaderAddress: list.leaderEmail,
		judged: judgeConfirmation(list, now),
		state: list.state,
		confirmBy: list.confirmBy,
		note: event.url.searchParams.get('nu'),
		raters: list.raters.map(({ group, address, delivery }) => ({ group, address, delivery })),
		typed: typeList(list.raters),
		changes: await listChanges(db, list, accountId)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const evaluation = await requireEvaluation(event);
		const actor = requireActor(event.locals);
		const { db, now } = event.locals;
		const list = await findOwnList(db, actor.accountId, evaluation.id);
		if (list?.roundState !== 'draft') redirect(303, pathTo(event));
		const form = parseForm(await readForm(event.request), listSchema);
		if (!form.ok && form.status === 400) error(400);
		const {
			employees = '',
			slips = '',
			manager = '',
			peers = ''
		} = form.ok ? form.data : form.values;
		const typed = { employees, slips, manager, peers };
		if (!form.ok) return fail(422, { issues: form.issues, problems: undefined, typed });

		const read = readTypedList(typed, list.leaderEmail, list.raters);
		if (hasListProblems(read)) return fail(422, { issues: {}, problems: read.problems, typed });

		const outcome = await confirmList(db, actor, evaluation.id, read.raters, now);
		switch (outcome) {
			case 'confirmed':
				redirect(303, pathTo(event, 'bekraeft?nu=bekraeftet'));
			case 'changed':
				redirect(303, pathTo(event, 'bekraeft?nu=rettet'));
			case 'not_asked':
			case 'too_late':
				redirect(303, pathTo(event, 'bekraeft'));
			case 'not_found':
				missed(event);
		}
	}
};
