import type { LeaderColumn } from './columns.ts';

/** What is wrong with a line, so that the line is left out; or, among the notes, what was left out of it. */
export type LeaderFileProblem = { readonly line: number } & (
	| { readonly kind: 'tooManyCells'; readonly found: number; readonly expected: number }
	| { readonly kind: 'cellEmpty' | 'tooLong'; readonly column: LeaderColumn }
	| { readonly kind: 'badAddress' | 'badDay' | 'unknownManager'; readonly value: string }
	| {
			readonly kind: 'unknownValue';
			readonly column: LeaderColumn;
			readonly value: string;
			/** The code that was probably meant. */
			readonly meant: string | undefined;
	  }
	/** The same number, or the same address, on an earlier line. */
	| { readonly kind: 'keyTwice' | 'addressTwice'; readonly value: string; readonly other: number }
	/** The unit is called something else, or belongs elsewhere, on an earlier line. */
	| { readonly kind: 'unitDiffers'; readonly value: string; readonly other: number }
	| { readonly kind: 'ownManager' | 'unitLoop'; readonly value: string }
);
