import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabulate } from '#lib/domain/national/tables/list.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import type { Bench, Side } from '../bench.ts';
import { compareSizes, sizes } from '../sizes.ts';
import { exportApart, formats, type Format } from './export-apart.ts';
import { compareFormats } from './compare-formats.ts';

/**
 * That a file takes time in proportion to its rows, and no more memory for more of them: the table of the
 * country's figures, repeated to as many rows as asked for, written to the disk in each format by a
 * process of its own with little memory.
 */
export function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-export-'));
	const file = join(folder, 'rows.json');
	writeFileSync(file, writeSomeRows());
	const [first, second, ...others] = formats.flatMap((format) =>
		sizes.map((rows) => openSide(file, format, rows))
	);
	if (!first || !second) throw new Error('there are no formats');

	return Promise.resolve({
		about: `the table of the country's figures as a file, ${sizes[0]} to ${String(sizes.at(-1))} rows`,
		turns: 5,
		sides: [first, second, ...others],
		check: () => compareFormats(file, sizes[0]),
		compare: (sides) => formats.flatMap((format) => compareSizes(format, sides)),
		close() {
			rmSync(folder, { recursive: true });
			return Promise.resolve();
		}
	});
}

function openSide(file: string, format: Format, rows: number): Side {
	return {
		name: `${format}, ${rows} rows`,
		async run() {
			const { run, written } = await exportApart(file, format, rows);
			rmSync(written);
			return run;
		}
	};
}

function writeSomeRows(): string {
	const { release, questionnaire } = releaseInvented({ leaders: 150, organisations: 8 });
	const { title, columns, rows } = tabulate('cells', release, questionnaire);

	return JSON.stringify({ title, columns, rows: [...rows] });
}
