import { error, redirect } from '@sveltejs/kit';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { describeRunning } from '#lib/server/evaluations/own/describe-running.ts';
import { findMailsAhead } from '#lib/server/invitations/invite-more.ts';
import { listRoster, type RosterEntry } from '#lib/server/invitations/roster/queries.ts';
import { sendOwnLink } from '#lib/server/invitations/send-own-link.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { pathTo, pathToRound, requireKept, requireOpenKept } from './kept.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { evaluation, round } = await requireKept(event);
	if (round.state !== 'open') redirect(303, pathToRound(event));

	const { db, now } = event.locals;
	const { progress, changes } = await describeRunning(db, evaluation, now);
	const roster = await listRoster(db, evaluation);
	const { leader, unit } = evaluation.plan;

	return {
		base: `/organisation/${event.params.org}/runde/${round.id}`,
		id: evaluation.id,
		roundName: round.name,
		note: event.url.searchParams.get('nu'),
		mailsOn: findMailsAhead(evaluation, now),
		isCancelled: evaluation.state === 'cancelled',
		leader: { ...leader, unit },
		...{ progress, changes },
		own: roster.filter(({ group }) => group === 'self').map(toPerson),
		roster: roster.filter(({ group }) => group !== 'self').map(toPerson)
	};
};

export const actions: Actions = {
	/** Sends the leader's own link again. */
	default: async (event) => {
		await requireKept(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { keeper, evaluation } = await requireOpenKept(event);
		const { db, now } = event.locals;
		const outcome = await sendOwnLink(db, keeper, evaluation.id, now);

		switch (outcome) {
			case 'sent':
				redirect(303, pathTo(event, '?nu=sendt'));
			case 'not_open':
				redirect(303, pathToRound(event));
			case 'not_found':
				missed(event);
		}
	}
};

/** What may be known of somebody on the list: never whether they have answered. */
function toPerson(entry: RosterEntry) {
	const { id, group, address } = entry;

	return { id, group, address, status: statusOf(entry) };
}

function statusOf({
	withdrawn,
	bounced,
	delivery
}: RosterEntry): 'withdrawn' | 'bounced' | 'slip' | 'invited' {
	if (withdrawn) return 'withdrawn';
	if (bounced) return 'bounced';

	return delivery === 'slip' ? 'slip' : 'invited';
}
