import type { Kysely } from 'kysely';
import { joinColumnNames, readColumnNames, type ColumnNames } from '#lib/domain/import/labels.ts';
import { sheetColumns } from '#lib/domain/import/leader-sheet.ts';
import { openLook, type Look } from '#lib/domain/import/look.ts';
import type { Row } from '#lib/domain/csv/rows.ts';
import { kept } from '#lib/domain/retention/kept.ts';
import { milliseconds } from '#lib/domain/retention/length.ts';
import { readHeading } from '#lib/domain/table-file/columns.ts';
import type { FileProblem } from '#lib/domain/table-file/read.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findEncoding, readRowsOf, type Encoding } from '../read-rows.ts';
import { readSealed, writeNote, type HandedFile, type HandedFolder } from './folder.ts';
import { insertHandover, type Handover } from './queries.ts';

/** A file as somebody called it, and how its letters are written. */
interface SeenFile {
	readonly name: string;
	readonly encoding: Encoding;
}

/** What was seen when the files came; it is kept beside them, sealed as they are. */
export interface SeenFiles {
	readonly leaders: SeenFile;
	readonly answers: readonly (SeenFile & { readonly look: Look })[];
	readonly names: ColumnNames;
}

/** The files that came, by what they are for, as they were called. */
export type ArrivedFiles = Readonly<Record<'leaders' | 'answers' | 'names', readonly string[]>>;

/** A file that cannot be used, and why. */
export interface RefusedFile {
	readonly field: keyof ArrivedFiles;
	readonly name: string;
	readonly problem: FileProblem | { readonly what: 'noNames' };
}

/**
 * Looks through files that lie sealed in a folder, so that their columns can be chosen, and keeps them
 * for a day. Nothing is kept where one of them is no table at all.
 */
export async function keepHandover(
	db: Kysely<Database>,
	folder: HandedFolder,
	ref: Pick<Handover, 'organisationId' | 'id' | 'accountId' | 'system' | 'year'>,
	arrived: ArrivedFiles,
	now: Date
): Promise<'kept' | RefusedFile> {
	const seen = await seeFiles(folder, arrived);
	if ('problem' in seen) return seen;

	await writeNote(folder, 'seen', seen);
	const expiresAt = new Date(now.getTime() + milliseconds(kept.uploads));
	await insertHandover(db, { ...ref, key: folder.key }, expiresAt);

	return 'kept';
}

async function seeFiles(
	folder: HandedFolder,
	arrived: ArrivedFiles
): Promise<SeenFiles | RefusedFile> {
	const [leadersName = ''] = arrived.leaders;
	const sheet = await seeLeaders(folder);
	if ('what' in sheet) return { field: 'leaders', name: leadersName, problem: sheet };

	const all: ColumnNames[] = [];
	for (const [index, name] of arrived.names.entries()) {
		const { rows } = await collectRows(folder, `names-${index}`);
		const read = readColumnNames(rows);
		if (!read) return { field: 'names', name, problem: { what: 'noNames' } };
		all.push(read);
	}
	const names = joinColumnNames(all);

	const answers: (SeenFile & { readonly look: Look })[] = [];
	for (const [index, name] of arrived.answers.entries()) {
		const file = `answers-${index}` as const;
		const encoding = await findEncoding(readSealed(folder, file));
		const look = openLook(sheet.keys, names.labels);
		const outcome = await readRowsOf(readSealed(folder, file), takeAll(look), encoding);
		const found = look.end();
		if (outcome === 'spreadsheet') return { field: 'answers', name, problem: { what: outcome } };
		if (!found) return { field: 'answers', name, problem: { what: 'empty' } };
		if (found.rows === 0) return { field: 'answers', name, problem: { what: 'onlyHeadings' } };
		answers.push({ name, encoding, look: found });
	}

	return { leaders: { name: leadersName, encoding: sheet.encoding }, answers, names };
}

/** The keys of the leaders; a sheet without the columns it needs is refused before anything else. */
async function seeLeaders(
	folder: HandedFolder
): Promise<FileProblem | { readonly keys: ReadonlySet<string>; readonly encoding: Encoding }> {
	const { rows, encoding, outcome } = await collectRows(folder, 'leaders');
	if (outcome === 'spreadsheet') return { what: outcome };
	const [headings, ...body] = rows;
	if (!headings) return { what: 'empty' };
	const { places, problems } = readHeading(headings.cells, sheetColumns);
	const [problem] = problems;
	if (problem) return problem;
	if (body.length === 0) return { what: 'onlyHeadings' };

	const at = places.get('leader') ?? -1;
	const keys = body.map(({ cells }) => cells[at] ?? '').filter((key) => key !== '');

	return { keys: new Set(keys), encoding };
}

/** All rows of a file that is small. */
async function collectRows(folder: HandedFolder, file: HandedFile) {
	const encoding = await findEncoding(readSealed(folder, file));
	const rows: Row[] = [];
	const outcome = await readRowsOf(
		readSealed(folder, file),
		(row) => {
			rows.push(row);
			return rows.length > mostRows ? 'enough' : 'more';
		},
		encoding
	);

	return { rows, encoding, outcome };
}

/** No organisation has more leaders, and no survey more codes. */
const mostRows = 50_000;

function takeAll(reader: { add(row: Row): void }): (row: Row) => 'more' {
	return (row) => {
		reader.add(row);
		return 'more';
	};
}
