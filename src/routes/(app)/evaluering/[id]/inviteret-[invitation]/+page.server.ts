import { error, fail, redirect } from '@sveltejs/kit';
import { addressSchema } from '#lib/schemas/evaluation/address.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { replaceBounced } from '#lib/server/invitations/replace-bounced.ts';
import { listRoster } from '#lib/server/invitations/roster/queries.ts';
import { withdrawInvitation } from '#lib/server/invitations/withdraw.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo, refuse, requireActor, requireOpen } from '../own.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { address, bounced } = await requireEntry(event);

	return { id: event.params.id, address, bounced };
};

export const actions: Actions = {
	withdraw: async (event) => {
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { db, now } = event.locals;
		const { id, invitation } = event.params;
		const actor = requireActor(event.locals);
		const outcome = await withdrawInvitation(db, actor, id, invitation, now);

		switch (outcome) {
			case 'withdrawn':
				redirect(303, pathTo(event, 'liste?nu=trukket'));
			case 'not_open':
				redirect(303, pathTo(event));
			case 'not_found':
				missed(event);
		}
	},

	correct: async (event) => {
		const form = parseForm(await readForm(event.request), addressSchema);
		if (!form.ok) return refuse(form);

		const { db, keys, now } = event.locals;
		const { id, invitation } = event.params;
		const change = { invitationId: invitation, address: form.data.address };
		const actor = requireActor(event.locals);
		const outcome = await replaceBounced(db, keys, actor, id, change, now);

		switch (outcome) {
			case 'replaced':
				redirect(303, pathTo(event, 'liste?nu=rettet'));
			case 'not_open':
				redirect(303, pathTo(event));
			case 'not_found':
				missed(event);
			case 'address_taken':
			case 'not_bounced':
				return fail(422, {
					issues: { address: outcome },
					values: { address: form.data.address }
				});
		}
	}
};

/** Somebody on the list who can still be withdrawn. */
async function requireEntry(event: RequestEvent) {
	const evaluation = await requireOpen(event);
	const roster = await listRoster(event.locals.db, evaluation);
	const entry = roster.find(({ id }) => id === event.params.invitation);

	return entry && !entry.withdrawn && entry.group !== 'self' ? entry : missed(event);
}
