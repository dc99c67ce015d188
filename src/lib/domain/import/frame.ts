import type { Row } from '../csv/rows.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { raterGroups, type RaterGroup } from '../rater-group/groups.ts';
import { spanCode } from '../rater-group/span.ts';
import type { Day } from '../round/calendar.ts';
import type { Background } from '../round/plan.ts';
import {
	checkGroup,
	checkSame,
	checkSector,
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
import { fold } from './nearest.ts';
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
	readonly leaders: readonly FrameLeader[];
}

/** Who was in the round: the organisations in the order of the file, and their leaders. */
export interface Frame {
	readonly organisations: readonly FrameOrganisation[];
	/** Also those whose rows hold a mistake, so that their answers are not called strangers'. */
	readonly leaders: ReadonlyMap<string, FrameLeader>;
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
		const problem: Report = (column, fault) =>
			problems.report({ file: 'frame', line: row.line, column, fault });
		for (const column of frameColumns) checkText(column, cells[column], problem);

		const known = leaders.get(cells.leader);
		const leader = known ?? {
			...{ line: row.line, cells, invited: new Map<RaterGroup, number>() },
			codes: readCodes(questionnaire, cells, day, problem)
		};
		if (cells.leader !== '') leaders.set(cells.leader, leader);
		if (known) checkSame(questionnaire, known, cells, day, problem);
		else checkSector(organisations, row.line, cells, leader.codes.sector, problem);

		const group = readGroup(cells.group);
		const invited = readInvited(cells.invited);
		if (!group.ok) problem('group', group.fault);
		if (invited === undefined)
			problem('invited', { what: 'noNumber', value: shorten(cells.invited) });
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
			if (columns) problems.report({ file: 'frame', fault: { what: 'noLeaders' } });
			if (!isHeadingRead) problems.report({ file: 'frame', fault: { what: 'empty' } });

			return undefined;
		}
	};
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
