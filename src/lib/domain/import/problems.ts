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
	/**
	 * Problems come in any order, because what lines say of each other is found after what each line
	 * says. `step` sorts those of one line that are found at different times.
	 */
	report(problem: Problem, step?: number): void;
	/** Whether as many are known as will be listed. One of an earlier line still takes the place of a later one. */
	isFull(): boolean;
	/** The first ones as they stand in the files: the frame's, then those of the answers. */
	list(): readonly Problem[];
}

export function collectProblems(): Problems {
	const found: { readonly problem: Problem; readonly place: readonly number[] }[] = [];

	return {
		report(problem, step = 0) {
			const place = placeOf(problem, step);
			const before = found.findLastIndex((each) => comparePlaces(each.place, place) <= 0);
			found.splice(before + 1, 0, { problem, place });
			found.splice(mostProblems);
		},
		isFull: () => found.length === mostProblems,
		list: () => found.map(({ problem }) => problem)
	};
}

/** What is said of a file as a whole stands behind what is said of its lines. */
function placeOf({ file, part = 0, line }: Problem, step: number): readonly number[] {
	const place = line === undefined ? [Infinity, Infinity] : [part, line];

	return [file === 'frame' ? 0 : 1, ...place, step];
}

function comparePlaces(one: readonly number[], other: readonly number[]): number {
	const at = one.findIndex((number, index) => number !== other[index]);

	return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** What stood in a cell, so that it can be found; long texts are cut, line breaks shown as spaces. */
export function shorten(text: string): string {
	const plain = text.replaceAll(/\s+/gu, ' ');

	return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
