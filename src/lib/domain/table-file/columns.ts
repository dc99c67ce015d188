import { findNearest } from '../import/nearest.ts';
import type { Bilingual } from '../language.ts';

/** A column that a table file may have. */
export interface Column<Name extends string> {
	readonly name: Name;
	/** The heading of the template, in both languages. */
	readonly label: Bilingual;
	/** Other headings under which people write the same. */
	readonly aliases: readonly string[];
	readonly isRequired: boolean;
}

export type HeadingProblem =
	| { readonly what: 'missingColumn'; readonly label: Bilingual; readonly nearest?: string }
	| { readonly what: 'columnTwice'; readonly label: Bilingual };

export interface Heading<Name extends string> {
	/** The place of each column that is there. */
	readonly places: ReadonlyMap<Name, number>;
	/** Headings that nobody knows, as they were written; their cells are skipped. */
	readonly skipped: readonly string[];
	readonly problems: readonly HeadingProblem[];
}

/** Finds columns by their headings, in Danish or English, whatever stands between the words. */
export function readHeading<Name extends string>(
	cells: readonly string[],
	columns: readonly Column<Name>[]
): Heading<Name> {
	const found = cells.map((cell) =>
		columns.find(({ name, label, aliases }) =>
			[name, label.da, label.en, ...aliases].some((each) => bare(each) === bare(cell))
		)
	);
	const skipped = cells.filter((cell, index) => cell !== '' && !found[index]);
	const twice = columns.filter(
		(column) => found.indexOf(column) !== found.lastIndexOf(column) && found.includes(column)
	);
	const missing = columns.filter((column) => column.isRequired && !found.includes(column));

	return {
		places: new Map(
			columns
				.filter((column) => found.includes(column))
				.map((column) => [column.name, found.indexOf(column)])
		),
		skipped,
		problems: [
			...missing.map(({ label, aliases }): HeadingProblem => {
				const nearest = findClose([label.da, label.en, ...aliases], skipped);
				return { what: 'missingColumn', label, ...(nearest !== undefined && { nearest }) };
			}),
			...twice.map(({ label }): HeadingProblem => ({ what: 'columnTwice', label }))
		]
	};
}

/** The heading that was probably meant as one of these names. */
function findClose(names: readonly string[], headings: readonly string[]): string | undefined {
	return names.map((name) => findNearest(name, headings)).find((nearest) => nearest !== undefined);
}

/** »Leder-nr.« and »leder nr« are the same heading. */
function bare(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
