import { decodeText, isNoTable, isSpreadsheet } from '../csv/decode.ts';
import { findSeparator, readRows } from '../csv/rows.ts';

/** What became of a file: its addresses as lines to paste, or why it holds none. */
export type ListFile =
	| { readonly ok: true; readonly lines: readonly string[] }
	| {
			readonly ok: false;
			readonly reason: 'empty' | 'noAddress' | 'spreadsheet' | 'unreadable' | 'tooManyRows';
	  };

export const rowLimit = 2000;

/** More columns than anybody's list of people has: a file of something else. */
export const columnLimit = 200;

/**
 * Takes the addresses out of a CSV file: the column that is called mail, or else the one that holds
 * most addresses. A row whose address is missing comes along whole, so that it is named and not lost.
 */
export function readListFile(bytes: Uint8Array): ListFile {
	if (isSpreadsheet(bytes)) return { ok: false, reason: 'spreadsheet' };

	const text = decodeText(bytes);
	if (isNoTable(text)) return { ok: false, reason: 'unreadable' };

	const rows = readRows(text, findSeparator(text), rowLimit + 1);
	if (rows.length === 0) return { ok: false, reason: 'empty' };
	if (rows.some((row) => row.length > columnLimit)) return { ok: false, reason: 'unreadable' };
	if (rows.length > rowLimit) return { ok: false, reason: 'tooManyRows' };

	const column = findAddressColumn(rows);
	if (column === undefined) return { ok: false, reason: 'noAddress' };
	const people = hasHeading(rows) ? rows.slice(1) : rows;

	return { ok: true, lines: people.map((row) => row[column] || row.filter(Boolean).join(' ')) };
}

function hasHeading(rows: readonly (readonly string[])[]): boolean {
	return rows.length > 1 && !rows[0]?.some((cell) => cell.includes('@'));
}

function findAddressColumn(rows: readonly (readonly string[])[]): number | undefined {
	const width = Math.max(...rows.map((row) => row.length));
	const counts = Array.from(
		{ length: width },
		(_, column) => rows.filter((row) => row[column]?.includes('@')).length
	);
	const most = Math.max(...counts);
	if (most === 0) return undefined;

	const named = hasHeading(rows)
		? rows[0]?.findIndex((cell, column) => /mail|e-?post/iu.test(cell) && (counts[column] ?? 0) > 0)
		: undefined;

	return named === undefined || named === -1 ? counts.indexOf(most) : named;
}
