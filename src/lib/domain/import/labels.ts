import type { Row } from '../csv/rows.ts';
import type { ColumnLabels } from './mapping.ts';

/** What SurveyXact tells of its columns in files of their own. */
export interface ColumnNames {
	readonly labels: ColumnLabels;
	/** The question that a column holds the answers of. */
	readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads the two files beside a data set of SurveyXact: `labels.csv` has no headings and a row
 * »variable, code, name«; `structure.csv` has headings, `variableName` and `questionText` among them.
 * Undefined where a file is neither.
 */
export function readColumnNames(rows: readonly Row[]): ColumnNames | undefined {
	const [first] = rows;
	if (!first) return undefined;
	const [name, text, choice] = ['variablename', 'questiontext', 'choicetext'].map((heading) =>
		first.cells.findIndex((cell) => cell.toLowerCase() === heading)
	);
	if (name !== undefined && text !== undefined && name >= 0 && text >= 0)
		return { labels: {}, texts: readTexts(rows.slice(1), name, text, choice ?? -1) };

	/* A phantom column at the end is empty. */
	const isLabels = rows.every(({ cells }) => cells.slice(3).every((cell) => cell === ''));
	const hasCodes = rows.every(({ cells }) => /^-?\d+$/u.test(cells[1] ?? ''));

	return isLabels && hasCodes ? { labels: readLabels(rows), texts: {} } : undefined;
}

/** All that several such files tell. */
export function joinColumnNames(all: readonly ColumnNames[]): ColumnNames {
	return {
		labels: Object.assign({}, ...all.map(({ labels }) => labels)) as ColumnLabels,
		texts: Object.assign({}, ...all.map(({ texts }) => texts)) as ColumnNames['texts']
	};
}

function readTexts(
	rows: readonly Row[],
	name: number,
	text: number,
	choice: number
): ColumnNames['texts'] {
	return Object.fromEntries(
		rows.map(({ cells }) => [
			cells[name] ?? '',
			[cells[text] ?? '', cells[choice] ?? ''].filter((part) => part !== '').join(' - ')
		])
	);
}

function readLabels(rows: readonly Row[]): ColumnLabels {
	const labels = Map.groupBy(rows, ({ cells }) => cells[0] ?? '');

	return Object.fromEntries(
		[...labels].map(([column, own]) => [
			column,
			Object.fromEntries(own.map(({ cells }) => [cells[1] ?? '', cells[2] ?? '']))
		])
	);
}
