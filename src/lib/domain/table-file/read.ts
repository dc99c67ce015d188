import { decodeText, isNoTable, isSpreadsheet } from '../csv/decode.ts';
import { findSeparator, openRows, type Row } from '../csv/rows.ts';
import { finish, inPieces, type InPieces } from '../pieces.ts';
import { readHeading, type Column, type HeadingProblem } from './columns.ts';

/** Why a file cannot be read at all. */
export type FileProblem =
	| { readonly what: 'empty' | 'onlyHeadings' | 'spreadsheet' | 'unreadable' | 'lostLetters' }
	| { readonly what: 'tooManyRows'; readonly rows: number; readonly limit: number }
	| HeadingProblem;

/** One row below the headings. */
export interface TableRow<Name extends string> {
	/** The line of the file on which it begins; the first is 1. */
	readonly line: number;
	/** Trimmed, in Unicode's form C; empty where the column or the cell is missing. */
	readonly cells: Readonly<Record<Name, string>>;
	/** How many cells there are, where they are more than the headings: a separator inside a cell. */
	readonly found?: number;
}

export interface ReadTable<Name extends string> {
	readonly ok: true;
	readonly rows: readonly TableRow<Name>[];
	/** The columns that the file has: one that is missing says nothing about anybody. */
	readonly columns: ReadonlySet<Name>;
	/** Headings that nobody knows. */
	readonly skipped: readonly string[];
	/** How many cells a row should have. */
	readonly width: number;
}

export interface RefusedTable {
	readonly ok: false;
	readonly problems: readonly FileProblem[];
}

/** The most rows of a file, its headings aside. */
export const mostRows = 50_000;

/** The most bytes of a file. */
export const mostBytes = 2 ** 23;

/** From so many bytes on a file is applied while its sender watches: it takes seconds. */
export const largeBytes = 2 ** 21;

/** The most bytes of the form around it. */
export const mostFormBytes = mostBytes + 2 ** 16;

/**
 * Reads a table that came as a file or was pasted: UTF-8, UTF-16 or Windows-1252; semicolons, commas
 * or tabs; columns by their headings. Only a file that cannot be read at all is refused here.
 */
export function readTableFile<Name extends string>(
	bytes: Uint8Array,
	columns: readonly Column<Name>[]
): ReadTable<Name> | RefusedTable {
	return finish(readTableInPieces(bytes, columns));
}

export function* readTableInPieces<Name extends string>(
	bytes: Uint8Array,
	columns: readonly Column<Name>[]
): InPieces<ReadTable<Name> | RefusedTable> {
	if (isSpreadsheet(bytes)) return refuse({ what: 'spreadsheet' });
	const text = decodeText(bytes).normalize('NFC');
	if (text.includes('\ufffd')) return refuse({ what: 'lostLetters' });
	if (isNoTable(text)) return refuse({ what: 'unreadable' });

	yield;

	const [headings, ...body] = yield* readRows(text);
	if (!headings) return refuse({ what: 'empty' });

	const { places, skipped, problems } = readHeading(headings.cells, columns);
	if (problems.length > 0) return refuse(...problems);
	if (body.length === 0) return refuse({ what: 'onlyHeadings' });
	if (body.length > mostRows) {
		return refuse({ what: 'tooManyRows', rows: body.length, limit: mostRows });
	}

	const width = headings.cells.length;
	const rows: TableRow<Name>[] = [];
	yield* inPieces(body, ({ line, cells }) => {
		const found = cells.findLastIndex((cell) => cell !== '') + 1;

		rows.push({
			line,
			cells: Object.fromEntries(
				columns.map(({ name }) => [name, cells[places.get(name) ?? -1] ?? ''])
			) as Record<Name, string>,
			...(found > width && { found })
		});
	});

	return { ok: true, skipped, width, columns: new Set(places.keys()), rows };
}

/** Characters that are read between two stops. */
const stretch = 2 ** 16;

/** The separator is the one that the headings use. */
function* readRows(text: string): InPieces<readonly Row[]> {
	const [headings = ''] = text.trimStart().split(/\r\n|\r|\n/u, 1);
	const reader = openRows(() => findSeparator(headings));
	const rows: Row[] = [];
	for (let at = 0; at < text.length; at += stretch) {
		rows.push(...reader.add(text.slice(at, at + stretch)));
		yield;
	}

	return [...rows, ...reader.end()];
}

function refuse(...problems: readonly FileProblem[]): RefusedTable {
	return { ok: false, problems };
}
