import type { Row } from '../csv/rows.ts';
import type { BackgroundField, Questionnaire } from '../questionnaire/definition.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import { spanCode } from '../rater-group/span.ts';
import type { Day } from '../round/calendar.ts';
import type { Background } from '../round/plan.ts';
import { readCode } from './codes.ts';
import { readGroup } from './groups.ts';
import { hasAllCells, lostSign, notUtf8, readHeading } from './heading.ts';
import { fold } from './nearest.ts';
import { quote, type Problem, type Problems } from './problems.ts';

/** One leader of the other system's round, and how many were invited to answer about them. */
export interface FrameLeader {
	/** The other system's own key. It ties the rows of the two files together. */
	readonly key: string;
	readonly name: string;
	readonly unit: string;
	readonly background: Background;
	readonly invited: Readonly<Record<RaterGroup, number>>;
	/** Where the leader is named first. */
	readonly line: number;
}

export interface FrameOrganisation {
	readonly name: string;
	readonly sector: string;
	readonly line: number;
	readonly leaders: readonly FrameLeader[];
}

/** Who was in the round: the organisations in the order of the file, and their leaders. */
export interface Frame {
	readonly organisations: readonly FrameOrganisation[];
	/** Also those whose rows hold a mistake, so that their answers are not called strangers'. */
	readonly leaders: ReadonlyMap<string, FrameLeader>;
}

export const frameColumns = [
	...(['organisation', 'sector', 'unit', 'leader', 'leader_name'] as const),
	...(['level', 'field', 'region', 'group', 'invited'] as const)
] as const;

type Column = (typeof frameColumns)[number];
type Cells = Readonly<Record<Column, string>>;

/** The background field of the questionnaire that each column holds a code of. */
const fieldIds = {
	sector: 'sektor',
	level: 'niveau',
	field: 'omraade',
	region: 'geografi'
} as const;

type CodeColumn = keyof typeof fieldIds;

/** What must be the same in all rows of a leader. */
const fixedColumns = frameColumns.filter((column) => column !== 'group' && column !== 'invited');

interface DraftLeader {
	readonly line: number;
	readonly cells: Cells;
	readonly codes: Readonly<Partial<Record<CodeColumn, string>>>;
	readonly invited: Map<RaterGroup, number>;
}

export interface FrameReader {
	add(row: Row): void;
	/** Undefined where the file holds no frame. With problems reported, it is good for finding more of them only. */
	end(): Frame | undefined;
}

/** Reads frame.csv row by row. `day` is the one on which the round is said to have closed. */
export function openFrame(questionnaire: Questionnaire, day: Day, problems: Problems): FrameReader {
	const leaders = new Map<string, DraftLeader>();
	const organisations = new Map<string, { readonly line: number; readonly sector: string }>();
	let columns: ReadonlyMap<string, number> | undefined;
	let isHeadingRead = false;

	function readRow(row: Row, cells: Cells): void {
		const problem = (column: Column, rest: Omit<Problem, 'file' | 'line' | 'column'>) =>
			problems.report({ file: 'frame', line: row.line, column, ...rest });
		for (const column of frameColumns) checkText(column, cells[column], problem);

		const known = leaders.get(cells.leader);
		const leader = known ?? {
			...{ line: row.line, cells, invited: new Map<RaterGroup, number>() },
			codes: readCodes(questionnaire, cells, day, problem)
		};
		if (cells.leader !== '') leaders.set(cells.leader, leader);
		if (known) checkSame(known, cells, problem);
		else checkSector(organisations, row.line, cells, leader.codes.sector, problem);

		const group = readGroup(cells.group);
		const invited = readInvited(cells.invited);
		if (!group.ok) problem('group', group);
		if (invited === undefined)
			problem('invited', {
				reason: `${quote(cells.invited)} is not a number of people`,
				suggestion: 'Write how many were invited, whether they answered or not.'
			});
		if (!group.ok || invited === undefined) return;
		checkGroup(leader, group.group, invited, problem);
		leader.invited.set(group.group, invited);
	}

	return {
		add(row) {
			if (!isHeadingRead) {
				isHeadingRead = true;
				columns = readHeading(row, 'frame', frameColumns, problems);
				if (columns) refuseOthers(columns, row.line, problems);
				return;
			}
			if (!columns || !hasAllCells(row, columns.size, 'frame', problems)) return;

			const places = columns;
			const cells = Object.fromEntries(
				frameColumns.map((column) => [column, row.cells[places.get(column) ?? 0] ?? ''])
			) as Cells;
			readRow(row, cells);
		},
		end() {
			if (columns && leaders.size > 0) return gather(leaders);
			if (columns) problems.report({ file: 'frame', reason: 'there are no leaders in it' });
			if (!isHeadingRead) problems.report({ file: 'frame', reason: 'it is empty' });

			return undefined;
		}
	};
}

