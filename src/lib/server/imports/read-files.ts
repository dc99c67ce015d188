import type { ImportFile, Problems } from '#lib/domain/import/problems.ts';
import type { Gathering, RowTaker } from './gather-rows.ts';
import { readPieces, readRowsOf } from './read-rows.ts';

/** Where the two files lie. */
export type ImportPaths = Readonly<Record<ImportFile, string>>;

/**
 * Reads both files. The answers are looked at even where the frame holds mistakes, so that all of them are
 * told at once.
 */
export async function readImportFiles(
	paths: ImportPaths,
	{ frame, answers, problems }: Gathering
): Promise<void> {
	const isFrame = await readThrough(paths.frame, 'frame', frame, problems);
	if (!isFrame || problems.isFull()) return;

	await readThrough(paths.answers, 'answers', answers, problems);
}

/** Whether there was anything to read. */
async function readThrough(
	path: string,
	file: ImportFile,
	taker: RowTaker,
	problems: Problems
): Promise<boolean> {
	const outcome = await readRowsOf(readPieces(path), (row) => {
		taker.add(row);
		return problems.isFull() ? 'enough' : 'more';
	});
	if (outcome === 'read') return taker.end();

	problems.report({ file, fault: { what: outcome } });

	return false;
}
