import type { Language } from '#lib/domain/language.ts';
import type { FileProblem } from '#lib/domain/table-file/read.ts';
import { formatNumber } from './format.ts';
import { tableFile } from './messages/table-file.ts';

/** Why a table file cannot be read, as a sentence. */
export function writeFileProblem(problem: FileProblem, language: Language): string {
	const words = tableFile[language].problems;

	switch (problem.what) {
		case 'empty':
		case 'onlyHeadings':
		case 'spreadsheet':
		case 'unreadable':
		case 'lostLetters':
			return words[problem.what];
		case 'tooManyRows':
			return words.tooManyRows({
				rows: formatNumber(problem.rows, language),
				limit: formatNumber(problem.limit, language)
			});
		case 'missingColumn': {
			const column = problem.label[language];
			const { nearest } = problem;
			return nearest === undefined
				? words.missingColumn({ column })
				: words.missingNear({ column, nearest });
		}
		case 'columnTwice':
			return words.columnTwice({ column: problem.label[language] });
	}
}
