import type { Kysely } from 'kysely';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { dayOf, daysBetween } from '#lib/domain/round/calendar.ts';
import { listGroupProgress } from '#lib/domain/round/group-progress.ts';
import { listTimeline } from '#lib/domain/round/timeline.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { listProgress, type OwnEvaluation } from './queries.ts';
import { listRoster } from '#lib/server/invitations/roster/queries.ts';

const listChanges = ['raters_added', 'rater_withdrawn', 'rater_replaced', 'slip_replaced'] as const;

/** What a leader may know about an open round: counts, days and what happened to the list. */
export async function describeRunning(db: Kysely<Database>, evaluation: OwnEvaluation, now: Date) {
	const { plan, organisationId, id, isShared, isPulse, mailsOn } = evaluation;
	const today = dayOf(now);
	const opens = mailsOn ?? plan.opensOn ?? today;
	const closes = plan.closesOn ?? today;
	const roster = await listRoster(db, evaluation);
	const counts = await listProgress(db, evaluation);
	const listed = (group: AnonymousGroup) => roster.filter((entry) => entry.group === group).length;
	const audit = await listAudit(db, organisationId, `evaluation:${id}`);

	return {
		...{ isShared, isPulse },
		days: { today, opens, closes, left: daysBetween(today, closes) },
		progress: listGroupProgress({ employee: listed('employee'), peer: listed('peer') }, counts),
		bounced: roster.filter((entry) => entry.bounced && !entry.withdrawn).length,
		timeline: listTimeline(opens, closes, today),
		changes: audit
			.filter(({ outcome }) => outcome === 'done')
			.flatMap((entry) => toChange(entry, evaluation))
	};
}

function toChange(
	{ at, accountId, action, detail }: Awaited<ReturnType<typeof listAudit>>[number],
	{ leaderAccountId }: OwnEvaluation
) {
	const { group, people } = detail;
	const isOfGroup = group === 'employee' || group === 'manager' || group === 'peer';
	const by = accountId === leaderAccountId ? ('leader' as const) : ('organisation' as const);

	return isOfList(action) && isOfGroup
		? [{ at, by, action, group, count: Number(people) } as const]
		: [];
}

type ListChange = (typeof listChanges)[number];

function isOfList(action: string): action is ListChange {
	return listChanges.some((change) => change === action);
}
