import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Table } from '#lib/domain/export/table.ts';
import type { Run } from '../bench.ts';

/** The formats in which a table is given out. */
export const formats = ['csv', 'json', 'parquet', 'sav'] as const;

export type Format = (typeof formats)[number];

/** A process that needed more for more rows would end for want of it. */
const heap = '--max-old-space-size=64';

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
	const words = [heap, join(import.meta.dirname, 'run.ts'), file, format, String(rows)];
	const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error(`no ${format} of ${rows} rows`);

	return JSON.parse(said) as Exported;
}
