import { followCode, findOption, listValidOptions } from '../questionnaire/background.ts';
import type { BackgroundField, Questionnaire } from '../questionnaire/definition.ts';
import { parseAddress } from '../rater-group/address.ts';
import type { Day } from '../round/calendar.ts';
import { findNearest, fold } from '../import/nearest.ts';
import type { TableRow } from '../table-file/read.ts';
import { codeColumns, leaderColumns, type CodeColumn, type LeaderColumn } from './columns.ts';
import { readDay } from './day.ts';
import type { LeaderFileProblem } from './problems.ts';

/** One line of the file, read. What the file has no column for is undefined. */
export interface LeaderEntry {
	readonly line: number;
	readonly key: string;
	readonly name: string;
	readonly email: string;
	readonly unit: UnitEntry;
	/** Codes of the questionnaire, by field. */
	readonly background: Readonly<Record<string, string>>;
	/** As it was written: a number or an address. */
	readonly manager: string | undefined;
	readonly startedOn: Day | undefined;
	readonly acting: boolean | undefined;
}

export interface UnitEntry {
	readonly key: string;
	readonly name: string;
	/** As it was written: a number or a name. Empty at the top, undefined where there is no such column. */
	readonly parent: string | undefined;
}

export interface Reading {
	readonly questionnaire: Questionnaire;
	readonly columns: ReadonlySet<LeaderColumn>;
	/** How many cells a row should have. */
	readonly width: number;
	/** Codes must be right on this day, or begin later. */
	readonly today: Day;
}

export type ReadEntry =
	| { readonly ok: true; readonly entry: LeaderEntry }
	| { readonly ok: false; readonly problems: readonly LeaderFileProblem[] };

/** Reads lines, each by itself: addresses, codes, dates, yes and no. */
export function openEntries(reading: Reading): (row: TableRow<LeaderColumn>) => ReadEntry {
	const codes = openCodes(reading);

	return (row) => readEntry(row, reading, codes);
}

function readEntry(row: TableRow<LeaderColumn>, reading: Reading, codes: CodeReader): ReadEntry {
	const { line, cells, found } = row;
	const { columns, width } = reading;
	if (found !== undefined) {
		return { ok: false, problems: [{ line, kind: 'tooManyCells', found, expected: width }] };
	}

	const problems: LeaderFileProblem[] = listPlainProblems(row);
	const email = parseAddress(cells.email);
	if (cells.email !== '' && email === undefined) {
		problems.push({ line, kind: 'badAddress', value: cut(cells.email) });
	}
	const background = readCodes(row, codes, problems);
	const startedOn = cells.startedOn === '' ? undefined : readDay(cells.startedOn);
	if (cells.startedOn !== '' && startedOn === undefined) {
		problems.push({ line, kind: 'badDay', value: cut(cells.startedOn) });
	}
	const acting = readFlag(cells.acting);
	if (acting === undefined) {
		problems.push({ line, kind: 'unknownValue', column: 'acting', ...unmeant(cells.acting) });
	}
	if (problems.length > 0) return { ok: false, problems };

	const has = (column: LeaderColumn) => columns.has(column);

	return {
		ok: true,
		entry: {
			...{ line, key: cells.key, name: oneSpace(cells.name), email: email ?? '' },
			unit: {
				key: cells.unitKey || oneSpace(cells.unit),
				name: oneSpace(cells.unit),
				parent: has('parent') ? oneSpace(cells.parent) : undefined
			},
			background,
			manager: has('manager') ? cells.manager : undefined,
			startedOn,
			acting: has('acting') ? acting : undefined
		}
	};
}

/** Letters that a name, a number or a unit may have. */
const longest = 200;

function listPlainProblems({ line, cells }: TableRow<LeaderColumn>): LeaderFileProblem[] {
	return leaderColumns.flatMap(({ name: column, isRequired }): LeaderFileProblem[] => {
		if (isRequired && cells[column] === '') return [{ line, kind: 'cellEmpty', column }];
		return cells[column].length > longest ? [{ line, kind: 'tooLong', column }] : [];
	});
}

interface ReadText {
	readonly field: string;
	readonly code: string | undefined;
	/** The code that was probably meant by a text that is none. */
	readonly meant: string | undefined;
}

type CodeReader = (column: CodeColumn, text: string) => ReadText | undefined;

/** Few texts stand in very many lines. */
function openCodes({ questionnaire, today }: Reading): CodeReader {
	const read = new Map<string, ReadText>();

	return (column, text) => {
		const known = read.get(`${column} ${text}`);
		const field = questionnaire.background.leader.find(({ id }) => id === codeColumns[column]);
		if (known || !field) return known;
		const code = readCode(field, text, today);
		const meant = code === undefined ? findMeant(field, text, today) : undefined;
		const one = { field: field.id, code, meant };
		read.set(`${column} ${text}`, one);

		return one;
	};
}

function readCodes(
	{ line, cells }: TableRow<LeaderColumn>,
	codes: CodeReader,
	problems: LeaderFileProblem[]
): LeaderEntry['background'] {
	const background: Record<string, string> = {};
	for (const column of Object.keys(codeColumns) as readonly CodeColumn[]) {
		const read = cells[column] === '' ? undefined : codes(column, cells[column]);
		if (read?.code !== undefined) background[read.field] = read.code;
		else if (read) {
			const value = cut(cells[column]);
			problems.push({ line, kind: 'unknownValue', column, value, meant: read.meant });
		}
	}

	return background;
}

/** A code that is right now or will be. One that has ended becomes the one that follows it. */
function readCode(field: BackgroundField, text: string, today: Day): string | undefined {
	const option = findOption(field.options, text);
	if (!option) return undefined;
	const isToCome = (option.validFrom ?? '') > today;

	return isToCome ? option.code : followCode(field, option.code, today);
}

function findMeant(field: BackgroundField, text: string, today: Day): string | undefined {
	const options = listValidOptions(field, today);
	const names = options.flatMap(({ code, label }) => [code, label.da, label.en]);
	const nearest = findNearest(text, names);

	return nearest === undefined ? undefined : findOption(options, nearest)?.code;
}

const yes = [
	'ja',
	'j',
	'yes',
	'y',
	'x',
	'1',
	'sand',
	'true',
	'fungerende',
	'konstitueret',
	'acting'
];
const no = ['', 'nej', 'n', 'no', '0', 'falsk', 'false', '-'];

function readFlag(text: string): boolean | undefined {
	if (yes.includes(fold(text))) return true;

	return no.includes(fold(text)) ? false : undefined;
}

function unmeant(value: string) {
	return { value: cut(value), meant: undefined };
}

function oneSpace(text: string): string {
	return text.replaceAll(/\s+/gu, ' ');
}

function cut(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
