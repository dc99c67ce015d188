import type { Bilingual } from '../language.ts';

/** A value of a table. `undefined` is a missing value: an empty field, a null, a system-missing. */
export type Cell = string | number | undefined;

/** A code that a column can hold, and what it stands for. */
export interface Code {
	readonly code: string;
	readonly label: Bilingual;
}

/**
 * What a column holds. Said once: every format and the codebook are made of it. `text` is in UTF-8,
 * `whole` fits in 32 bits, `number` is a double that is shown with so many `decimals`.
 */
export type Column = {
	/** Lower case ASCII letters and `_`, so that it is a name in every program. */
	readonly name: string;
	readonly label: Bilingual;
	/** What the label cannot say: units, when it is missing. */
	readonly note?: Bilingual;
} & (
	| {
			readonly type: 'text';
			/** The most bytes that a text can have. */
			readonly width: number;
			/** All that it can hold, where that is a list. */
			readonly codes?: readonly Code[];
	  }
	| { readonly type: 'whole' }
	| { readonly type: 'number'; readonly decimals: number }
);

/** Rows in the order of the columns. They are read once a file, one at a time. */
export interface Table {
	readonly title: Bilingual;
	readonly columns: readonly Column[];
	readonly size: number;
	readonly rows: Iterable<readonly Cell[]>;
}

/** A column of codes, as wide as the longest of them. */
export function codedColumn(
	column: Pick<Column, 'name' | 'label' | 'note'>,
	codes: readonly Code[]
): Column {
	return {
		...column,
		type: 'text',
		width: Math.max(1, ...codes.map(({ code }) => code.length)),
		codes
	};
}
