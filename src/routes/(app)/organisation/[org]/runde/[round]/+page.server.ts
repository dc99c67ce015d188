import { error, redirect } from '@sveltejs/kit';
import { worksFor } from '#lib/domain/access/member.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { keptUntil } from '#lib/domain/retention/length.ts';
import { dayOf, dayReached, noonOf, type Day } from '#lib/domain/round/calendar.ts';
import { laterMailDay, listRoundMissing } from '#lib/domain/round/organisation/readiness.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { listImportedReports } from '#lib/server/imports/queries.ts';
import { lookAgainSoon } from '#lib/server/look-again.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { findReportProgress } from '#lib/server/releases/progress.queries.ts';
import { takeBackReady } from '#lib/server/rounds/plan/declare-ready.ts';
import { lookThrough } from '#lib/server/rounds/plan/look-through.ts';
import { openingHour } from '#lib/server/rounds/plan/open-ready.ts';
import type { Round } from '#lib/server/rounds/queries.ts';
import { describePlace, passChange, pathTo } from './draft.ts';
import { describeFollowing } from './following.ts';
import type { Actions, PageServerLoad } from './$types';

type Found = Awaited<ReturnType<typeof requireRound>>;

export const load: PageServerLoad = async (event) => {
	const found = await requireRound(event);
	const { state } = found.round;
	const place = { ...describePlace(found), organisationName: found.organisation.name };

	switch (state) {
		case 'draft': {
			const draft = await describeDraft(event.locals, found);
			if (draft.waiting === 'opening') lookAgainSoon(event);
			return { kind: 'draft' as const, ...place, ...draft };
		}
		case 'open':
			return { kind: 'open' as const, ...place, followed: await describeFollowing(event, found) };
		case 'counted': {
			lookAgainSoon(event);
			const reports = await findReportProgress(event.locals.db, found.round);
			const imported = await describeImported(event.locals, found);
			return { kind: 'ended' as const, ...place, ending: state, reports, imported };
		}
		case 'released': {
			const mayHandOver = worksFor(found.actor, found.organisation.id, ['orgadmin']);
			const imported = await describeImported(event.locals, found);
			return { kind: 'ended' as const, ...place, ending: state, mayHandOver, imported };
		}
		case 'cancelled':
		case 'lost':
			return { kind: 'ended' as const, ...place, ending: state };
	}
};

export const actions: Actions = {
	/** Makes a draft of a round that would have opened by itself. */
	takeBack: async (event) => {
		const { actor, round } = await requireRound(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		passChange(event, await takeBackReady(event.locals.db, actor, round));
		redirect(303, pathTo(event));
	}
};

/** Of a round of another system nobody got a mail: its reports are found here, by those who may read them. */
async function describeImported({ db }: App.Locals, { round, actor }: Found) {
	if (!round.isImported) return undefined;
	const mayRead = worksFor(actor, round.organisationId, ['orgadmin']);

	return mayRead && round.state === 'released' ? listImportedReports(db, round) : [];
}

/** Which steps lack something, where to go on, and whether it opens by itself. */
async function describeDraft({ db, now }: App.Locals, { round }: Found) {
	const today = dayOf(now);
	const leaders = await lookThrough(db, round, now);
	const missing = listRoundMissing(round, leaders, now).map(({ step }) => step);
	const raters = leaders.reduce(
		(sum, { invited }) => sum + invited.employee + invited.manager + invited.peer,
		0
	);

	return {
		missing: [...new Set(missing)],
		next: missing[0] ?? ('gennemse' as const),
		...{ leaders: leaders.length, raters },
		statements: round.selection.ownStatements?.length ?? 0,
		opensOn: round.opensOn,
		mailsOn: laterMailDay(round.opensOn, now),
		goes: daysOfGoing(round, today),
		waiting: round.isReady ? waitingFor(round.opensOn ?? today, now) : undefined
	};
}

/** When what nobody works on goes: first the lists, then all of it. */
function daysOfGoing({ leftOn }: Round, today: Day) {
	if (leftOn === undefined) return undefined;
	const lists = dayOf(keptUntil(kept.plannedAddresses, noonOf(leftOn)));
	const draft = dayOf(keptUntil(kept.drafts, noonOf(leftOn)));

	return { lists: lists < today ? undefined : lists, draft };
}

/** A round that was looked through opens within a minute once its day has come. */
function waitingFor(opensOn: string, now: Date): 'day' | 'opening' {
	return opensOn <= dayReached(openingHour, now) ? 'opening' : 'day';
}
