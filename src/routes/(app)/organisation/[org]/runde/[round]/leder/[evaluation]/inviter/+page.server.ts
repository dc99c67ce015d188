import { error, fail, redirect } from '@sveltejs/kit';
import { readAdditions } from '#lib/domain/rater-group/additions.ts';
import { readSlipAdditions } from '#lib/domain/rater-group/slip-names.ts';
import { keptAdditionSchema } from '#lib/schemas/evaluation/raters.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { findMailsAhead, inviteMore, listOpenGroups } from '#lib/server/invitations/invite-more.ts';
import { listRoster } from '#lib/server/invitations/roster/queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo, pathToRound, requireKept, requireOpenKept } from '../kept.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { evaluation } = await requireOpenKept(event);
	const roster = await listRoster(event.locals.db, evaluation);

	return {
		home: pathTo(event),
		leader: evaluation.plan.leader.name,
		mailsOn: findMailsAhead(evaluation, event.locals.now),
		groups: listOpenGroups(evaluation, roster)
	};
};

export const actions: Actions = {
	/** Invites when every line can be used, and nobody before that: an invitation cannot be unsent. */
	default: async (event) => {
		await requireKept(event);
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), keptAdditionSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issues: form.issues, typed: { group: 'employee', ...form.values } });
		}

		const { keeper, evaluation } = await requireOpenKept(event);
		const { data: typed } = form;
		const roster = await listRoster(db, evaluation);
		const { addresses, problems } = readAdditions(typed.addresses, roster);
		const slips = readSlipAdditions(typed.slips, roster);
		if (problems.length + slips.problems.length > 0)
			return fail(422, { problems, slipProblems: slips.problems, typed });

		const added = { group: typed.group, addresses, slips: slips.names };
		const outcome = await inviteMore(db, keeper, evaluation.id, added, now);

		switch (outcome) {
			case 'invited':
				redirect(303, pathTo(event, slips.names.length > 0 ? '?nu=sedler' : '?nu=inviteret'));
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
			case 'nobody_new':
			case 'group_closed':
				return fail(422, { refused: outcome, typed });
		}
	}
};
