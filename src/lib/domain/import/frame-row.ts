import type { BackgroundField, Questionnaire } from '../questionnaire/definition.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import type { Day } from '../round/calendar.ts';
import { readCode } from './codes.ts';
import type { Fault } from './faults.ts';
import { lostSign } from './heading.ts';
import { fold } from './nearest.ts';
import { shorten, type Problems } from './problems.ts';

export const frameColumns = [
	...(['organisation', 'sector', 'unit', 'leader', 'leader_name'] as const),
	...(['level', 'field', 'region', 'group', 'invited'] as const)
] as const;

export type Column = (typeof frameColumns)[number];
export type Cells = Readonly<Record<Column, string>>;

/** The background field of the questionnaire that each column holds a code of. */
export const fieldIds = {
	sector: 'sektor',
	level: 'niveau',
	field: 'omraade',
	region: 'geografi'
} as const;

export type CodeColumn = keyof typeof fieldIds;

/** What must be the same in all rows of a leader. */
const fixedColumns = frameColumns.filter((column) => column !== 'group' && column !== 'invited');

/** A leader while the rows are read. */
export interface DraftLeader {
	readonly line: number;
	readonly cells: Cells;
	readonly codes: Readonly<Partial<Record<CodeColumn, string>>>;
	readonly invited: Map<RaterGroup, number>;
}

/** Reports what is wrong in one cell of the row at hand. */
export type Report = (column: Column, fault: Fault) => void;

/** Columns that nobody asked for hold what nobody should send. */
export function refuseOthers(
	columns: ReadonlyMap<string, number>,
	line: number,
	problems: Problems
): void {
	for (const name of columns.keys()) {
		if (frameColumns.some((column) => column === name)) continue;
		problems.report({ file: 'frame', line, column: name, fault: { what: 'strangeColumn' } });
	}
}

const longest = 200;
const mayBeEmpty: readonly Column[] = [
	'unit',
	'region',
	'group',
	'invited',
	'sector',
	'level',
	'field'
];

/** Whether a cell holds a text of a sensible length that could be read. */
export function checkText(column: Column, text: string, problem: Report): void {
	if (text.includes(lostSign)) problem(column, { what: 'lostLetters' });
	else if (text.length > longest) problem(column, { what: 'tooLong', limit: longest });
	else if (text === '' && !mayBeEmpty.includes(column)) problem(column, { what: 'cellEmpty' });
}

/** The codes of the cells that have one. */
export function readCodes(
	questionnaire: Questionnaire,
	cells: Cells,
	day: Day,
	problem: Report
): DraftLeader['codes'] {
	const codes: Partial<Record<CodeColumn, string>> = {};
	for (const column of Object.keys(fieldIds) as readonly CodeColumn[]) {
		const field = findField(questionnaire, fieldIds[column]);
		/* Only the region may be left open. */
		if (cells[column] === '' && !field.required) continue;
		const read = readCode(field, cells[column], day);
		if (read.ok) codes[column] = read.code;
		else problem(column, read.fault);
	}

	return codes;
}

function findField(questionnaire: Questionnaire, id: string): BackgroundField {
	const field = questionnaire.background.leader.find((each) => each.id === id);
	if (!field) throw new Error(`the questionnaire has no background ${id}`);

	return field;
}

/** All rows of a leader say the same about the leader, though not always by the same name. */
export function checkSame(
	questionnaire: Questionnaire,
	{ line, cells, codes }: DraftLeader,
	others: Cells,
	day: Day,
	problem: Report
): void {
	for (const column of fixedColumns) {
		if (fold(cells[column]) === fold(others[column])) continue;
		const isCode = isCodeColumn(column);
		const read =
			isCode && readCode(findField(questionnaire, fieldIds[column]), others[column], day);
		if (isCode && read && read.ok && read.code === codes[column]) continue;
		problem(column, {
			...{ what: 'differs', value: shorten(others[column]), before: shorten(cells[column]) },
			...{ beforeLine: line, leader: cells.leader }
		});
	}
}

function isCodeColumn(column: Column): column is CodeColumn {
	return column in fieldIds;
}

/** One row for each group, and one person where there can only be one. */
export function checkGroup(
	{ invited: known, cells }: DraftLeader,
	group: RaterGroup,
	invited: number,
	problem: Report
): void {
	if (known.has(group)) problem('group', { what: 'groupTwice', group, leader: cells.leader });
	if ((group === 'self' || group === 'manager') && invited > 1)
		problem('invited', { what: 'onePerson', group, invited });
}

/** A number of people, or undefined where the text is none. */
export function readInvited(text: string): number | undefined {
	return /^\d{1,5}$/u.test(text) ? Number(text) : undefined;
}
