import { error, fail, redirect } from '@sveltejs/kit';
import { readAdditions } from '#lib/domain/rater-group/additions.ts';
import { additionSchema } from '#lib/schemas/evaluation/raters.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { findMailsAhead, inviteMore, listOpenGroups } from '#lib/server/invitations/invite-more.ts';
import { listRoster } from '#lib/server/invitations/roster/queries.ts';
import { pathTo, requireActor, requireOpen } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const evaluation = await requireOpen(event);
	const { db, now } = event.locals;
	const roster = await listRoster(db, evaluation);

	return {
		id: event.params.id,
		mailsOn: findMailsAhead(evaluation, now),
		groups: listOpenGroups(evaluation, roster)
	};
};

export const actions: Actions = {
	/** Invites when every line can be used, and nobody before that: an invitation cannot be unsent. */
	default: async (event) => {
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), additionSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issues: form.issues, typed: { group: 'employee', ...form.values } });
		}

		const evaluation = await requireOpen(event);
		const { group, addresses: text } = form.data;
		const typed = { group, addresses: text };
		const { addresses, problems } = readAdditions(text, await listRoster(db, evaluation));
		if (problems.length > 0) return fail(422, { problems, typed });

		const addition = { group, addresses };
		const actor = requireActor(event.locals);
		const outcome = await inviteMore(db, actor, event.params.id, addition, now);

		switch (outcome) {
			case 'invited':
				redirect(303, pathTo(event, 'liste?nu=inviteret'));
			case 'not_open':
				redirect(303, pathTo(event));
			case 'not_found':
				error(404);
			case 'nobody_new':
			case 'group_closed':
				return fail(422, { refused: outcome, typed });
		}
	}
};
