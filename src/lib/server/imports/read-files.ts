import { openAnswers, type ImportedAnswers } from '#lib/domain/import/answers.ts';
import { openFrame, type Frame } from '#lib/domain/import/frame.ts';
import type { ImportFile, Problems } from '#lib/domain/import/problems.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import { readPieces, readRowsOf } from './read-rows.ts';

/** Where the two files lie. */
export type ImportPaths = Readonly<Record<ImportFile, string>>;

/**
 * Reads both files and reports what is wrong in either. The answers are looked at even where the frame
 * holds mistakes, so that all of them are told at once.
 */
export async function readImportFiles(
	questionnaire: Questionnaire,
	paths: ImportPaths,
	day: Day,
	problems: Problems
): Promise<{ readonly frame: Frame; readonly answers: ImportedAnswers } | undefined> {
	const frame = await readThrough(
		paths.frame,
		'frame',
		openFrame(questionnaire, day, problems),
		problems
	);
	if (!frame || problems.isFull()) return undefined;

	const answers = await readThrough(
		paths.answers,
		'answers',
		openAnswers(questionnaire, frame, problems),
		problems
	);
	if (!answers || problems.list().length > 0) return undefined;

	return { frame, answers };
}

async function readThrough<T>(
	path: string,
	file: ImportFile,
	reader: { add(row: { line: number; cells: readonly string[] }): void; end(): T | undefined },
	problems: Problems
): Promise<T | undefined> {
	const outcome = await readRowsOf(readPieces(path), (row) => {
		reader.add(row);
		return problems.isFull() ? 'enough' : 'more';
	});
	if (outcome === 'read') return reader.end();

	problems.report({ file, fault: { what: outcome } });

	return undefined;
}
