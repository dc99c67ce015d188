import type { Kysely } from 'kysely';
import type { NationalReference } from '#lib/domain/national/national-release.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { findLatestBefore, findNationalRelease } from './queries.ts';

/** What a leader's report is held against, and the year and version that it was measured in. */
export interface FoundReference {
	readonly year: number;
	readonly sha256: string;
	readonly questionnaireVersion: string;
	readonly reference: NationalReference;
}

/** Releases are large and never change, so the small part that reports need is read once. */
const known = new Map<string, FoundReference>();

/**
 * The reference of the latest national release that was made before a day; undefined until the first
 * one is there. Reports of a round that closes on that day are all held against the same.
 */
export async function findNationalReference(
	db: Kysely<Database>,
	before: Day
): Promise<FoundReference | undefined> {
	const latest = await findLatestBefore(db, before);
	if (!latest) return undefined;
	const remembered = known.get(latest.sha256);
	if (remembered) return remembered;

	const found = await findNationalRelease(db, latest.year);
	if (!found) return undefined;
	const { year, questionnaireVersion, reference } = found.release;
	const fresh = { year, sha256: latest.sha256, questionnaireVersion, reference };
	known.set(latest.sha256, fresh);

	return fresh;
}
