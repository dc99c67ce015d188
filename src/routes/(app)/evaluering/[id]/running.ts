import { threshold } from '#lib/domain/disclosure/bounds.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { dayOf, daysBetween } from '#lib/domain/round/calendar.ts';
import { listTimeline } from '#lib/domain/round/timeline.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import {
	listProgress,
	type OwnEvaluation,
	type ProgressCount
} from '#lib/server/evaluations/own/queries.ts';
import { listRoster, type RosterEntry } from '#lib/server/invitations/roster/queries.ts';

/** How far one group has come: a count from the morning, or why there is none. */
export type Progress =
	| { readonly group: AnonymousGroup; readonly kind: 'few' | 'notYet' }
	| ({ readonly kind: 'counted' } & ProgressCount);

/** What a leader may know about an open round: counts, days and what happened to the list. */
export async function describeRunning(db: App.Locals['db'], evaluation: OwnEvaluation, now: Date) {
	const { plan, organisationId, id, isShared } = evaluation;
	const today = dayOf(now);
	const opens = plan.opensOn ?? today;
	const closes = plan.closesOn ?? today;
	const roster = await listRoster(db, evaluation);
	const counts = await listProgress(db, evaluation);
	const audit = await listAudit(db, organisationId, `evaluation:${id}`);

	return {
		isShared,
		days: { today, opens, closes, left: daysBetween(today, closes) },
		progress: (['employee', 'peer'] as const).flatMap((group) => progressOf(group, roster, counts)),
		bounced: roster.filter((entry) => entry.bounced && !entry.withdrawn).length,
		timeline: listTimeline(opens, closes, today),
		changes: audit.filter(({ outcome }) => outcome === 'done').flatMap(toChange)
	};
}

/** From five on the list there are counts, taken once a day, so that no single answer shows. */
function progressOf(
	group: AnonymousGroup,
	roster: readonly RosterEntry[],
	counts: readonly ProgressCount[]
): readonly Progress[] {
	const invited = roster.filter((entry) => entry.group === group).length;
	if (invited === 0) return [];
	if (invited < threshold) return [{ group, kind: 'few' }];
	const count = counts.find((each) => each.group === group);

	return [count ? { kind: 'counted', ...count } : { group, kind: 'notYet' }];
}

function toChange({ at, action, detail }: Awaited<ReturnType<typeof listAudit>>[number]) {
	const { group, people } = detail;
	const isOfList =
		action === 'raters_added' || action === 'rater_withdrawn' || action === 'rater_replaced';
	const isOfGroup = group === 'employee' || group === 'manager' || group === 'peer';

	return isOfList && isOfGroup ? [{ at, action, group, count: Number(people) } as const] : [];
}
