import type { Kysely } from 'kysely';
import { describeRelease, type Codebook } from '#lib/domain/national/codebook/codebook.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findYearHash } from '../queries.ts';
import { findFileSource, readYear, type AskedYear } from './find.ts';

/** The codebooks made so far. A release never changes, so what was made once stays right. */
const known = new Map<string, Codebook>();

/** The codebook of a year; undefined for what is no year or is not released, alike. */
export async function findCodebook(
	db: Kysely<Database>,
	asked: AskedYear
): Promise<Codebook | undefined> {
	const year = readYear(asked.year);
	const sha256 = year === undefined ? undefined : await findYearHash(db, year);
	if (sha256 === undefined) return undefined;
	const key = `${sha256} ${asked.origin}`;
	const remembered = known.get(key);
	if (remembered) return remembered;

	const source = await findFileSource(db, asked);
	if (!source) return undefined;
	const codebook = describeRelease(source);
	known.set(key, codebook);

	return codebook;
}
