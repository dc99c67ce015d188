import type { Row } from '../csv/rows.ts';
import { findNearest, fold } from './nearest.ts';
import { quote, type ImportFile, type Problems } from './problems.ts';

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
		problems.report({
			...{ file, line, reason: `there is no column ${column}` },
			suggestion: nearest
				? `Is it the one called ${quote(nearest)}?`
				: 'The first line holds the names of the columns, with commas or semicolons between them.'
		});
	}
	if (twice !== undefined) {
		const reason = twice === '' ? 'two columns have no name' : `${quote(twice)} stands there twice`;
		problems.report({ file, line, reason, suggestion: 'Take one of them out.' });
	}
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

	problems.report({
		...{ file, line, reason: `there are ${cells.length} cells in ${columns} columns` },
		suggestion: 'A cell that holds the separator needs quotes around it.'
	});

	return false;
}

/** The sign that stands for bytes which are no UTF-8. */
export const lostSign = '\ufffd';

export const notUtf8 = {
	reason: 'some letters cannot be read',
	suggestion: 'Save the file as UTF-8.'
} as const;
