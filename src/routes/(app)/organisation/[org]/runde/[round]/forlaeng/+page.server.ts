import { error, fail, redirect } from '@sveltejs/kit';
import { addDays } from '#lib/domain/round/calendar.ts';
import { latestClose } from '#lib/domain/round/extension.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { extendSchema } from '#lib/schemas/round/extend.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { extendRound } from '#lib/server/rounds/extend.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round } = await requireRound(event);
	if (round.state !== 'open' || round.closesOn === undefined) redirect(303, pathToRound(event));

	return {
		home: pathToRound(event),
		closes: round.closesOn,
		earliest: addDays(round.closesOn, 1),
		latest: latestClose(round.closesOn),
		wasExtended: round.wasExtended
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, round } = await requireRound(event);
		const form = parseForm(await readForm(event.request), extendSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issue: 'notADay' as const, typed: form.values['until'] ?? '' });
		}

		const { db, now } = event.locals;
		const outcome = await extendRound(db, actor, round, form.data.until, now);

		switch (outcome) {
			case 'extended':
				redirect(303, pathToRound(event, '?nu=forlaenget'));
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
			case 'not_later':
			case 'too_long':
			case 'extended_before':
				return fail(422, { issue: outcome, typed: form.data.until });
		}
	}
};

function pathToRound({ params, locals }: RequestEvent, query = ''): string {
	return localPath(`/organisation/${params.org}/runde/${params.round}${query}`, locals.language);
}
