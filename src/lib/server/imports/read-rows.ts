import { createReadStream } from 'node:fs';
import { findSeparator, openRows, type Row } from '#lib/domain/csv/rows.ts';

/** Why a file cannot be read at all. */
export type Unreadable = 'noFile' | 'spreadsheet';

/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Hands the rows of a CSV file to `take`, piece by piece, so that a file of any length takes no room;
 * stops early where `take` has had enough. Bytes that are no letters come as the sign for lost ones.
 */
export async function readRowsOf(
	pieces: AsyncIterable<Uint8Array>,
	take: (row: Row) => 'more' | 'enough',
	encoding: Encoding = 'utf-8'
): Promise<'read' | Unreadable> {
	const reader = openRows(chooseSeparator);
	const decoder = new TextDecoder(encoding);
	let isFirst = true;

	try {
		for await (const piece of pieces) {
			if (isFirst && isZip(piece)) return 'spreadsheet';
			isFirst = false;
			const rows = reader.add(decoder.decode(piece, { stream: true }));
			if (rows.some((row) => take(row) === 'enough')) return 'read';
		}
	} catch (problem) {
		if (isNoFile(problem)) return 'noFile';
		throw problem;
	}
	reader.add(decoder.decode()).some((row) => take(row) === 'enough');
	reader.end().some((row) => take(row) === 'enough');

	return 'read';
}

/** The pieces of a file on the disk. */
export function readPieces(path: string): AsyncIterable<Uint8Array> {
	return createReadStream(path, { highWaterMark: pieceBytes });
}

/** How a file is written: its mark tells, or else whether it is UTF-8 all through. */
export async function findEncoding(pieces: AsyncIterable<Uint8Array>): Promise<Encoding> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let isFirst = true;

	try {
		for await (const piece of pieces) {
			if (isFirst && piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
			if (isFirst && piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
			isFirst = false;
			decoder.decode(piece, { stream: true });
		}
		decoder.decode();
	} catch (problem) {
		if (problem instanceof TypeError) return 'windows-1252';
		throw problem;
	}

	return 'utf-8';
}

const pieceBytes = 256 * 1024;

/** The one that the headings use most: a name below them may hold another. */
function chooseSeparator(start: string): string {
	const [headings = ''] = start.split(/[\r\n]/u, 1);

	return findSeparator(headings);
}

/** An .xlsx or .ods file, whatever it is called. */
function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function isNoFile(problem: unknown): boolean {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;

	return code === 'ENOENT' || code === 'EISDIR';
}