type Report = (column: Column, rest: Omit<Problem, 'file' | 'line' | 'column'>) => void;

function refuseOthers(
	columns: ReadonlyMap<string, number>,
	line: number,
	problems: Problems
): void {
	for (const name of columns.keys()) {
		if (frameColumns.some((column) => column === name)) continue;
		problems.report({
			...{ file: 'frame', line, column: name, reason: 'this column has no meaning here' },
			suggestion: 'Leave it out: what is not needed is not read in.'
		});
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

function checkText(column: Column, text: string, problem: Report): void {
	if (text.includes(lostSign)) problem(column, notUtf8);
	else if (text.length > longest)
		problem(column, { reason: `the text is longer than ${longest} letters` });
	else if (text === '' && !mayBeEmpty.includes(column))
		problem(column, { reason: 'the cell is empty' });
}

function readCodes(
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
		else problem(column, read);
	}

	return codes;
}

function findField(questionnaire: Questionnaire, id: string): BackgroundField {
	const field = questionnaire.background.leader.find((each) => each.id === id);
	if (!field) throw new Error(`the questionnaire has no background ${id}`);

	return field;
}

function checkSame({ line, cells }: DraftLeader, others: Cells, problem: Report): void {
	for (const column of fixedColumns) {
		if (fold(cells[column]) === fold(others[column])) continue;
		problem(column, {
			reason: `${quote(others[column])} here, but ${quote(cells[column])} on line ${line}`,
			suggestion: `All rows of the leader ${cells.leader} must say the same.`
		});
	}
}

function checkSector(
	organisations: Map<string, { readonly line: number; readonly sector: string }>,
	line: number,
	{ organisation }: Cells,
	sector: string | undefined,
	problem: Report
): void {
	if (sector === undefined) return;
	const name = fold(organisation);
	const known = organisations.get(name);
	if (!known) organisations.set(name, { line, sector });
	else if (known.sector !== sector)
		problem('sector', {
			reason: `${quote(organisation)} is ${sector} here, but ${known.sector} on line ${known.line}`,
			suggestion: 'Two organisations need two names.'
		});
}

function checkGroup(
	{ invited: known, cells }: DraftLeader,
	group: RaterGroup,
	invited: number,
	problem: Report
): void {
	if (known.has(group))
		problem('group', {
			reason: `there is another row for ${group} of the leader ${cells.leader}`,
			suggestion: 'Write one row for each leader and group.'
		});
	if ((group === 'self' || group === 'manager') && invited > 1)
		problem('invited', {
			reason: `${group} is one person, not ${invited}`,
			suggestion: 'Somebody else who answered can be a peer or an employee.'
		});
}

function readInvited(text: string): number | undefined {
	return /^\d{1,5}$/u.test(text) ? Number(text) : undefined;
}

function gather(drafts: ReadonlyMap<string, DraftLeader>): Frame {
	const leaders = new Map(
		[...drafts].map(([key, draft]): [string, FrameLeader] => [key, leaderOf(key, draft)])
	);
	const byOrganisation = Map.groupBy(drafts.entries(), ([, { cells }]) => fold(cells.organisation));
	const organisations = [...byOrganisation.values()].flatMap((entries) => {
		const [first] = entries;
		if (!first) return [];
		const [, { cells, codes, line }] = first;
		const own = entries.flatMap(([key]) => leaders.get(key) ?? []);

		return [{ name: cells.organisation, sector: codes.sector ?? '', line, leaders: own }];
	});

	return { organisations, leaders };
}

function leaderOf(key: string, { line, cells, codes, invited }: DraftLeader): FrameLeader {
	const counts = Object.fromEntries(
		raterGroups.map((group) => [group, invited.get(group) ?? 0])
	) as Record<RaterGroup, number>;
	const background = Object.fromEntries(
		(Object.keys(fieldIds) as readonly CodeColumn[]).flatMap((column) => {
			const code = codes[column];
			return code === undefined ? [] : [[fieldIds[column], code]];
		})
	);

	return {
		...{ key, line, name: cells.leader_name, unit: cells.unit, invited: counts },
		background: { ...background, spaend: spanCode(counts.employee) }
	};
}
