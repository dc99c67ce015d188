import { error, fail } from '@sveltejs/kit';
import { deletionSchema } from '#lib/schemas/account.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import {
	deleteAccount,
	hasRoundUnderWay,
	listLeftAlone
} from '#lib/server/accounts/delete-account.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { leave } from './leave.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	/* After the deletion the page is not shown again; without an account there is nothing to show. */
	const { accountId, email } = requireActor(locals);

	return {
		email,
		hasRound: await hasRoundUnderWay(locals.db, accountId),
		leftAlone: await listLeftAlone(locals.db, accountId)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { request, locals } = event;
		const actor = requireActor(locals);
		const form = parseForm(await readForm(request), deletionSchema(actor.email));
		if (!form.ok && form.status === 400) error(400);
		if (!form.ok) return fail(422, form);

		switch (await deleteAccount(locals.db, actor, locals.now)) {
			case 'deleted':
				return leave(event);
			case 'round_open':
			case 'last_administrator':
				return fail(409, { issues: {}, values: {} });
		}
	}
};
