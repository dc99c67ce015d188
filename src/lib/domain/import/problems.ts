/** The two files of an import, by what they are for. */
export type ImportFile = 'frame' | 'answers';

/** What keeps a file from being imported, and where. The words are for the operator, in English. */
export interface Problem {
	readonly file: ImportFile;
	/** Undefined where the file as a whole is meant; the headings stand on the first line that is not empty. */
	readonly line?: number | undefined;
	/** The heading. */
	readonly column?: string | undefined;
	readonly reason: string;
	readonly suggestion?: string | undefined;
}

/** So many are worth correcting before the next try. */
export const mostProblems = 50;

/** Collects what is wrong, and knows when it is enough. */
export interface Problems {
	report(problem: Problem): void;
	/** Whether as many are known as will be listed. */
	isFull(): boolean;
	list(): readonly Problem[];
}

export function collectProblems(): Problems {
	const problems: Problem[] = [];

	return {
		report(problem) {
			if (problems.length < mostProblems) problems.push(problem);
		},
		isFull: () => problems.length === mostProblems,
		list: () => problems
	};
}

/** One line for the operator: »answers.csv, line 17, column retning_1: "6" is not an answer. Write …« */
export function writeProblem(
	{ file, line, column, reason, suggestion }: Problem,
	names: Readonly<Record<ImportFile, string>>
): string {
	const place = [
		names[file],
		...(line === undefined ? [] : [`line ${line}`]),
		...(column === undefined ? [] : [`column ${column}`])
	].join(', ');

	return [`${place}: ${reason}.`, ...(suggestion === undefined ? [] : [suggestion])].join(' ');
}

/** What stood in a cell, so that it can be found; long texts are cut, line breaks shown as spaces. */
export function quote(text: string): string {
	const plain = text.replaceAll(/\s+/gu, ' ');

	return `"${plain.length > 60 ? `${plain.slice(0, 57)}…` : plain}"`;
}
