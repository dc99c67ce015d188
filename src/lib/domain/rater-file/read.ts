import type { Column } from '../table-file/columns.ts';
import { finish, type InPieces } from '../pieces.ts';
import { readTableInPieces, type FileProblem } from '../table-file/read.ts';
import type { RaterLine } from './line.ts';
import type { RaterFileProblem } from './problems.ts';

/** The columns of a file of raters, in the order of the template. */
export const raterColumns: readonly Column<keyof Omit<RaterLine, 'line'>>[] = [
	{
		name: 'leader',
		label: { da: 'Leder', en: 'Leader' },
		aliases: [
			...['leder nr', 'ledernr', 'leder nummer', 'ledernøgle', 'leder nøgle', 'leder id'],
			...['lederens mail', 'leder mail', 'leader key', 'leader id', 'leader mail', 'nøgle', 'key']
		],
		isRequired: true
	},
	{
		name: 'group',
		label: { da: 'Rolle', en: 'Role' },
		aliases: ['gruppe', 'group', 'respondentgruppe', 'relation', 'svarer som', 'type'],
		isRequired: true
	},
	{
		name: 'address',
		label: { da: 'Mail', en: 'Mail' },
		aliases: [
			'e-mail',
			'email',
			'mailadresse',
			'mail address',
			'adresse',
			'address',
			'e-mail address'
		],
		isRequired: true
	},
	{
		name: 'name',
		label: { da: 'Navn uden mail', en: 'Name without mail' },
		aliases: ['navn', 'name', 'medarbejdernummer', 'medarbejdernr', 'lønnummer', 'employee number'],
		isRequired: false
	},
	{
		name: 'language',
		label: { da: 'Sprog', en: 'Language' },
		aliases: ['lang'],
		isRequired: false
	}
];

export type ReadRaterFile =
	| { readonly ok: false; readonly problems: readonly FileProblem[] }
	| {
			readonly ok: true;
			readonly lines: readonly RaterLine[];
			/** Lines that have more cells than the file has columns: they are in none of `lines`. */
			readonly broken: readonly RaterFileProblem[];
			/** Headings that nobody knows. */
			readonly skipped: readonly string[];
	  };

/** Reads a file of raters line by line. Who is meant is another matter. */
export function readRaterFile(bytes: Uint8Array): ReadRaterFile {
	return finish(readRatersInPieces(bytes));
}

export function* readRatersInPieces(bytes: Uint8Array): InPieces<ReadRaterFile> {
	const table = yield* readTableInPieces(bytes, raterColumns);
	if (!table.ok) return table;

	const { rows, width: expected, skipped } = table;

	return {
		...{ ok: true, skipped },
		lines: rows.flatMap(({ line, cells, found }) =>
			found === undefined ? { ...cells, line } : []
		),
		broken: rows.flatMap(({ line, found }) =>
			found === undefined ? [] : { kind: 'tooManyCells' as const, line, found, expected }
		)
	};
}
