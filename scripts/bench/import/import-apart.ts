import { join } from 'node:path';
import { runApart } from '../apart.ts';
import type { Run } from '../bench.ts';
import type { ImportFiles } from './write.ts';

/** Up to the moment when the rounds are written, or with the reports that are made then. */
export type Until = 'written' | 'imported';

/** What the process said: what was in the database then, and what it took. */
export interface Imported {
	readonly leaders: number;
	readonly people: number;
	readonly reports: number;
	readonly run: Run;
}

export function filesOf(folder: string, rows: number): ImportFiles {
	return {
		frame: join(folder, `frame-${rows}.csv`),
		answers: join(folder, `answers-${rows}.csv`)
	};
}

/** Imports the files of so many rows in a process of its own with little memory. */
export async function importApart(folder: string, rows: number, until: Until): Promise<Imported> {
	const script = join(import.meta.dirname, 'run.ts');

	return (await runApart(script, [folder, String(rows), until])) as Imported;
}
