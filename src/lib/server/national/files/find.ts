import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { gatherPieces } from '#lib/domain/export/gather.ts';
import { findDataFile, listReadable, type DataFile } from '#lib/domain/national/files/list.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { findStanding } from '#lib/server/researchers/find-standing.ts';
import { recordResearchUse } from '#lib/server/researchers/record-use.ts';
import { findNationalRelease, findYearHash } from '../queries.ts';
import { makeFile, type FileSource } from './make.ts';

/** A file as it is given out. */
export interface MadeFile {
	readonly name: string;
	/** Of the file as it is, not packed. */
	readonly size: number;
	readonly sha256: string;
	/** Packed by gzip. */
	readonly packed: Uint8Array<ArrayBuffer>;
}

/** Which year, as it was written in an address, and where the product is reached. */
export interface AskedYear {
	readonly year: string;
	readonly origin: string;
}

/** The files made so far. A release never changes, so what was made once stays right. */
const known = new Map<string, Promise<MadeFile>>();

/** What files of a year are made of; undefined for what is no year or is not released, alike. */
export async function findFileSource(
	db: Kysely<Database>,
	{ year: written, origin }: AskedYear
): Promise<FileSource | undefined> {
	const year = readYear(written);
	const found = year === undefined ? undefined : await findNationalRelease(db, year);
	if (!found) return undefined;
	const { questionnaireVersion } = found.release;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);

	return { ...found, questionnaire, address: `${origin}/landet/${written}` };
}

/**
 * A file of a year, if it is one for who asks; the same undefined where it is not. An approved researcher
 * is told to accept the terms first. That a researcher was given a file is noted before.
 */
export async function findFile(
	db: Kysely<Database>,
	asked: AskedYear,
	name: string,
	actor: Actor | undefined,
	now: Date
): Promise<MadeFile | 'terms_first' | undefined> {
	const file = findDataFile(name);
	if (file?.readers !== 'researchers') return findOpenFile(db, asked, name);

	const standing = await findStanding(db, actor);
	switch (standing.kind) {
		case 'stranger':
			return undefined;
		case 'approved':
			return 'terms_first';
		case 'researcher': {
			const [made] = (await makeFiles(db, asked, [file])) ?? [];
			const year = readYear(asked.year);
			if (made && actor && year !== undefined)
				await recordResearchUse(db, actor, standing, { year, file: name }, now);
			return made;
		}
	}
}

/** A file of a year that is everybody's, whoever asks. */
export async function findOpenFile(
	db: Kysely<Database>,
	asked: AskedYear,
	name: string
): Promise<MadeFile | undefined> {
	const file = findDataFile(name);
	if (file?.readers !== 'everybody') return undefined;
	const [made] = (await makeFiles(db, asked, [file])) ?? [];

	return made;
}

/** The files of a year that are for who asks; undefined where the year is not released. */
export async function listFiles(
	db: Kysely<Database>,
	asked: AskedYear,
	actor: Actor | undefined
): Promise<readonly MadeFile[] | undefined> {
	const { kind } = await findStanding(db, actor);

	return makeFiles(db, asked, listReadable(kind === 'researcher' ? 'researchers' : 'everybody'));
}

/** Makes files, each once for all who ask. The frozen figures are read only where one is not made yet. */
async function makeFiles(
	db: Kysely<Database>,
	asked: AskedYear,
	files: readonly DataFile[]
): Promise<readonly MadeFile[] | undefined> {
	const year = readYear(asked.year);
	const sha256 = year === undefined ? undefined : await findYearHash(db, year);
	if (sha256 === undefined) return undefined;
	const keyOf = ({ name }: DataFile) => `${sha256} ${asked.origin} ${name}`;
	const isMissing = files.some((file) => !known.has(keyOf(file)));
	const source = isMissing ? await findFileSource(db, asked) : undefined;

	const made: MadeFile[] = [];
	for (const file of files) made.push(await makeOnce(keyOf(file), file, source));

	return made;
}

async function makeOnce(
	key: string,
	file: DataFile,
	source: FileSource | undefined
): Promise<MadeFile> {
	const making = known.get(key) ?? (source && make(file, source));
	if (!making) throw new Error('the frozen figures are gone');
	known.set(key, making);
	try {
		return await making;
	} catch (problem) {
		known.delete(key);
		throw problem;
	}
}

/** A year as it is written in an address; undefined for anything else. */
export function readYear(written: string): number | undefined {
	return /^20\d\d$/u.test(written) ? Number(written) : undefined;
}

/** The file is packed as it is written, so that it never lies in memory whole, and others are served meanwhile. */
async function make({ name, content }: DataFile, source: FileSource): Promise<MadeFile> {
	const hash = createHash('sha256');
	let size = 0;
	const write = function* () {
		for (const piece of gatherPieces(makeFile(content, source))) {
			hash.update(piece);
			size += piece.length;
			yield piece;
		}
	};
	const packed = await pipeline(write, createGzip(), (stream) => buffer(stream));

	return { name, size, sha256: hash.digest('hex'), packed: Uint8Array.from(packed) };
}
