import type { LineProblem } from './line.ts';

/** What is wrong with a line of a file of raters, or was put right in it. */
export type RaterFileProblem =
	| LineProblem
	| { readonly kind: 'noLeader'; readonly line: number }
	/** A separator stands inside a cell. */
	| {
			readonly kind: 'tooManyCells';
			readonly line: number;
			readonly found: number;
			readonly expected: number;
	  }
	| { readonly kind: 'unknownLeader'; readonly line: number; readonly value: string }
	/** Several leaders in the round have this address: only the number tells them apart. */
	| { readonly kind: 'severalLeaders'; readonly line: number; readonly value: string }
	/** Two people with the same name and no mail about one leader: they cannot be told apart. */
	| {
			readonly kind: 'sameName' | 'duplicate';
			readonly line: number;
			readonly value: string;
			readonly other: number;
	  }
	| {
			readonly kind: 'ownAddress' | 'loop';
			readonly line: number;
			readonly leader: string;
	  }
	| {
			readonly kind: 'twoManagers';
			readonly line: number;
			readonly value: string;
			readonly leader: string;
	  }
	| {
			readonly kind: 'tooMany';
			readonly line: number;
			readonly leader: string;
			readonly limit: number;
	  };
