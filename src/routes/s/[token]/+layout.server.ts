import { redirect } from '@sveltejs/kit';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo } from './paths.ts';
import type { LayoutServerLoad } from './$types';

/** A link that does not say its language opens in the one of the invitation. */
export const load: LayoutServerLoad = async (event) => {
	const { params, url, locals } = event;
	if (url.searchParams.has('lang')) return;

	const invitation = await findInvitation(locals.db, params.token);
	if (!invitation) missed(event, 'unknown link');
	if (invitation.language === locals.language) return;

	redirect(303, pathTo(params.token, '', invitation.language));
};
