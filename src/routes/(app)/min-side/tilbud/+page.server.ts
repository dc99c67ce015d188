import { error, redirect } from '@sveltejs/kit';
import { kept } from '#lib/domain/retention/kept.ts';
import { addDays } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { answerSchema } from '#lib/schemas/access.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { acceptOffer, declineOffer } from '#lib/server/roles/accept-offer.ts';
import { listOffersTo } from '#lib/server/roles/offers.queries.ts';
import { nameBrowser } from '#lib/server/sessions/browser.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import type { Actions, PageServerLoad } from './$types';

/** What has just happened, as the page's address says it. */
const allTold = ['ja', 'ja-login', 'nej', 'vaek'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { email, login } = requireActor(locals);
	const offers = await listOffersTo(locals.db, email);
	const said = url.searchParams.get('besked');

	return {
		email,
		offers: offers.map((offer) => ({
			...{ organisationId: offer.organisationId, organisation: offer.organisation },
			...{ role: offer.role, lastDay: addDays(offer.offeredOn, kept.roleOffers.days) },
			needsLogin: offer.login === 'oidc' && login !== 'oidc'
		})),
		told: allTold.find((told) => told === said)
	};
};

export const actions: Actions = {
	ja: async ({ request, locals, cookies }) => {
		const actor = requireActor(locals);
		const form = parseForm(await readForm(request), answerSchema);
		if (!form.ok) error(400);

		const { db, settings, language, now } = locals;
		const { organisation: organisationId, role } = form.data;
		const offers = await listOffersTo(db, actor.email);
		const offer = offers.find((each) => each.organisationId === organisationId);
		const browser = nameBrowser(request.headers.get('user-agent'));
		const accepted = await acceptOffer(db, actor, { organisationId, role }, browser, now);
		if (accepted.outcome === 'gone') redirect(303, localPath(toldPath('vaek'), language));

		const { name, options } = sessionCookie(settings.origin);
		cookies.set(name, accepted.session, options);
		const needsLogin = offer?.login === 'oidc' && actor.login !== 'oidc';
		redirect(303, localPath(toldPath(needsLogin ? 'ja-login' : 'ja'), language));
	},

	nej: async ({ request, locals }) => {
		const actor = requireActor(locals);
		const form = parseForm(await readForm(request), answerSchema);
		if (!form.ok) error(400);

		const { organisation: organisationId, role } = form.data;
		await declineOffer(locals.db, actor, { organisationId, role });
		redirect(303, localPath(toldPath('nej'), locals.language));
	}
};

function toldPath(told: (typeof allTold)[number]): string {
	return `/min-side/tilbud?besked=${told}`;
}
