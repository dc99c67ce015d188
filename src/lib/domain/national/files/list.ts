import type { Language } from '#lib/domain/language.ts';
import { tableNames, tableReaders, type TableName } from '../tables/list.ts';
import type { Program } from './scripts.ts';

/** What is in a file of a year. */
export type Content =
	| {
			readonly kind: 'table';
			readonly table: TableName;
			readonly format: 'csv' | 'json' | 'parquet';
	  }
	/** A system file of SPSS has its labels in one language. */
	| {
			readonly kind: 'table';
			readonly table: TableName;
			readonly format: 'sav';
			readonly language: Language;
	  }
	| { readonly kind: 'codebook'; readonly format: 'xml' | 'json' }
	| { readonly kind: 'script'; readonly program: Program }
	| { readonly kind: 'synthetic'; readonly of: 'leaders' | 'employees' };

export interface DataFile {
	/** As in its address: `cells.csv`. */
	readonly name: string;
	readonly readers: 'everybody' | 'researchers';
	readonly content: Content;
}

/** All files of a year, in the order in which they are listed. Each year has the same. */
export const dataFiles: readonly DataFile[] = [
	...tableNames.flatMap(listTableFiles),
	...(['xml', 'json'] as const).map((format): DataFile => ({
		name: `codebook.${format}`,
		readers: 'everybody',
		content: { kind: 'codebook', format }
	})),
	...(['R', 'py', 'do', 'sps'] as const).map((program): DataFile => ({
		name: `read.${program}`,
		readers: 'everybody',
		content: { kind: 'script', program }
	})),
	...(['leaders', 'employees'] as const).map((of): DataFile => ({
		name: `synthetic-${of}.csv`,
		readers: 'everybody',
		content: { kind: 'synthetic', of }
	}))
];

export function findDataFile(name: string): DataFile | undefined {
	return dataFiles.find((file) => file.name === name);
}

/** The files for everybody, or those that researchers have too. */
export function listReadable(readers: DataFile['readers']): readonly DataFile[] {
	return readers === 'researchers'
		? dataFiles
		: dataFiles.filter((file) => file.readers === 'everybody');
}

function listTableFiles(table: TableName): readonly DataFile[] {
	const readers = tableReaders[table];
	const sav = (name: string, language: Language): DataFile => ({
		...{ name, readers },
		content: { kind: 'table', table, format: 'sav', language }
	});

	return [
		...(['csv', 'json', 'parquet'] as const).map((format): DataFile => ({
			name: `${table}.${format}`,
			readers,
			content: { kind: 'table', table, format }
		})),
		sav(`${table}.sav`, 'da'),
		sav(`${table}.en.sav`, 'en')
	];
}
