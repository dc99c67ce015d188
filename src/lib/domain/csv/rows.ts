/** One row of a file that is not empty. */
export interface Row {
	/** The line on which it begins; the first is 1. Empty lines count, and so do breaks inside quotes. */
	readonly line: number;
	/** Without the spaces around them. */
	readonly cells: readonly string[];
}

/** A file that is read piece by piece. */
export interface RowReader {
	/** The rows that the text completes. */
	add(text: string): readonly Row[];
	/** What is left when there is no more text. */
	end(): readonly Row[];
}

/**
 * Reads CSV row by row, empty rows left out; quoted cells may hold separators, line breaks and doubled
 * quotes. A quote that is never closed, or in the middle of a cell, is a letter. `chooseSeparator` is
 * asked once, with the beginning of the text.
 */
export function openRows(chooseSeparator: (start: string) => string): RowReader {
	let separator: string | undefined;
	let waiting = '';
	let line = 1;

	function take(text: string, isEnd: boolean): readonly Row[] {
		const rows: Row[] = [];
		separator ??= chooseSeparator(text);

		let at = 0;
		while (at < text.length) {
			/* A quote that is open for so long is never closed. */
			const isWhole = isEnd || text.length - at > longestRow;
			const read = readRow(text, at, separator, isWhole);
			if (!read) break;
			if (read.cells.some((cell) => cell !== '')) rows.push({ line, cells: read.cells });
			line += countLineBreaks(text, at, read.next);
			at = read.next;
		}
		waiting = text.slice(at);

		return rows;
	}

	return {
		add: (text) => {
			waiting += text;
			/* The separator is chosen by a whole line. */
			if (separator === undefined && !/[\r\n]/u.test(waiting)) return [];

			return take(waiting, false);
		},
		end: () => take(waiting, true)
	};
}

/** The rows of a whole text, at most so many, so that a caller who allows fewer can tell. */
export function readRows(
	text: string,
	separator: string,
	most: number
): readonly (readonly string[])[] {
	const rows: (readonly string[])[] = [];

	for (let at = 0; at < text.length && rows.length < most;) {
		const read = readRow(text, at, separator, true);
		if (!read) break;
		if (read.cells.some((cell) => cell !== '')) rows.push(read.cells);
		at = read.next;
	}

	return rows;
}

/** The separator that the first lines use most outside quotes; a file of one column needs none. */
export function findSeparator(text: string): string {
	const start = text
		.split(/\r\n|\r|\n/u, 5)
		.join('\n')
		.replaceAll(/"[^"\n]*"/gu, '');
	const counts = [';', ',', '\t'].map((separator) => ({
		separator,
		count: start.split(separator).length
	}));

	return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}

/** Characters. A line of a thousand columns is shorter. */
const longestRow = 100_000;

interface ReadRow {
	readonly cells: readonly string[];
	/** Where the next row begins. */
	readonly next: number;
}

/** One row, or undefined where the text may go on in the middle of it. */
function readRow(
	text: string,
	from: number,
	separator: string,
	isWhole: boolean
): ReadRow | undefined {
	const cells: string[] = [];

	for (let at = from; ;) {
		const quoted = readQuoted(text, at, separator, isWhole);
		if (quoted === 'unfinished') return undefined;
		const { content, end } = quoted ?? readPlain(text, at, separator);
		cells.push(content.trim());
		at = end + 1;
		if (text[end] === separator) continue;

		/* CR at the end of a piece may be half of a line break. */
		const isHalf = end >= text.length || (text[end] === '\r' && at >= text.length);
		if (isHalf && !isWhole) return undefined;

		return { cells, next: text[end] === '\r' && text[at] === '\n' ? at + 1 : at };
	}
}

/** A cell, and the place of the separator or line break behind it. */
interface Cell {
	readonly content: string;
	readonly end: number;
}

function readPlain(text: string, from: number, separator: string): Cell {
	let end = from;
	while (end < text.length && text[end] !== separator && !isLineBreak(text[end])) end += 1;

	return { content: text.slice(from, end), end };
}

function readQuoted(
	text: string,
	from: number,
	separator: string,
	isWhole: boolean
): Cell | 'unfinished' | undefined {
	if (text[from] !== '"') return undefined;

	let close = text.indexOf('"', from + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	const end = close + 1;
	const reachesEnd = close === -1 || end === text.length;
	if (reachesEnd && !isWhole) return 'unfinished';
	const isCell = end === text.length || text[end] === separator || isLineBreak(text[end]);
	if (close === -1 || !isCell) return undefined;

	return { content: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

function isLineBreak(character: string | undefined): boolean {
	return character === '\n' || character === '\r';
}

/** CR LF is one. */
function countLineBreaks(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) {
		if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count += 1;
	}

	return count;
}
