import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { findApprover, type Standing } from '#lib/domain/researcher/standing.ts';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import type { Database } from '../db/schema.ts';
import { findAcceptance } from './queries.ts';

/** Whether somebody is an approved researcher, and has accepted the terms as they are now. */
export async function findStanding(
	db: Kysely<Database>,
	actor: Actor | undefined
): Promise<Standing> {
	const organisationId = findApprover(actor);
	if (!actor || organisationId === undefined) return { kind: 'stranger' };
	const acceptedOn = await findAcceptance(db, actor.accountId, currentTerms);

	return acceptedOn === undefined
		? { kind: 'approved', organisationId }
		: { kind: 'researcher', organisationId, acceptedOn };
}
