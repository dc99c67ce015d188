import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '../db/schema.ts';
import { findReader, type Reader } from './find-reader.ts';
import { readReport, type StoredReport } from './queries.ts';

/** A report in the hands of somebody who may see it. */
export type GivenReport = StoredReport & Pick<Reader, 'reader'>;

/** A report for whoever may read it. Undefined for everybody else, exactly as if it did not exist. */
export async function getReport(
	db: Kysely<Database>,
	actor: Actor,
	id: string
): Promise<GivenReport | undefined> {
	const found = await findReader(db, actor, id);
	if (!found) return undefined;

	return { ...(await readReport(db, found.report, found.reader)), reader: found.reader };
}
