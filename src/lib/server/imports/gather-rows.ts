import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Row } from '#lib/domain/csv/rows.ts';
import { mostCompared, openAnswers, type ImportedForm } from '#lib/domain/import/answers.ts';
import {
	openFrame,
	organisationOf,
	type FrameOrganisation,
	type FrameRow
} from '#lib/domain/import/frame.ts';
import { openJoin } from '#lib/domain/import/join-rows.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import {
	packAnswers,
	packFrameRow,
	packLeader,
	unpackAnswers,
	unpackFrameRow,
	unpackLeader,
	type LeaderAnswers
} from '#lib/domain/import/packed-rows.ts';
import type { Problem, Problems } from '#lib/domain/import/problems.ts';
import { openSize, type ImportSize } from '#lib/domain/import/summary.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Scratch } from './scratch/scratch-file.ts';
import { openSortedRows, type SortedRows } from './scratch/sorted-rows.ts';

/** Takes the rows of one kind of file, from its headings on. */
export interface RowTaker {
	add(row: Row): void;
	/** Whether there was anything to read. */
	end(): boolean;
}

/** Both files while they are read: what is right in a row goes to the disk, what is wrong is reported. */
export interface Gathering {
	/** Of the part of the answers that was begun last. Once they are full, no more rows are needed. */
	readonly problems: Problems;
	/** Comes first. */
	readonly frame: RowTaker;
	readonly answers: RowTaker;
	/** Says which of several files with answers comes next; undefined where there is one. */
	beginPart(part: number | undefined): void;
	/** When all is read: finds what rows say of each other. Undefined where there are problems. */
	finish(): Promise<ReadRounds | undefined>;
}

/** What the files say, once they are read to the end. It lies on the disk, but for one organisation at a time. */
export interface ReadRounds {
	readonly form: ImportedForm;
	readonly size: ImportSize;
	/** In the order of the frame, and so are their leaders. As often as it is asked. */
	organisations(): AsyncGenerator<ReadOrganisation, void, undefined>;
}

export interface ReadOrganisation extends FrameOrganisation {
	readonly leaders: readonly LeaderAnswers[];
}

/** Rows between two moments in which others get their turn: some ten milliseconds. */
const pieceRows = 1000;

/**
 * Gathers the rows of both files by leaders, and leaders by organisations, whatever the order of the rows. `day` is
 * the one on which the round is said to have closed. In memory are the names of the organisations, and
 * what sorting takes.
 */
export function openGathering(
	scratch: Scratch,
	questionnaire: Questionnaire,
	day: Day,
	problems: Problems
): Gathering {
	const rows = openSortedRows(scratch);
	const organisations = openOrganisations();
	const named = new Set<string>();
	let part: number | undefined;
	let form: ImportedForm | undefined;

	const tagged: Problems = {
		...problems,
		report: (problem: Problem, step?: number) => problems.report({ ...problem, part }, step)
	};
	const frame = openFrame(problems);
	const answers = openAnswers(questionnaire, tagged);

	function addFrameRow(row: FrameRow): void {
		const { leader, organisation } = row.cells;
		organisations.see(organisation);
		if (leader !== '' && named.size < mostCompared) named.add(copy(leader));
		rows.add({ group: spread(leader), order: frameFirst, content: packFrameRow(row) });
	}

	return {
		problems: tagged,
		frame: {
			add(row) {
				const read = frame.read(row);
				if (read) addFrameRow(read);
			},
			end: () => frame.end()
		},
		answers: {
			add(row) {
				const read = answers.read(row);
				if (!read) return;
				const content = packAnswers({ ...read, part });
				rows.add({ group: spread(read.leader), order: answersSecond, content });
			},
			end() {
				form = answers.end();
				return form !== undefined;
			}
		},
		beginPart: (next) => (part = next),
		async finish() {
			const join = openJoin(questionnaire, day, problems);
			const leaders = openSortedRows(scratch);
			const size = openSize();
			await joinRows(rows, join, (leader) => {
				const group = organisations.add(leader);
				leaders.add({ group, order: leader.leader.line, content: packLeader(leader) });
				size.add(leader);
			});
			join.end([...named]);
			/* Told by reading all of them once more, and only then. */
			if (organisations.areMixed())
				for await (const each of listOrganisations(leaders)) organisationOf(each, problems);
			if (!form || problems.list().length > 0) return undefined;

			return {
				...{ form, size: size.size() },
				async *organisations() {
					for await (const each of listOrganisations(leaders))
						yield { ...organisationOf(each, problems), leaders: each };
				}
			};
		}
	};
}

/** The frame's rows about a leader come before the answers, each in the order of the lines. */
const frameFirst = 0;
const answersSecond = 1;

/** A number for each key, by which rows are brought together. Should two keys have the same, the join tells them apart. */
function spread(key: string): number {
	return hash('sha256', key, 'buffer').readUIntBE(0, 6);
}

/** A text that is cut out of a longer one keeps all of that in memory; a copy does not. */
function copy(text: string): string {
	return Buffer.from(text).toString();
}

async function joinRows(
	rows: SortedRows,
	join: ReturnType<typeof openJoin>,
	use: (leader: LeaderAnswers) => void
): Promise<void> {
	let current: number | undefined;
	let count = 0;
	for (const { group, order, content } of rows.list()) {
		if (group !== current) for (const leader of join.take()) use(leader);
		current = group;
		if (order === frameFirst) join.addFrameRow(unpackFrameRow(content));
		else join.addAnswers(unpackAnswers(content));
		count += 1;
		if (count % pieceRows === 0) await setImmediate();
	}
	for (const leader of join.take()) use(leader);
}

/** Gives organisations numbers in the order in which they are seen. */
function openOrganisations() {
	const numbers = new Map<string, number>();
	const sectors = new Map<number, string>();
	let areMixed = false;
	/* Rows of one organisation mostly follow each other. */
	let last: string | undefined;

	return {
		see(name: string): void {
			if (name === last) return;
			last = name;
			const folded = fold(name);
			if (!numbers.has(folded)) numbers.set(copy(folded), numbers.size);
		},
		/** The number of a leader's organisation; notes the sector. */
		add({ organisation, sector }: LeaderAnswers): number {
			const number = numbers.get(fold(organisation)) ?? 0;
			const known = sectors.get(number);
			if (sector === undefined) return number;
			if (known === undefined) sectors.set(number, sector);
			else if (known !== sector) areMixed = true;

			return number;
		},
		/** Whether leaders of one organisation are in different sectors. */
		areMixed: () => areMixed
	};
}

async function* listOrganisations(
	leaders: SortedRows
): AsyncGenerator<readonly LeaderAnswers[], void, undefined> {
	let current: number | undefined;
	let own: LeaderAnswers[] = [];
	let count = 0;
	for (const { group, content } of leaders.list()) {
		if (group !== current && own.length > 0) {
			yield own;
			own = [];
		}
		current = group;
		own.push(unpackLeader(content));
		count += 1;
		if (count % pieceRows === 0) await setImmediate();
	}
	if (own.length > 0) yield own;
}
