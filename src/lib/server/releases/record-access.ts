import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { listAudit, recordAudit, type AuditAction } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { GivenReport } from './get-report.ts';
import { findReaders } from './readers.queries.ts';

/** How a report was asked for: as a page, or as data. */
export type Access = Extract<AuditAction, 'report_read' | 'report_exported'>;

/**
 * Notes that somebody besides the leader was given a report, or was refused one, before it leaves the
 * house. One note for each person, report and day, so that reading again adds nothing. A leader's own
 * reading is nobody's business.
 */
export async function recordAccess(
	db: Kysely<Database>,
	actor: Actor,
	id: string,
	given: GivenReport | undefined,
	access: Access,
	now: Date
): Promise<void> {
	if (given?.reader === 'leader') return;
	const place = given ?? (await findReaders(db, id));
	if (!place) return;

	const { organisationId } = place;
	const action: AuditAction = given ? access : 'access_refused';
	const object = `report:${id}`;
	const noted = await listAudit(db, organisationId, object);
	const isNoted = noted.some(
		(entry) =>
			entry.accountId === actor.accountId && entry.action === action && isSameDay(entry.at, now)
	);
	if (isNoted) return;

	await recordAudit(db, {
		...{ organisationId, at: now, accountId: actor.accountId, action, object },
		detail: {},
		outcome: given ? 'done' : 'refused'
	});
}

function isSameDay(one: Date, other: Date): boolean {
	return dayOf(one) === dayOf(other);
}
