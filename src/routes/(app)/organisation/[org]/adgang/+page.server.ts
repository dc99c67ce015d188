import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { signInPath } from '#lib/domain/access/next-path.ts';
import { keepsRole, mayOffer } from '#lib/domain/access/role-keepers.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { addDays } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import {
	demandSchema,
	offeredRoles,
	offerSchema,
	removalSchema,
	withdrawSchema
} from '#lib/schemas/access.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { demandLogin } from '#lib/server/organisations/demand-login.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { removeRole } from '#lib/server/roles/change.ts';
import { offerRole, withdrawOffer } from '#lib/server/roles/offer.ts';
import { listOffers } from '#lib/server/roles/offers.queries.ts';
import { listHolders } from '#lib/server/roles/queries.ts';
import { findTold, type Told } from './told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor, organisation } = await requireMember(event);
	const { db, provider } = event.locals;
	const { id, name, login } = organisation;
	const holders = await listHolders(db, id);
	const offers = await listOffers(db, id);

	return {
		organisation: { id, name },
		holders: holders.map(({ accountId, roles, ...holder }) => ({
			...{ ...holder, accountId, isYou: accountId === actor.accountId },
			roles: roles.map((role) => ({
				role,
				mayRemove: role !== 'operator' && keepsRole(actor, id, role),
				isLast:
					role === 'orgadmin' && holders.filter((each) => each.roles.includes(role)).length < 2
			}))
		})),
		offers: offers.map(({ email, role, offeredOn }) => ({
			...{ email, role, lastDay: addDays(offeredOn, kept.roleOffers.days) },
			mayWithdraw: mayOffer(actor, id, role)
		})),
		mayGive: offeredRoles.filter((role) => mayOffer(actor, id, role)),
		login: {
			...{ isThere: provider !== undefined, isDemanded: login === 'oidc' },
			...{ mayDecide: keepsRole(actor, id, 'orgadmin'), isThroughIt: actor.login === 'oidc' }
		},
		told: findTold(event.url.searchParams.get('besked'))
	};
};

export const actions: Actions = {
	tilbyd: async (event) => {
		const { actor, organisation } = await requireMember(event);
		const { db, jobs, language, now } = event.locals;
		const form = parseForm(await readForm(event.request), offerSchema);
		if (!form.ok && form.status === 400) error(400);
		if (!form.ok) return fail(422, form);

		const { email, role } = form.data;
		const offer = { organisationId: organisation.id, email, role, language };
		const outcome = await offerRole(db, actor, offer, now);
		switch (outcome) {
			case 'offered':
				jobs.kick('mail');
				return tell(event, 'tilbudt');
			case 'offered_before':
				return tell(event, 'tilbudt-foer');
			case 'held':
				return fail(422, { issues: { email: 'held' }, values: { email, role } });
			case 'too_many':
				return fail(422, { issues: { email: 'tooMany' }, values: { email, role } });
			case 'refused':
				return missed(event);
		}
	},

	'tag-tilbage': async (event) => {
		const { actor, organisation } = await requireMember(event);
		const form = parseForm(await readForm(event.request), withdrawSchema);
		if (!form.ok) error(400);

		const { db, now } = event.locals;
		const offer = { organisationId: organisation.id, ...form.data };
		switch (await withdrawOffer(db, actor, offer, now)) {
			case 'withdrawn':
				return tell(event, 'taget-tilbage');
			case 'unchanged':
				return tell(event, 'uaendret');
			case 'refused':
				return missed(event);
		}
	},

	fjern: async (event) => {
		const { actor, organisation } = await requireMember(event);
		const form = parseForm(await readForm(event.request), removalSchema);
		if (!form.ok) error(400);

		const { db, language, now } = event.locals;
		const { account: accountId, role } = form.data;
		const held = { organisationId: organisation.id, accountId, role };
		const outcome = await removeRole(db, actor, held, now);
		if (outcome === 'removed' && accountId === actor.accountId)
			redirect(303, localPath(signInPath(undefined, 'logget-ud'), language));

		switch (outcome) {
			case 'removed':
				return tell(event, 'fjernet');
			case 'unchanged':
				return tell(event, 'uaendret');
			case 'last_administrator':
				return tell(event, 'sidste');
			case 'refused':
				return missed(event);
		}
	},

	login: async (event) => {
		const { actor, organisation } = await requireMember(event);
		const form = parseForm(await readForm(event.request), demandSchema);
		if (!form.ok) error(400);

		const { db, now } = event.locals;
		const { login } = form.data;
		switch (await demandLogin(db, actor, organisation.id, login, now)) {
			case 'changed':
				return tell(event, login === 'oidc' ? 'login-krav' : 'login-frit');
			case 'unchanged':
				return tell(event, 'uaendret');
			case 'not_through_login':
			case 'refused':
				return missed(event);
		}
	}
};

/** Back to the page, which says it. */
function tell({ params, locals }: RequestEvent, told: Told): never {
	const path = `/organisation/${params['org'] ?? ''}/adgang?besked=${told}`;
	redirect(303, localPath(path, locals.language));
}
