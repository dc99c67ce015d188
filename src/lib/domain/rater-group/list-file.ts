/** What became of a file: its addresses as lines to paste, or why it holds none. */
export type ListFile =
	| { readonly ok: true; readonly lines: readonly string[] }
	| { readonly ok: false; readonly reason: 'empty' | 'noAddress' | 'spreadsheet' | 'tooManyRows' };

export const rowLimit = 2000;

/**
 * Takes the addresses out of a CSV file: the column that is called mail, or else the one that holds
 * most addresses. A row whose address is missing comes along whole, so that it is named and not lost.
 */
export function readListFile(bytes: Uint8Array): ListFile {
	if (isZip(bytes)) return { ok: false, reason: 'spreadsheet' };

	const text = decode(bytes);
	const rows = readRows(text, findSeparator(text)).filter((row) => row.some((cell) => cell !== ''));
	if (rows.length === 0) return { ok: false, reason: 'empty' };
	if (rows.length > rowLimit) return { ok: false, reason: 'tooManyRows' };

	const column = findAddressColumn(rows);
	if (column === undefined) return { ok: false, reason: 'noAddress' };
	const people = hasHeading(rows) ? rows.slice(1) : rows;

	return { ok: true, lines: people.map((row) => row[column] || row.filter(Boolean).join(' ')) };
}

/** An .xlsx or .ods file, whatever it is called. */
function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x08;
}

/** UTF-8 first; older spreadsheets write Windows-1252, some write UTF-16 with a mark. */
function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** The separator that the first lines use most; a file of one column needs none. */
function findSeparator(text: string): string {
	const start = text.split(/\r\n|\r|\n/u, 5).join('\n');
	const counts = [';', ',', '\t'].map((separator) => ({
		separator,
		count: start.split(separator).length
	}));

	return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}

/** Cells of a CSV text; quoted ones may hold separators, line breaks and doubled quotes. */
function readRows(text: string, separator: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	const cell = new RegExp(
		`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
		'guy'
	);

	for (const [whole, quoted, plain = '', end = ''] of text.matchAll(cell)) {
		if (whole === '' && end === '') break;
		rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
		if (end !== separator) rows.push([]);
	}

	return rows;
}

function hasHeading(rows: readonly (readonly string[])[]): boolean {
	return rows.length > 1 && !rows[0]?.some((cell) => cell.includes('@'));
}

function findAddressColumn(rows: readonly (readonly string[])[]): number | undefined {
	const width = Math.max(...rows.map((row) => row.length));
	const counts = Array.from(
		{ length: width },
		(_, column) => rows.filter((row) => row[column]?.includes('@')).length
	);
	const most = Math.max(...counts);
	if (most === 0) return undefined;

	const named = hasHeading(rows)
		? rows[0]?.findIndex((cell, column) => /mail|e-?post/iu.test(cell) && (counts[column] ?? 0) > 0)
		: undefined;

	return named === undefined || named === -1 ? counts.indexOf(most) : named;
}
