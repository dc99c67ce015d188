import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { AuditAction } from '#lib/domain/audit/entry.ts';
import { recordAuditOnce } from '../audit/queries.ts';
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

	await recordAuditOnce(db, {
		...{ organisationId: place.organisationId, at: now, accountId: actor.accountId },
		action: given ? access : 'access_refused',
		object: `report:${id}`,
		detail: {},
		outcome: given ? 'done' : 'refused'
	});
}
