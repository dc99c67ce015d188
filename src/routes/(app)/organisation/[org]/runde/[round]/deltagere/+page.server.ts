import { error, fail, redirect } from '@sveltejs/kit';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { askSchema, readListSearch } from '#lib/schemas/participants.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { askLeaders } from '#lib/server/raters/ask-leaders.ts';
import { listLines, sumLists } from '#lib/server/raters/lists.queries.ts';
import type { Round } from '#lib/server/rounds/queries.ts';
import { pathToRound, requireDraftRound } from './draft.ts';
import type { Actions, PageServerLoad } from './$types';

const perPage = 50;

export const load: PageServerLoad = async (event) => {
	const { round } = await requireDraftRound(event);
	const { db, now } = event.locals;
	const search = readListSearch(event.url.searchParams);
	const skip = (search.page - 1) * perPage;
	const found = await listLines(db, round, search, { skip, most: perPage });

	return {
		base: pathToRound(event),
		roundName: round.name,
		note: event.url.searchParams.get('nu'),
		counts: Object.fromEntries(
			['nye', 'aendret', 'fjernet', 'ledere'].map((name) => [
				name,
				Number(event.url.searchParams.get(name) ?? 0) || 0
			])
		),
		sums: await sumLists(db, round),
		confirmBy: round.confirmBy,
		suggestedDay: suggestDay(round, now),
		days: { first: dayOf(now), last: round.opensOn && addDays(round.opensOn, -1) },
		search,
		pages: Math.max(1, Math.ceil(found.total / perPage)),
		...found
	};
};

export const actions: Actions = {
	/** Asks the leaders to look at their lists. */
	default: async (event) => {
		const { actor, round } = await requireRound(event);
		const form = parseForm(await readForm(event.request), askSchema);
		if (!form.ok && form.status === 400) error(400);
		if (!form.ok) return fail(422, { badDay: true, day: form.values['day'] ?? '' });

		const { db, now, language } = event.locals;
		const { day } = form.data;
		const asking = await askLeaders(db, actor, round, day, now);
		const path = `${pathToRound(event)}/deltagere`;
		switch (asking.outcome) {
			case 'asked':
				redirect(303, localPath(`${path}?nu=spurgt&ledere=${asking.leaders}`, language));
			case 'nobody':
				redirect(303, localPath(`${path}?nu=ingen`, language));
			case 'bad_day':
				return fail(422, { badDay: true, day });
			case 'not_draft':
				redirect(303, localPath(pathToRound(event), language));
			case 'not_found':
				missed(event);
		}
	}
};

/** Some days before the opening, so that what leaders correct can still be looked at. */
function suggestDay({ opensOn, confirmBy }: Round, now: Date): string {
	const today = dayOf(now);
	if (confirmBy !== undefined) return confirmBy;
	const day = opensOn === undefined ? addDays(today, 7) : addDays(opensOn, -3);

	return day < today ? today : day;
}
