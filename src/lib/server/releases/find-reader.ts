import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { isReader } from '#lib/domain/round/audience.ts';
import type { Database } from '../db/schema.ts';
import type { ReportPlace } from './queries.ts';
import { findReaders, type Readers } from './readers.queries.ts';

/** Somebody who may see a report. */
export interface Reader {
	readonly organisationId: string;
	/** The report is written to the leader; to all others it says so. */
	readonly reader: 'leader' | 'other';
	readonly report: ReportPlace;
}

/**
 * Who is asking for a report: the leader it is about, or somebody named before the first invitation; of
 * one that was imported, an administrator of its organisation. Undefined for everybody else, exactly as
 * if the report did not exist.
 */
export async function findReader(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string
): Promise<Reader | undefined> {
	const readers = await findReaders(db, reportId);
	const reader = readers && nameReader(readers, actor);

	return reader && { organisationId: readers.organisationId, reader, report: readers.report };
}

function nameReader(
	{ organisationId, leaderAccountId, leaderEmail, audience, isImported }: Readers,
	{ accountId, email, roles }: Actor
): Reader['reader'] | undefined {
	if (accountId === leaderAccountId || isSameAddress(email, leaderEmail)) return 'leader';

	const administers = roles.some(
		(each) => each.role === 'orgadmin' && each.organisationId === organisationId
	);

	return isReader(audience, email) || (isImported && administers) ? 'other' : undefined;
}

/** Whoever has no address here, as leaders in imported rounds, is nobody. */
function isSameAddress(one: string, other: string): boolean {
	return other !== '' && one.toLowerCase() === other.toLowerCase();
}
