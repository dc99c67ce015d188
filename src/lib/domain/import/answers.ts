import { encodeAnswers } from '../ballot/encode.ts';
import { layoutFor } from '../ballot/layout.ts';
import { ratingPart } from '../ballot/parts.ts';
import type { Row } from '../csv/rows.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import type { OpenedBallot } from '../round/read-ballots.ts';
import { itemsOf, readAnswers, type AnswerColumns, type Report } from './answer-cells.ts';
import { openBallotStore, type BallotStore } from './ballot-store.ts';
import { findForm } from './form.ts';
import type { Frame, FrameLeader } from './frame.ts';
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
import { shorten, type Problems } from './problems.ts';

/** What was answered, and the form that the columns tell. */
export interface ImportedAnswers {
	readonly selection: Selection;
	readonly ignored: readonly string[];
	/** The answers about one leader as ballots of an evaluation: what a close finds when it has opened its own. */
	ballotsAbout(leader: FrameLeader, evaluationId: string): readonly OpenedBallot[];
}

export interface AnswersReader {
	add(row: Row): void;
	/** Undefined where the file holds no answers. */
	end(): ImportedAnswers | undefined;
}

/** Where things stand in the rows, once the heading is read. */
interface Columns extends AnswerColumns {
	readonly count: number;
	readonly leader: number;
	readonly group: number;
	/** Of the leader's own row, behind the statements. */
	readonly own: OwnColumns;
	readonly store: BallotStore;
}

/** Reads answers.csv row by row and keeps a byte for each answer, in no order but that of the leaders. */
export function openAnswers(
	questionnaire: Questionnaire,
	frame: Frame,
	problems: Problems
): AnswersReader {
	const numbers = new Map([...frame.leaders.values()].map((leader, index) => [leader, index]));
	const answered = new Uint32Array(frame.leaders.size * raterGroups.length);
	let columns: Columns | undefined;
	let isHeadingRead = false;
	let rows = 0;

	const slotOf = (leader: FrameLeader, group: RaterGroup) =>
		(numbers.get(leader) ?? 0) * raterGroups.length + raterGroups.indexOf(group);

	function readRow({ line, cells }: Row, { leader: leaderAt, group: groupAt, ...rest }: Columns) {
		const problem: Report = (column, fault) =>
			problems.report({ file: 'answers', line, column, fault });
		const leader = findLeader(frame, cells[leaderAt] ?? '', problem);
		const group = readGroup(cells[groupAt] ?? '');
		if (!group.ok) problem('group', group.fault);
		const from = group.ok ? group.group : undefined;
		const bytes = readAnswers(rest, cells, from, problem);
		const own = readOwnAnswers(rest.own, cells, from, problem);
		if (!leader || !group.ok) return;

		const slot = slotOf(leader, group.group);
		answered[slot] = (answered[slot] ?? 0) + 1;
		checkInvited(leader, group.group, answered[slot], problem);
		rest.store.add(slot, Uint8Array.of(...bytes, ...own));
	}

	return {
		add(row) {
			if (!isHeadingRead) {
				isHeadingRead = true;
				columns = readColumns(questionnaire, frame, row, problems);
				return;
			}
			if (!columns || !hasAllCells(row, columns.count, 'answers', problems)) return;
			rows += 1;
			readRow(row, columns);
		},
		end() {
			const read = columns;
			if (!isHeadingRead) problems.report({ file: 'answers', fault: { what: 'empty' } });
			else if (read && rows === 0)
				problems.report({ file: 'answers', fault: { what: 'noAnswers' } });
			if (!read || rows === 0) return undefined;

			const { selection, ignored, asked } = read.form;
			const layout = layoutFor(questionnaire);
			const openBallot = (bytes: Uint8Array, group: RaterGroup) =>
				encodeAnswers(
					{
						items: itemsOf(read, bytes),
						...ownAnswersOf(read.own, bytes.subarray(read.items.length))
					},
					asked[group],
					layout
				);

			return {
				...{ selection, ignored },
				ballotsAbout: (leader, evaluationId) =>
					raterGroups.flatMap((group) =>
						read.store.listRows(slotOf(leader, group)).map((bytes) => ({
							...{ evaluationId, group, part: ratingPart },
							plain: openBallot(bytes, group)
						}))
					)
			};
		}
	};
}

function readColumns(
	questionnaire: Questionnaire,
	frame: Frame,
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
		...{ items, form, own },
		store: openBallotStore(
			items.length + own.columns.length,
			frame.leaders.size * raterGroups.length
		)
	};
}

function findLeader(frame: Frame, key: string, problem: Report): FrameLeader | undefined {
	const leader = frame.leaders.get(key);
	if (leader) return leader;
	if (key.includes(lostSign)) {
		problem('leader', { what: 'lostLetters' });
		return undefined;
	}

	const nearest = findNearest(key, [...frame.leaders.keys()].slice(0, mostCompared));
	problem('leader', { what: 'strangeLeader', key: shorten(key), nearest });

	return undefined;
}

/** With more leaders than these, looking for a similar key would take longer than finding it by eye. */
const mostCompared = 5000;

function checkInvited(
	{ key, invited }: FrameLeader,
	group: RaterGroup,
	answered: number,
	problem: Report
): void {
	/* Said once, at the first that is too many. */
	if (answered !== invited[group] + 1) return;
	if (answered === 2 && (group === 'self' || group === 'manager'))
		return problem('group', { what: 'secondRow', group, leader: key });

	problem('group', { what: 'tooMany', answered, invited: invited[group], group, leader: key });
}
