import { join } from 'node:path';
import { runApart } from '../apart.ts';
import type { Run } from '../bench.ts';
import type { ImportFiles } from './write.ts';

/** What the process said. */
export interface Imported {
	readonly leaders: number;
	readonly run: Run;
}

export function filesOf(folder: string, rows: number): ImportFiles {
	return {
		frame: join(folder, `frame-${rows}.csv`),
		answers: join(folder, `answers-${rows}.csv`)
	};
}

/** Checks or imports the files of so many rows in a process of its own. */
export async function importApart(
	folder: string,
	rows: number,
	work: 'check' | 'import'
): Promise<Imported> {
	const script = join(import.meta.dirname, 'run.ts');

	return (await runApart(
		script,
		[folder, String(rows), work],
		['--max-semi-space-size=2']
	)) as Imported;
}
