import { error, fail, redirect } from '@sveltejs/kit';
import { addressSchema } from '#lib/schemas/evaluation/address.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { replaceBounced } from '#lib/server/invitations/replace-bounced.ts';
import { listRoster } from '#lib/server/invitations/roster/queries.ts';
import { replaceSlip } from '#lib/server/invitations/slips/replace.ts';
import { withdrawInvitation } from '#lib/server/invitations/withdraw.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo, pathToRound, requireKept, requireOpenKept } from '../kept.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, address, bounced, delivery } = await requireEntry(event);

	return { home: pathTo(event), id, address, bounced, hasSlip: delivery === 'slip' };
};

export const actions: Actions = {
	withdraw: async (event) => {
		await requireKept(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { keeper, evaluation } = await requireOpenKept(event);
		const { db, now } = event.locals;
		const outcome = await withdrawInvitation(db, keeper, evaluation.id, asked(event), now);

		switch (outcome) {
			case 'withdrawn':
				redirect(303, pathTo(event, '?nu=trukket'));
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
		}
	},

	slip: async (event) => {
		await requireKept(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { keeper, evaluation } = await requireOpenKept(event);
		const { db, keys, now } = event.locals;
		const slip = { evaluationId: evaluation.id, invitationId: asked(event) };
		const outcome = await replaceSlip(db, keys, keeper, slip, now);

		switch (outcome) {
			case 'replaced':
				redirect(303, pathTo(event, '?nu=nyseddel'));
			case 'no_slip':
				redirect(303, pathTo(event));
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
		}
	},

	correct: async (event) => {
		await requireKept(event);
		const form = parseForm(await readForm(event.request), addressSchema);
		if (!form.ok) return form.status === 400 ? error(400) : fail(422, form);

		const { keeper, evaluation } = await requireOpenKept(event);
		const { db, keys, now } = event.locals;
		const { address } = form.data;
		const change = { invitationId: asked(event), address };
		const outcome = await replaceBounced(db, keys, keeper, evaluation.id, change, now);

		switch (outcome) {
			case 'replaced':
				redirect(303, pathTo(event, '?nu=rettet'));
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
			case 'address_taken':
			case 'not_bounced':
				return fail(422, { issues: { address: outcome }, values: { address } });
		}
	}
};

/** Somebody on the list who can still be withdrawn; without one the list is shown. */
async function requireEntry(event: RequestEvent) {
	const { evaluation } = await requireOpenKept(event);
	const id = asked(event);
	if (id === '') redirect(303, pathTo(event));
	const roster = await listRoster(event.locals.db, evaluation);
	const entry = roster.find((each) => each.id === id);

	return entry && !entry.withdrawn && entry.group !== 'self' ? entry : missed(event);
}

/** The invitation in question. It is looked up on the list, so whose it is does not matter. */
function asked({ url }: RequestEvent): string {
	return url.searchParams.get('hvem') ?? '';
}
