import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { recordAuditOnce } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findOrganisation } from './queries.ts';

/**
 * Notes that somebody asked for the pages of an organisation that they do not work for: once for each
 * person, organisation and day. A leader's private one has no such pages, and is not noted.
 */
export async function recordForeignOrganisation(
	db: Kysely<Database>,
	actor: Actor,
	id: string,
	now: Date
): Promise<void> {
	if (worksFor(actor, id)) return;
	const organisation = await findOrganisation(db, id);
	if (organisation?.kind !== 'organisation') return;

	await recordAuditOnce(db, {
		...{ organisationId: id, at: now, accountId: actor.accountId },
		...{ action: 'access_refused', object: `organisation:${id}`, detail: {}, outcome: 'refused' }
	});
}
