import type { Row } from '../csv/rows.ts';
import { findNearest, fold } from './nearest.ts';
import { shorten, type ImportFile, type Problems } from './problems.ts';

/** Finds the columns of a heading; undefined where the rows below cannot be read by it. */
export function readHeading<Column extends string>(
	{ line, cells }: Row,
	file: ImportFile,
	required: readonly Column[],
	problems: Problems
): ReadonlyMap<string, number> | undefined {
	const names = cells.map(fold);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	const missing = required.filter((column) => !names.includes(column));
	for (const column of missing) {
		const others = names.filter((name) => !required.some((each) => each === name));
		const nearest = findNearest(column, others);
		const fault = { what: 'missingColumn', name: column, nearest } as const;
		problems.report({ file, line, fault });
	}
	if (twice !== undefined)
		problems.report({ file, line, fault: { what: 'columnTwice', name: shorten(twice) } });
	if (missing.length > 0 || twice !== undefined) return undefined;

	return new Map(names.map((name, index) => [name, index]));
}

/** Whether a row has a cell for each column; a separator inside a name needs quotes around the name. */
export function hasAllCells(
	{ line, cells }: Row,
	columns: number,
	file: ImportFile,
	problems: Problems
): boolean {
	if (cells.length === columns) return true;

	const fault = { what: 'cellCount', found: cells.length, expected: columns } as const;
	problems.report({ file, line, fault });

	return false;
}

/** The sign that stands for bytes which are no UTF-8. */
export const lostSign = '\ufffd';
