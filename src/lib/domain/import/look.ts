import type { Row } from '../csv/rows.ts';
import { nameColumn, type ColumnLabels } from './mapping.ts';

/** What stands in one column of a file, seen as a whole. */
export interface SeenColumn {
	readonly name: string;
	/** The different texts, names of codes where they have one; undefined where they are many or long. */
	readonly values: readonly string[] | undefined;
	/** Cells that are not empty. */
	readonly filled: number;
	/** Cells that hold the key of a leader. */
	readonly leaders: number;
}

export interface Look {
	/** Without the headings. */
	readonly rows: number;
	readonly columns: readonly SeenColumn[];
}

/** More different texts than these are no answers to choose from. */
const mostValues = 30;

/** Longer texts are comments. */
const longestValue = 60;

/** The widest file that is looked at. */
const mostColumns = 1000;

/** Looks a file through row by row, so that its columns can be chosen. `keys` are those of the leaders. */
export function openLook(
	keys: ReadonlySet<string>,
	labels: ColumnLabels
): { add(row: Row): void; end(): Look | undefined } {
	let columns: readonly Tally[] | undefined;
	let rows = 0;

	return {
		add({ cells }) {
			if (!columns) {
				const names = cells.slice(0, mostColumns).map(nameColumn);
				columns = names.map((name) => openTally(name, labels[name] ?? {}));
				return;
			}
			rows += 1;
			for (const [index, column] of columns.entries()) count(column, cells[index] ?? '', keys);
		},
		end: () =>
			columns && {
				rows,
				columns: columns
					.filter(({ name }) => name !== '')
					.map(({ name, values, filled, leaders }) => ({
						...{ name, filled, leaders },
						values: values && [...values].toSorted((one, other) => one.localeCompare(other, 'da'))
					}))
			}
	};
}

interface Tally {
	readonly name: string;
	readonly labels: Readonly<Record<string, string>>;
	values: Set<string> | undefined;
	filled: number;
	leaders: number;
}

function openTally(name: string, labels: Tally['labels']): Tally {
	return { name, labels, values: new Set(), filled: 0, leaders: 0 };
}

function count(column: Tally, cell: string, keys: ReadonlySet<string>): void {
	if (cell === '') return;
	column.filled += 1;
	if (keys.has(cell)) column.leaders += 1;
	const value = column.labels[cell] ?? cell;
	column.values?.add(value);
	if (value.length > longestValue || (column.values?.size ?? 0) > mostValues)
		column.values = undefined;
}
