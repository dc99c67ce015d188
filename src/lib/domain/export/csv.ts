import { fileHeaders } from './file.ts';

/**
 * Writes rows as CSV, the first of them the headings: UTF-8 with a mark, semicolons as Danish
 * spreadsheets expect, every field quoted, lines that end in CR LF.
 *
 * A spreadsheet runs a cell that begins like a formula, whoever typed it. Such a text gets an
 * apostrophe in front, which spreadsheets take as "this is text". Plain numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly CsvField[])[]): string {
	const lines = rows.map((row) => `${row.map(writeField).join(';')}\r\n`);

	return `${byteOrderMark}${lines.join('')}`;
}

export type CsvField = string | number;

/** How a CSV file is given out: as a file to keep, and as nothing else. */
export function csvHeaders(fileName: string): Readonly<Record<string, string>> {
	return fileHeaders(fileName, 'csv');
}

const byteOrderMark = '\ufeff';

function writeField(value: CsvField): string {
	const text = disarm(String(value));

	return `"${text.replaceAll('"', '""')}"`;
}

function disarm(text: string): string {
	if (plainNumber.test(text)) return text;
	const isArmed = /^[\t\r]/u.test(text) || formulaStart.test(text.normalize('NFKC'));

	return isArmed ? `'${text}` : text;
}

/**
 * What makes a spreadsheet calculate, in whatever width it is written (form NFKC folds them), and also
 * behind spaces and marks that one cannot see and that some spreadsheets take away first. Tab and CR
 * split cells or rows where a text is pasted.
 */
const formulaStart = /^[\s\p{Cf}\0]*[=+\-@|%]/u;

const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/u;
