import type { Row } from '../csv/rows.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import { spanCode } from '../rater-group/span.ts';
import type { Day } from '../round/calendar.ts';
import type { Background } from '../round/plan.ts';
import {
	checkGroup,
	checkSame,
	checkText,
	fieldIds,
	frameColumns,
	readCodes,
	readInvited,
	refuseOthers,
	type Cells,
	type CodeColumn,
	type DraftLeader,
	type Report
} from './frame-row.ts';
import { readGroup } from './groups.ts';
import { hasAllCells, readHeading } from './heading.ts';
import { shorten, type Problems } from './problems.ts';

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
}

/** One row below the headings. */
export interface FrameRow {
	readonly line: number;
	readonly cells: Cells;
}

export interface FrameReader {
	/** Undefined for the headings, and for a row that lacks cells, which is reported. */
	read(row: Row): FrameRow | undefined;
	/** Whether the file holds a frame. */
	end(): boolean;
}

/** Reads frame.csv row by row. What rows say of each other is found by `readFrameRow`. */
export function openFrame(problems: Problems): FrameReader {
	let columns: ReadonlyMap<string, number> | undefined;
	let isHeadingRead = false;
	let hasLeaders = false;

	return {
		read(row) {
			if (!isHeadingRead) {
				isHeadingRead = true;
				columns = readHeading(row, 'frame', frameColumns, problems);
				if (columns) refuseOthers(columns, row.line, problems);
				return undefined;
			}
			if (!columns || !hasAllCells(row, columns.size, 'frame', problems)) return undefined;

			const places = columns;
			const cells = Object.fromEntries(
				frameColumns.map((column) => [column, row.cells[places.get(column) ?? 0] ?? ''])
			) as Cells;
			hasLeaders ||= cells.leader !== '';

			return { line: row.line, cells };
		},
		end() {
			if (columns && hasLeaders) return true;
			if (columns) problems.report({ file: 'frame', fault: { what: 'noLeaders' } });
			if (!isHeadingRead) problems.report({ file: 'frame', fault: { what: 'empty' } });

			return false;
		}
	};
}

/** When something is found in a row. That two leaders are of different sectors is found later, and told between the two. */
export const frameSteps = { leader: 0, sector: 1, group: 2 } as const;

/**
 * Reads the next row about a leader; `known` is what the rows before it say, if there were any. Rows
 * without a leader's key are about nobody, and each is read alone. `day` is the one on which the round is said
 * to have closed.
 */
export function readFrameRow(
	questionnaire: Questionnaire,
	{ line, cells }: FrameRow,
	known: DraftLeader | undefined,
	day: Day,
	problems: Problems
): DraftLeader {
	let step: number = frameSteps.leader;
	const problem: Report = (column, fault) =>
		problems.report({ file: 'frame', line, column, fault }, step);
	for (const column of frameColumns) checkText(column, cells[column], problem);

	const leader = known ?? {
		...{ line, cells, invited: new Map<RaterGroup, number>() },
		codes: readCodes(questionnaire, cells, day, problem)
	};
	if (known) checkSame(questionnaire, known, cells, day, problem);

	step = frameSteps.group;
	const group = readGroup(cells.group);
	const invited = readInvited(cells.invited);
	if (!group.ok) problem('group', group.fault);
	if (invited === undefined)
		problem('invited', { what: 'noNumber', value: shorten(cells.invited) });
	if (!group.ok || invited === undefined) return leader;
	checkGroup(leader, group.group, invited, problem);
	leader.invited.set(group.group, invited);

	return leader;
}

/** A leader whose rows have all been read. */
export function leaderOf({ line, cells, codes, invited }: DraftLeader): FrameLeader {
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
		...{ key: cells.leader, line, name: cells.leader_name, unit: cells.unit, invited: counts },
		background: { ...background, spaend: spanCode(counts.employee) }
	};
}

/** A leader, and what the first row says of the organisation. The sector is undefined where it was not readable. */
export interface LeaderInOrganisation {
	readonly leader: FrameLeader;
	readonly organisation: string;
	readonly sector: string | undefined;
}

/**
 * An organisation as its leaders tell, who come in the order of their lines. All of them are in one sector, that of
 * the first one whose sector can be read.
 */
export function organisationOf(
	leaders: readonly LeaderInOrganisation[],
	problems: Problems
): FrameOrganisation {
	const [first] = leaders;
	const told = leaders.find(({ sector }) => sector !== undefined);
	for (const { leader, organisation, sector } of leaders) {
		if (sector === undefined || told?.sector === undefined || sector === told.sector) continue;
		problems.report(
			{
				...{ file: 'frame', line: leader.line, column: 'sector' },
				fault: {
					...{ what: 'otherSector', organisation: shorten(organisation), sector },
					...{ before: told.sector, beforeLine: told.leader.line }
				}
			},
			frameSteps.sector
		);
	}

	return {
		...{ name: first?.organisation ?? '', sector: first?.sector ?? '' },
		line: first?.leader.line ?? 0
	};
}
