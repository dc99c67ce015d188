import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tabulate } from '#lib/domain/national/tables/list.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import type { Bench, Run } from '../bench.ts';
import { exportApart, formats, type Format } from './export-apart.ts';
import { findSlope } from './slope.ts';

const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000] as const;
const [few, ...more] = sizes;

/**
 * That a file takes time in proportion to its rows, and no more memory for more of them: the table of the
 * country's figures, repeated to as many rows as asked for, written to the disk in each format by a
 * process of its own with 64 MB of heap. Times are of the processors. A slope of 1 is linear; sixteen times the rows should take sixteen times as long.
 */
export function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-export-'));
	const file = join(folder, 'rows.json');
	writeFileSync(file, writeSomeRows());
	const smallest = rememberSmallest(file);

	return Promise.resolve({
		about: `files of ${few} to ${String(sizes.at(-1))} rows`,
		turns: 1,
		sides: [
			{ name: `${String(sizes.at(-1))} rows`, run: () => writeLarger(file, smallest) },
			{ name: `${few} rows`, run: () => writeSmallest(smallest) }
		],
		close() {
			rmSync(folder, { recursive: true });
			return Promise.resolve();
		}
	});
}

function writeSomeRows(): string {
	const { release, questionnaire } = releaseInvented({ leaders: 150, organisations: 8 });
	const { title, columns, rows } = tabulate('cells', release, questionnaire);

	return JSON.stringify({ title, columns, rows: [...rows] });
}

/** How long so many rows took, and the most memory that was held. */
type Point = Awaited<ReturnType<typeof exportApart>>;
type Smallest = (format: Format) => Promise<Point>;

/** Both sides need the smallest files, which are written once. */
function rememberSmallest(file: string): Smallest {
	const known = new Map<Format, Point>();

	return async (format) => {
		const point = known.get(format) ?? (await exportApart(file, format, few));
		known.set(format, point);
		return point;
	};
}

async function writeSmallest(smallest: Smallest): Promise<Run> {
	let milliseconds = 0;
	for (const format of formats) milliseconds += (await smallest(format)).milliseconds;

	return { milliseconds };
}

/** The time is that of the largest files; the remarks tell of all. */
async function writeLarger(file: string, smallest: Smallest): Promise<Run> {
	const remarks: string[] = [];
	let milliseconds = 0;
	for (const format of formats) {
		const points = [await smallest(format)];
		for (const rows of more) points.push(await exportApart(file, format, rows));
		milliseconds += points.at(-1)?.milliseconds ?? 0;
		remarks.push(describe(format, points));
	}

	return { milliseconds, remarks };
}

function describe(format: Format, points: readonly Point[]): string {
	const slope = findSlope(points.map(({ rows, milliseconds }) => [rows, milliseconds] as const));
	const seconds = points.map(({ milliseconds }) => (milliseconds / 1000).toFixed(2)).join(', ');
	const memory = points.map(({ megabytes }) => megabytes.toFixed(0)).join(', ');

	return `${format}: slope ${slope.toFixed(2)}; ${seconds} s; memory ${memory} MB`;
}
