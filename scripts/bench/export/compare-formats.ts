import { readFileSync, rmSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { requireSame } from '../measure.ts';
import { exportApart, type Format } from './export-apart.ts';

type Row = Readonly<Record<string, string | number>>;

/** Writes so many rows in each format and reads them back: all must say the same. */
export async function compareFormats(file: string, rows: number): Promise<string> {
	const write = async (format: Format) => {
		const { written } = await exportApart(file, format, rows);
		const bytes = readFileSync(written);
		rmSync(written);
		return bytes;
	};
	const asJson = JSON.parse((await write('json')).toString()) as { readonly rows: readonly Row[] };
	const fromParquet = await parquetReadObjects({ file: bufferOf(await write('parquet')) });
	requireSame(fromParquet.map(dropMissing), asJson.rows, 'Parquet and JSON');

	const [headings = '', ...lines] = (await write('csv')).toString().trimEnd().split('\r\n');
	const names = headings.split(',');
	const asTexts = asJson.rows.map((row) => names.map((name) => String(row[name] ?? '')).join(','));
	requireSame(
		lines.map((line) => line.replaceAll('"', '')),
		asTexts.map((line) => line.replaceAll('"', '')),
		'CSV and JSON'
	);
	/* The number of cases stands in the head. */
	requireSame((await write('sav')).readInt32LE(80), asJson.rows.length, 'rows of SPSS');

	return `every value of ${asJson.rows.length} rows, read back from CSV, JSON and Parquet, and the rows that SPSS's file counts`;
}

function bufferOf(bytes: Buffer): ArrayBuffer {
	return Uint8Array.from(bytes).buffer;
}

function dropMissing(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
	);
}
