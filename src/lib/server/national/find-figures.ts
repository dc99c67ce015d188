import type { Kysely } from 'kysely';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { writeNationalFigures } from '#lib/domain/national/write-figures.ts';
import type { Database } from '../db/schema.ts';
import { findNationalRelease, findYearHash } from './queries.ts';

/** A year's figures as the interface for programs answers them. */
export interface NationalFigures {
	readonly sha256: string;
	/** The answer, packed by gzip. */
	readonly packed: Uint8Array<ArrayBuffer>;
	/** The answer as it was, piece by piece: whole it would be some megabytes for each who asks. */
	unpack(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

const pack = promisify(gzip);

/** The answers given so far. A release never changes, so what was packed once stays right. */
const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * The figures of a year by its number as it was written. Undefined for what is no year, is not
 * released or is withheld, alike. The same release gives the same bytes.
 */
export async function findNationalFigures(
	db: Kysely<Database>,
	written: string
): Promise<NationalFigures | undefined> {
	const year = /^20\d\d$/.test(written) ? Number(written) : undefined;
	const sha256 = year === undefined ? undefined : await findYearHash(db, year);
	if (year === undefined || sha256 === undefined) return undefined;

	const packing = known.get(sha256) ?? packFigures(db, year);
	known.set(sha256, packing);
	try {
		const packed = await packing;
		return { sha256, packed, unpack: () => unpack(packed) };
	} catch (problem) {
		known.delete(sha256);
		throw problem;
	}
}

async function packFigures(db: Kysely<Database>, year: number): Promise<Uint8Array<ArrayBuffer>> {
	const found = await findNationalRelease(db, year);

	return Uint8Array.from(await pack(writeNationalFigures(found?.release)));
}

function unpack(packed: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
}
