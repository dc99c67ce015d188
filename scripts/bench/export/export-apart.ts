import { join } from 'node:path';
import type { Table } from '#lib/domain/export/table.ts';
import { runApart } from '../apart.ts';
import type { Run } from '../bench.ts';

/** The formats in which a table is given out. */
export const formats = ['csv', 'json', 'parquet', 'sav'] as const;

export type Format = (typeof formats)[number];

/** What the process said: where it wrote to, and what it took. */
export interface Exported {
	readonly written: string;
	readonly run: Run;
}

/** A table whose rows are repeated, as it is kept in a file. JSON writes a missing value as null. */
export interface SomeRows extends Pick<Table, 'title' | 'columns'> {
	readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Writes a table of so many rows to the disk in a process of its own. `file` has some rows to repeat. */
export async function exportApart(file: string, format: Format, rows: number): Promise<Exported> {
	const script = join(import.meta.dirname, 'run.ts');

	return (await runApart(script, [file, format, String(rows)])) as Exported;
}
