import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round } = await requireRound(event);
	if (round.state !== 'open') redirect(303, pathToRound(event));

	return { home: pathToRound(event), roundName: round.name };
};

export const actions: Actions = {
	/** Whether it was open still or had ended meanwhile, the page of the round says where it stands. */
	default: async (event) => {
		const { actor, round } = await requireRound(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { db, keys, now } = event.locals;
		if (round.state === 'open') await cancelRound(db, keys, round, actor.accountId, now);

		redirect(303, pathToRound(event));
	}
};

function pathToRound({ params, locals }: RequestEvent): string {
	return localPath(`/organisation/${params.org}/runde/${params.round}`, locals.language);
}
