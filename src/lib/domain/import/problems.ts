import type { Fault } from './faults.ts';

/** The two files of an import, by what they are for. */
export type ImportFile = 'frame' | 'answers';

/** What keeps a file from being imported, and where. */
export interface Problem {
	readonly file: ImportFile;
	/** Which of several files with answers, from 0; left out where there is one. */
	readonly part?: number | undefined;
	/** Undefined where the file as a whole is meant; the headings stand on the first line that is not empty. */
	readonly line?: number | undefined;
	/** The heading. */
	readonly column?: string | undefined;
	readonly fault: Fault;
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

/** What stood in a cell, so that it can be found; long texts are cut, line breaks shown as spaces. */
export function shorten(text: string): string {
	const plain = text.replaceAll(/\s+/gu, ' ');

	return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
