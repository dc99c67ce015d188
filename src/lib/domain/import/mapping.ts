import type { Row } from '../csv/rows.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { fold } from './nearest.ts';
import type { Problems } from './problems.ts';

/** The names of codes, by column: SurveyXact writes numbers and tells apart what they mean. */
export type ColumnLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Who the rows of a file are from: what a column says, or the same group all through. */
export type GroupMapping =
	| { readonly all: RaterGroup }
	/** By what stands there, folded. Rows of another value are left out where it is `leftOut`. */
	| { readonly column: string; readonly values: Readonly<Record<string, RaterGroup | 'leftOut'>> };

/** An answer as our own files write it; empty for none. */
export type AnswerCode = '' | '1' | '2' | '3' | '4' | '5' | 'ved_ikke';

/** How another system's file of answers is read. Columns are called by their headings. */
export interface AnswerMapping {
	/** The column with the key that the file of leaders uses. */
	readonly leader: string;
	readonly group: GroupMapping;
	/** The column of each statement, by the statement's id. */
	readonly items: Readonly<Record<string, string>>;
	/** What answers are called there, folded; what is not here is kept as it is written. */
	readonly values: Readonly<Record<string, AnswerCode>>;
	/** A column that is filled where somebody has finished; the other rows are left out. */
	readonly sent: string | undefined;
	readonly labels: ColumnLabels;
}

/** Rows that were left out, by the reason. */
export interface LeftOut {
	/** Begun and not finished. */
	readonly unsent: number;
	/** Without an answer to any of the statements. */
	readonly empty: number;
	/** Of a group that was not to be read. */
	readonly otherGroup: number;
}

export interface MappedReader {
	/** The same row as our own files write it; undefined for the headings, and for one that is left out. */
	map(row: Row): Row | undefined;
	leftOut(): LeftOut;
}

/** A heading as it is chosen and kept: on one line, and the same however its letters were put together. */
export function nameColumn(heading: string): string {
	return heading.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** The headings of our own file of answers, for the statements of all files together. */
export function headingOf(items: readonly string[]): readonly string[] {
	return ['leader', 'group', ...items];
}

/** The statements that have a column in any of the files, in the order in which they come. */
export function listMappedItems(mappings: readonly AnswerMapping[]): readonly string[] {
	return [...new Set(mappings.flatMap(({ items }) => Object.keys(items)))];
}

/**
 * Turns the rows of another system's file into those of ours, row by row. `items` are the statements
 * of all files together; those that this one has no column for stay empty.
 */
export function openMapping(
	mapping: AnswerMapping,
	items: readonly string[],
	problems: Problems
): MappedReader {
	const left = { unsent: 0, empty: 0, otherGroup: 0 };
	let places: Places | undefined;

	return {
		map(row) {
			if (!places) {
				places = findPlaces(row.cells, mapping, items);
				return undefined;
			}
			if (!isWhole(row, places.width, problems)) return undefined;

			const answers = places.items.map((place) => readAnswer(row, place, mapping));
			const group = readGroup(row, places.group, mapping);
			if (places.sent !== undefined && !isSent(row.cells[places.sent] ?? '')) left.unsent += 1;
			else if (group === 'leftOut') left.otherGroup += 1;
			else if (answers.every((answer) => answer === '')) left.empty += 1;
			else return { line: row.line, cells: [row.cells[places.leader.at] ?? '', group, ...answers] };

			return undefined;
		},
		leftOut: () => left
	};
}

interface Place {
	readonly at: number;
	readonly labels: Readonly<Record<string, string>>;
}

interface Places {
	readonly width: number;
	readonly leader: Place;
	readonly group: Place | undefined;
	readonly sent: number | undefined;
	readonly items: readonly (Place | undefined)[];
}

function findPlaces(
	headings: readonly string[],
	{ leader, group, items, sent, labels }: AnswerMapping,
	wanted: readonly string[]
): Places {
	const names = headings.map(nameColumn);
	const place = (column: string | undefined) => {
		const at = column === undefined ? -1 : names.indexOf(column);
		return column === undefined || at === -1 ? undefined : { at, labels: labels[column] ?? {} };
	};

	return {
		/* SurveyXact ends its headings with a separator that no row needs. */
		width: names.findLastIndex((name) => name !== '') + 1,
		leader: place(leader) ?? { at: -1, labels: {} },
		group: 'column' in group ? place(group.column) : undefined,
		sent: place(sent)?.at,
		items: wanted.map((id) => place(items[id]))
	};
}

function isWhole({ line, cells }: Row, width: number, problems: Problems): boolean {
	const found = cells.findLastIndex((cell) => cell !== '') + 1;
	if (found <= width && cells.length >= width) return true;

	const fault = {
		what: 'cellCount',
		found: Math.max(found, cells.length),
		expected: width
	} as const;
	problems.report({ file: 'answers', line, fault });

	return false;
}

function readAnswer({ cells }: Row, place: Place | undefined, { values }: AnswerMapping): string {
	const cell = place ? named(cells, place) : '';

	return cell === '' ? '' : (values[fold(cell)] ?? cell);
}

function readGroup({ cells }: Row, place: Place | undefined, { group }: AnswerMapping): string {
	if ('all' in group) return group.all;
	const cell = place ? named(cells, place) : '';

	return group.values[fold(cell)] ?? cell;
}

/** What a cell says: the name of its code, where it has one. */
function named(cells: readonly string[], { at, labels }: Place): string {
	const cell = cells[at] ?? '';

	return labels[cell] ?? cell;
}

/** Marks of those who have not finished: SurveyXact fills every cell of its marks. */
const notSent = ['', '0', 'n', 'no', 'nej', 'false', 'ikke valgt', 'not selected'];

function isSent(cell: string): boolean {
	return !notSent.includes(fold(cell));
}
