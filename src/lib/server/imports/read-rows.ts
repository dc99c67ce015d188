import { createReadStream } from 'node:fs';
import { openRows, type Row } from '#lib/domain/csv/rows.ts';

/** Why a file cannot be read at all. */
export type Unreadable = 'no_file' | 'spreadsheet';

/**
 * Hands the rows of a CSV file to `take`, piece by piece, so that a file of any length takes no room;
 * stops early where `take` has had enough. Bytes that are no UTF-8 come as the sign for lost letters.
 */
export async function readRowsOf(
	path: string,
	take: (row: Row) => 'more' | 'enough'
): Promise<'read' | Unreadable> {
	const reader = openRows(chooseSeparator);
	const decoder = new TextDecoder();
	const stream = createReadStream(path, { highWaterMark: pieceBytes });
	let isFirst = true;

	try {
		for await (const piece of stream as AsyncIterable<Buffer>) {
			if (isFirst && isZip(piece)) return 'spreadsheet';
			isFirst = false;
			const rows = reader.add(decoder.decode(piece, { stream: true }));
			if (rows.some((row) => take(row) === 'enough')) return 'read';
		}
	} catch (problem) {
		if (isNoFile(problem)) return 'no_file';
		throw problem;
	}
	reader.add(decoder.decode());
	reader.end().some((row) => take(row) === 'enough');

	return 'read';
}

const pieceBytes = 256 * 1024;

/** The one that the headings use most: a name below them may hold the other. */
function chooseSeparator(start: string): string {
	const [headings = ''] = start.split(/[\r\n]/u, 1);

	return headings.split(';').length > headings.split(',').length ? ';' : ',';
}

/** An .xlsx or .ods file, whatever it is called. */
function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isNoFile(problem: unknown): boolean {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;

	return code === 'ENOENT' || code === 'EISDIR';
}
