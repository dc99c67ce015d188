// Writes a table, its rows repeated to so many, in one format to the disk, as a file that is given out is
// written, and says how long it took and how much memory it held.
import { createWriteStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { gatherPieces } from '#lib/domain/export/gather.ts';
import { writePlainCsv } from '#lib/domain/export/plain-csv.ts';
import { writeSav } from '#lib/domain/export/sav.ts';
import { writeTableJson } from '#lib/domain/export/table-json.ts';
import type { Cell, Table } from '#lib/domain/export/table.ts';
import { writeParquet } from '#lib/server/national/files/write-parquet.ts';
import { measure } from '../measure.ts';
import type { Exported, Format, SomeRows } from './export-apart.ts';

const [, , file = '', format, rows] = process.argv;
const { columns, title, rows: some } = JSON.parse(readFileSync(file, 'utf8')) as SomeRows;
const size = Number(rows);
const table: Table = { title, columns, size, rows: repeat() };
const written = `${file}.${size}.${format ?? ''}`;

const run = await measure(() =>
	pipeline(gatherPieces(write(format as Format)), createWriteStream(written))
);

const exported: Exported = {
	written,
	run: { ...run, megabytes: process.resourceUsage().maxRSS / 1024 }
};
process.stdout.write(JSON.stringify(exported));

function* repeat(): Generator<readonly Cell[]> {
	for (let row = 0; row < size; row++)
		yield some[row % some.length]?.map((cell) => cell ?? undefined) ?? [];
}

function write(as: Format): Iterable<string | Uint8Array> {
	const about = { table: 'cells', rows: size };
	switch (as) {
		case 'csv':
			return writePlainCsv(table);
		case 'json':
			return writeTableJson(table, about);
		case 'parquet':
			return writeParquet(table, about);
		case 'sav':
			return writeSav(table, 'da', { day: '2026-01-02' });
	}
}
