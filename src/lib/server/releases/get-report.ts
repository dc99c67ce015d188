import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { isReader } from '#lib/domain/round/audience.ts';
import type { Database } from '../db/schema.ts';
import { findReport, type StoredReport } from './queries.ts';
import { findReaders, type Readers } from './readers.queries.ts';

/** A report in the hands of somebody who may see it. */
export type GivenReport = StoredReport & {
	/** The report is written to the leader; to all others it says so. */
	readonly reader: 'leader' | 'other';
};

/**
 * A report for the leader it is about, or for somebody named before the first invitation; one that was
 * imported, for the administrators of its organisation. Undefined for everybody else, exactly as if it
 * did not exist.
 */
export async function getReport(
	db: Kysely<Database>,
	actor: Actor,
	id: string
): Promise<GivenReport | undefined> {
	const readers = await findReaders(db, id);
	const reader = readers && nameReader(readers, actor);
	if (reader === undefined) return undefined;

	const report = await findReport(db, id, reader);

	return report && { ...report, reader };
}

function nameReader(
	{ organisationId, leaderAccountId, leaderEmail, audience, isImported }: Readers,
	{ accountId, email, roles }: Actor
): GivenReport['reader'] | undefined {
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
