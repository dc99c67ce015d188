import { dayOf, daysBetween } from '#lib/domain/round/calendar.ts';
import { listTimeline } from '#lib/domain/round/timeline.ts';
import { readFollowSearch } from '#lib/schemas/follow.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { findSendingProgress } from '#lib/server/mail/progress.queries.ts';
import { followRound } from '#lib/server/rounds/follow/follow-round.ts';
import { countSlips } from '#lib/server/rounds/follow/queries.ts';
import type { requireRound } from '#lib/server/organisations/require-member.ts';

/** What the page of an open round shows, of all of it or of the unit that is asked for. */
export async function describeFollowing(
	event: Guess & { readonly url: URL },
	{ organisation, round }: Awaited<ReturnType<typeof requireRound>>
) {
	const { db, now } = event.locals;
	const search = readFollowSearch(event.url.searchParams);
	const followed = (await followRound(db, round, search)) ?? missed(event);
	const today = dayOf(now);
	const sending = await findSendingProgress(db, round);
	const opens = round.mailsOn ?? round.opensOn ?? today;
	const closes = round.closesOn ?? today;

	return {
		base: `/organisation/${organisation.id}/runde/${round.id}`,
		organisationName: organisation.name,
		roundName: round.name,
		note: event.url.searchParams.get('nu'),
		search,
		days: { today, opens, closes, left: daysBetween(today, closes) },
		/* Whether, and not when it was asked: of what changes with each look nobody could tell that it is no count. */
		sending: { ...sending, isDue: sending.from === undefined || sending.from <= now.toISOString() },
		slips: await countSlips(db, round),
		timeline: listTimeline(opens, closes, today),
		...followed
	};
}

export type Followed = Awaited<ReturnType<typeof describeFollowing>>;
