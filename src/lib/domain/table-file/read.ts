import { decodeText, isNoTable, isSpreadsheet } from '../csv/decode.ts';
import { findSeparator, openRows } from '../csv/rows.ts';
import { readHeading, type Column, type HeadingProblem } from './columns.ts';

/** Why a file cannot be read at all. */
export type FileProblem =
	| { readonly what: 'empty' | 'spreadsheet' | 'unreadable' | 'lostLetters' }
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
	if (isSpreadsheet(bytes)) return refuse({ what: 'spreadsheet' });
	const text = decodeText(bytes).normalize('NFC');
	if (text.includes('\ufffd')) return refuse({ what: 'lostLetters' });
	if (isNoTable(text)) return refuse({ what: 'unreadable' });

	const [first = '', ...others] = text.trimStart().split(/\r\n|\r|\n/u, 2);
	const reader = openRows(() => findSeparator(first));
	const rows = [...reader.add(text), ...reader.end()];
	const [headings, ...body] = rows;
	if (!headings || (others.length === 0 && body.length === 0 && first.trim() === '')) {
		return refuse({ what: 'empty' });
	}

	const { places, skipped, problems } = readHeading(headings.cells, columns);
	if (problems.length > 0) return refuse(...problems);
	if (body.length === 0) return refuse({ what: 'empty' });
	if (body.length > mostRows) {
		return refuse({ what: 'tooManyRows', rows: body.length, limit: mostRows });
	}

	const width = headings.cells.length;

	return {
		...{ ok: true, skipped, width, columns: new Set(places.keys()) },
		rows: body.map(({ line, cells }) => {
			const found = cells.findLastIndex((cell) => cell !== '') + 1;

			return {
				line,
				cells: Object.fromEntries(
					columns.map(({ name }) => [name, cells[places.get(name) ?? -1] ?? ''])
				) as Record<Name, string>,
				...(found > width && { found })
			};
		})
	};
}

function refuse(...problems: readonly FileProblem[]): RefusedTable {
	return { ok: false, problems };
}
