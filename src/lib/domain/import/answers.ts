import { encodeAnswers } from '../ballot/encode.ts';
import { layoutFor } from '../ballot/layout.ts';
import { ratingPart } from '../ballot/parts.ts';
import type { Row } from '../csv/rows.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import type { OpenedBallot } from '../round/read-ballots.ts';
import { itemsOf, readAnswers, type AnswerColumns, type Report } from './answer-cells.ts';
import { findForm } from './form.ts';
import type { FrameLeader } from './frame.ts';
import { readGroup } from './groups.ts';
import { hasAllCells, lostSign, readHeading } from './heading.ts';
import { findNearest } from './nearest.ts';
import {
	findOwnColumns,
	ownAnswersOf,
	readOwnAnswers,
	refusePartOfOwn,
	type OwnColumns
} from './own-answers.ts';
import { shorten, type Problem, type Problems } from './problems.ts';

/** What one person answered, a byte for each column. */
export interface AnswerRow {
	readonly line: number;
	/** As it is written. */
	readonly leader: string;
	/** Undefined where it is none of ours. */
	readonly group: RaterGroup | undefined;
	readonly bytes: Uint8Array;
}

export type GivenAnswers = Pick<AnswerRow, 'bytes'> & { readonly group: RaterGroup };

/** The form that the columns tell. */
export interface ImportedForm {
	readonly selection: Selection;
	readonly ignored: readonly string[];
	/** Answers about one leader as ballots of an evaluation: what a close finds when it has opened its own. */
	asBallots(rows: readonly GivenAnswers[], evaluationId: string): readonly OpenedBallot[];
}

export interface AnswersReader {
	/** Undefined for the headings, and for a row that lacks cells, which is reported. */
	read(row: Row): AnswerRow | undefined;
	/** Undefined where the file holds no answers. */
	end(): ImportedForm | undefined;
}

/** Where things stand in the rows, once the heading is read. */
interface Columns extends AnswerColumns {
	readonly count: number;
	readonly leader: number;
	readonly group: number;
	/** Of the leader's own row, behind the statements. */
	readonly own: OwnColumns;
}

/** When something is found in a row. What the frame says of its leader is found later. */
const steps = { leader: 0, cells: 1, count: 2 } as const;

/** Reads answers.csv row by row, each by itself. Whom it is about is looked up by `checkAnswered`. */
export function openAnswers(questionnaire: Questionnaire, problems: Problems): AnswersReader {
	let columns: Columns | undefined;
	let isHeadingRead = false;
	let rows = 0;

	function readRow({ line, cells }: Row, { leader, group: groupAt, ...rest }: Columns): AnswerRow {
		const problem: Report = (column, fault) =>
			problems.report({ file: 'answers', line, column, fault }, steps.cells);
		const group = readGroup(cells[groupAt] ?? '');
		if (!group.ok) problem('group', group.fault);
		const from = group.ok ? group.group : undefined;
		const bytes = readAnswers(rest, cells, from, problem);
		const own = readOwnAnswers(rest.own, cells, from, problem);
		const all = new Uint8Array(bytes.length + own.length);
		all.set(bytes);
		all.set(own, bytes.length);

		return { line, leader: cells[leader] ?? '', group: from, bytes: all };
	}

	return {
		read(row) {
			if (!isHeadingRead) {
				isHeadingRead = true;
				columns = readColumns(questionnaire, row, problems);
				return undefined;
			}
			if (!columns || !hasAllCells(row, columns.count, 'answers', problems)) return undefined;
			rows += 1;

			return readRow(row, columns);
		},
		end() {
			if (!isHeadingRead) problems.report({ file: 'answers', fault: { what: 'empty' } });
			else if (columns && rows === 0)
				problems.report({ file: 'answers', fault: { what: 'noAnswers' } });

			return columns && rows > 0 ? formOf(questionnaire, columns) : undefined;
		}
	};
}

function formOf(questionnaire: Questionnaire, columns: Columns): ImportedForm {
	const { selection, ignored, asked } = columns.form;
	const layout = layoutFor(questionnaire);
	const openBallot = (bytes: Uint8Array, group: RaterGroup) =>
		encodeAnswers(
			{
				items: itemsOf(columns, bytes),
				...ownAnswersOf(columns.own, bytes.subarray(columns.items.length))
			},
			asked[group],
			layout
		);

	return {
		...{ selection, ignored },
		asBallots: (rows, evaluationId) =>
			raterGroups.flatMap((group) =>
				rows
					.filter((row) => row.group === group)
					.map(({ bytes }) => ({
						...{ evaluationId, group, part: ratingPart },
						plain: openBallot(bytes, group)
					}))
			)
	};
}

function readColumns(
	questionnaire: Questionnaire,
	row: Row,
	problems: Problems
): Columns | undefined {
	const places = readHeading(row, 'answers', ['leader', 'group'], problems);
	if (!places) return undefined;
	const own = findOwnColumns(questionnaire, places);
	const others = ['leader', 'group', ...own.columns.map(({ id }) => id)];
	const items = [...places]
		.filter(([name]) => !others.includes(name))
		.map(([id, place]) => ({ id, place }));
	const form = findForm(
		questionnaire,
		items.map(({ id }) => id)
	);
	for (const problem of [...form.problems, ...refusePartOfOwn(questionnaire, own, form)])
		problems.report({ file: 'answers', line: row.line, ...problem });
	if (items.length === 0)
		problems.report({ file: 'answers', line: row.line, fault: { what: 'noStatement' } });

	return {
		count: places.size,
		leader: places.get('leader') ?? 0,
		group: places.get('group') ?? 0,
		...{ items, form, own }
	};
}

/** Where a row stands, in which of several files. */
export type RowPlace = Pick<Problem, 'line' | 'part'>;

/** Reports answers about somebody whom the frame does not name; `named` are leaders whom it does. */
export function refuseStranger(
	key: string,
	named: readonly string[],
	place: RowPlace,
	problems: Problems
): void {
	const fault = key.includes(lostSign)
		? ({ what: 'lostLetters' } as const)
		: ({ what: 'strangeLeader', key: shorten(key), nearest: findNearest(key, named) } as const);
	problems.report({ file: 'answers', ...place, column: 'leader', fault }, steps.leader);
}

/** With more leaders than these, looking for a similar key would take longer than finding it by eye. */
export const mostCompared = 5000;

/** Reports the first of a group that is one more than were invited; `answered` counts it. */
export function checkInvited(
	{ key, invited }: FrameLeader,
	group: RaterGroup,
	answered: number,
	place: RowPlace,
	problems: Problems
): void {
	if (answered !== invited[group] + 1) return;
	const isSecond = answered === 2 && (group === 'self' || group === 'manager');
	const fault = isSecond
		? ({ what: 'secondRow', group, leader: key } as const)
		: ({ what: 'tooMany', answered, invited: invited[group], group, leader: key } as const);
	problems.report({ file: 'answers', ...place, column: 'group', fault }, steps.count);
}
