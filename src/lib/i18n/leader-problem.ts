import type { Language } from '#lib/domain/language.ts';
import { codeColumns, leaderColumns, type LeaderColumn } from '#lib/domain/leader-file/columns.ts';
import type { LeaderFileProblem } from '#lib/domain/leader-file/problems.ts';
import { listValidOptions } from '#lib/domain/questionnaire/background.ts';
import type { BackgroundField } from '#lib/domain/questionnaire/definition.ts';
import { formatNumber } from './format.ts';
import { leaders } from './messages/leaders.ts';
import { tableFile } from './messages/table-file.ts';

export interface WrittenProblem {
	readonly line: number;
	readonly text: string;
	readonly suggestion?: string | undefined;
}

/** A line of a file of leaders in words: what is wrong with it, and what to write instead. */
export function writeLeaderProblem(
	problem: LeaderFileProblem,
	fields: readonly BackgroundField[],
	today: string,
	language: Language
): WrittenProblem {
	const rows = tableFile[language].rows;
	const words = leaders[language].problems;
	const { line } = problem;

	switch (problem.kind) {
		case 'tooManyCells':
			return { line, text: rows.tooManyCells(problem) };
		case 'cellEmpty':
		case 'tooLong':
			return { line, text: rows[problem.kind]({ column: nameOf(problem.column, language) }) };
		case 'badAddress':
			return { line, text: rows.badAddress(problem) };
		case 'badDay':
			return { line, text: rows.badDay(problem), suggestion: rows.badDayHow };
		case 'unknownValue': {
			const column = nameOf(problem.column, language);
			const text = rows.unknownValue({ column, value: problem.value });
			return { line, text, suggestion: suggest(problem, fields, today, language) };
		}
		case 'keyTwice':
		case 'addressTwice': {
			const other = formatNumber(problem.other, language);
			const text = words[problem.kind]({ value: problem.value, other });
			return { line, text, suggestion: words[`${problem.kind}How`] };
		}
		case 'unitDiffers':
			return {
				line,
				text: words.unitDiffers({
					value: problem.value,
					other: formatNumber(problem.other, language)
				})
			};
		case 'unknownManager':
		case 'ownManager':
		case 'unitLoop':
			return { line, text: words[problem.kind](problem) };
	}
}

/** The heading of a column as the template has it. */
export function nameOf(column: LeaderColumn, language: Language): string {
	return leaderColumns.find(({ name }) => name === column)?.label[language] ?? column;
}

function suggest(
	{ column, meant }: Extract<LeaderFileProblem, { kind: 'unknownValue' }>,
	fields: readonly BackgroundField[],
	today: string,
	language: Language
): string | undefined {
	const rows = tableFile[language].rows;
	if (column === 'acting') {
		return rows.oneOf({ values: language === 'da' ? 'ja, nej' : 'yes, no' });
	}
	const id = (codeColumns as Partial<Record<LeaderColumn, string>>)[column];
	const field = fields.find((each) => each.id === id);
	if (!field) return undefined;
	const options = listValidOptions(field, today);
	const option = options.find(({ code }) => code === meant);
	if (option) return rows.meant({ value: option.label[language] });

	return rows.oneOf({ values: options.map(({ label }) => label[language]).join(', ') });
}
