import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import type { AuditAction } from '#lib/domain/audit/entry.ts';
import { recordAuditOnce } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import {
	findOrganisationRelease,
	hasOrganisationRelease,
	type StoredOrganisationRelease
} from './organisation.queries.ts';

/** How an organisation's figures were asked for: as a page, or as a file or data. */
export type OrganisationAccess = Extract<
	AuditAction,
	'organisation_read' | 'organisation_exported'
>;

/**
 * An organisation's figures for its coordinators and administrators. Undefined for everybody else,
 * exactly as if there were none. Who was given them, or refused, is noted once a day.
 */
export async function getOrganisationRelease(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	access: OrganisationAccess,
	now: Date
): Promise<StoredOrganisationRelease | undefined> {
	const isTheirs = worksFor(actor, ref.organisationId);
	const there = await hasOrganisationRelease(db, ref);
	if (!there) return undefined;

	await recordAuditOnce(db, {
		...{ organisationId: ref.organisationId, at: now, accountId: actor.accountId },
		action: isTheirs ? access : 'access_refused',
		object: `round:${ref.id}`,
		detail: {},
		outcome: isTheirs ? 'done' : 'refused'
	});

	return isTheirs ? findOrganisationRelease(db, ref) : undefined;
}
