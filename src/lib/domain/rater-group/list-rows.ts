/**
 * The cells of a CSV text, row by row, empty rows left out; quoted cells may hold separators, line
 * breaks and doubled quotes. A quote that is never closed, or in the middle of a cell, is a letter.
 * Stops after `most` rows, so that a caller who allows fewer can tell.
 */
export function readRows(
	text: string,
	separator: string,
	most: number
): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];

	for (let at = 0; at <= text.length && rows.length < most;) {
		const { content, end } = readQuoted(text, at, separator) ?? readPlain(text, at, separator);
		row.push(content.trim());
		at = end + 1;
		if (text[end] === separator) continue;

		if (row.some((cell) => cell !== '')) rows.push(row);
		row = [];
	}

	return rows;
}

/** The separator that the first lines use most; a file of one column needs none. */
export function findSeparator(text: string): string {
	const start = text.split(/\r\n|\r|\n/u, 5).join('\n');
	const counts = [';', ',', '\t'].map((separator) => ({
		separator,
		count: start.split(separator).length
	}));

	return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator;
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

function readQuoted(text: string, from: number, separator: string): Cell | undefined {
	if (text[from] !== '"') return undefined;

	let close = text.indexOf('"', from + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	const end = close + 1;
	const isWhole = end === text.length || text[end] === separator || isLineBreak(text[end]);
	if (close === -1 || !isWhole) return undefined;

	return { content: text.slice(from + 1, close).replaceAll('""', '"'), end };
}

function isLineBreak(character: string | undefined): boolean {
	return character === '\n' || character === '\r';
}
